internal import PlanetScaleEngine

/// All items of a list, over all pages, fetched as they are read.
///
/// Nothing is sent before something is wanted, pages are fetched ahead of the reader, and each loop asks anew. Leaving
/// a loop early ends what is under way.
///
/// ```swift
/// for try await branch in client.branches.all("acme", "shop") { print(branch.name) }
/// for try await page in client.branches.all("acme", "shop").pages { print(page.count) }
/// let newest = try await client.branches.all("acme", "shop").collect(limit: 10)
/// ```
public struct PageSequence<Item: Sendable>: AsyncSequence, Sendable {
    /// What is handed out.
    public typealias Element = Item

    private let open: @Sendable () throws -> PageReader<Item>

    init(_ open: @escaping @Sendable () throws -> PageReader<Item>) {
        self.open = open
    }

    /// Whole pages, with their numbers and totals.
    public var pages: Pages { Pages(open: open) }

    /// Begins at the first page that was asked for.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator())
    }

    /// All items, or the first `limit` of them; no page after that is waited for.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public func collect(limit: Int = .max) async throws -> [Item] {
        var items: [Item] = []
        guard limit > 0 else { return items }
        for try await item in self {
            items.append(item)
            if items.count == limit { break }
        }
        return items
    }

    /// A list that is being read.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var pages: Pages.Iterator
        private var items: [Item] = []
        private var index = 0

        fileprivate init(pages: Pages.Iterator) {
            self.pages = pages
        }

        /// The next item; `nil` after the last.
        @inline(never)
        @_semantics("optimize.sil.specialize.generic.never")
        public mutating func next() async throws -> Item? {
            while index == items.count {
                guard let page = try await pages.next() else { return nil }
                (items, index) = (page.data, 0)
            }
            defer { index += 1 }
            return items[index]
        }
    }

    /// The pages of a list, one after another.
    public struct Pages: AsyncSequence, Sendable {
        /// What is handed out.
        public typealias Element = Page<Item>

        fileprivate let open: @Sendable () throws -> PageReader<Item>

        /// Begins at the first page that was asked for.
        public func makeAsyncIterator() -> Iterator {
            Iterator(open: open)
        }

        /// A list that is being read.
        public struct Iterator: AsyncIteratorProtocol {
            fileprivate let open: @Sendable () throws -> PageReader<Item>
            private var list: PageReader<Item>?
            private var isOver = false

            fileprivate init(open: @escaping @Sendable () throws -> PageReader<Item>) {
                self.open = open
            }

            /// The next page; `nil` after the last.
            @inline(never)
            @_semantics("optimize.sil.specialize.generic.never")
            public mutating func next() async throws -> Page<Item>? {
                guard !isOver else { return nil }
                do {
                    let list = try self.list ?? open()
                    self.list = list
                    if let page = try await list.next() { return page }
                    end()
                    return nil
                } catch {
                    end()
                    throw error
                }
            }

            private mutating func end() {
                isOver = true
                list = nil
            }
        }
    }
}

/// A list that is being read. What is fetched ahead is ended when nobody reads it any more.
final class PageReader<Item: Sendable>: Sendable {
    private let pages: any EnginePages
    private let transport: Transport
    private let ticket: UInt64
    private let read: @Sendable (EngineReply) throws -> Page<Item>

    init(
        _ pages: any EnginePages, transport: Transport, ticket: UInt64,
        read: @escaping @Sendable (EngineReply) throws -> Page<Item>
    ) {
        self.pages = pages
        self.transport = transport
        self.ticket = ticket
        self.read = read
    }

    deinit {
        pages.close()
    }

    func next() async throws -> Page<Item>? {
        try await transport.cancellable(ticket) { try await pages.next() }.map(read)
    }
}
