/// One page of a list. What a list does not have, such as totals or cursors, is `nil`.
public struct Page<Item: Sendable>: Sendable {
    /// The items of this page.
    public var data: [Item] = []
    /// The number of this page, from 1.
    public var currentPage: Int?
    /// How many items a page has.
    public var perPage: Int?
    /// The number of the next page; `nil` on the last one.
    public var nextPage: Int?
    /// The address of the next page.
    public var nextPageURL: String?
    /// The number of the page before; `nil` on the first one.
    public var prevPage: Int?
    /// The address of the page before.
    public var prevPageURL: String?
    /// How many items there are in all, where the service counts them.
    public var totalCount: Int?
    /// How many pages there are in all, where the service counts them.
    public var totalPages: Int?
    /// Whether items follow, in lists that go on by cursors.
    public var hasNext: Bool?
    /// Whether items come before, in lists that go on by cursors.
    public var hasPrev: Bool?
    /// The first item's cursor: ask for what ends before it.
    public var cursorStart: String?
    /// The last item's cursor: ask for what starts after it.
    public var cursorEnd: String?

    /// A page with these items, for tests of your own.
    public init(data: [Item] = []) {
        self.data = data
    }
}

extension Page: Equatable where Item: Equatable {}
extension Page: Hashable where Item: Hashable {}

extension Page: JSONValue where Item: JSONValue {
    private init(reading reader: inout JSONReader) throws {
        // A bare list is a page, and the only one.
        if reader.isAtList() {
            try reader.read(&data)
            return
        }
        guard try reader.object() else { return }
        while let key = try reader.nextKey(pageKeys) {
            switch key {
            case 0: try reader.skip()
            case 1: try reader.read(&currentPage)
            case 2: try reader.read(&perPage)
            case 3: try reader.read(&nextPage)
            case 4: try reader.read(&nextPageURL)
            case 5: try reader.read(&prevPage)
            case 6: try reader.read(&prevPageURL)
            case 7: try reader.read(&totalCount)
            case 8: try reader.read(&totalPages)
            case 9: try reader.read(&hasNext)
            case 10: try reader.read(&hasPrev)
            case 11: cursorStart = try reader.listCursor()
            case 12: cursorEnd = try reader.listCursor()
            case 13: try reader.read(&data)
            default: try reader.skip()
            }
        }
    }

    static func read(from reader: inout JSONReader) throws -> Page { try Page(reading: &reader) }

    func write(to writer: inout JSONWriter) { writer.object(write) }

    private func write(_ fields: inout JSONFields) {
        fields.put("current_page", currentPage)
        fields.put("per_page", perPage)
        fields.put("next_page", nextPage)
        fields.put("next_page_url", nextPageURL)
        fields.put("prev_page", prevPage)
        fields.put("prev_page_url", prevPageURL)
        fields.put("total_count", totalCount)
        fields.put("total_pages", totalPages)
        fields.put("has_next", hasNext)
        fields.put("has_prev", hasPrev)
        fields.put("cursor_start", cursorStart)
        fields.put("cursor_end", cursorEnd)
        fields.put("data", data)
    }
}

// A generic type has no stored static properties.
private let pageKeys = JSONKeys([
    "type", "current_page", "per_page", "next_page", "next_page_url", "prev_page", "prev_page_url", "total_count",
    "total_pages", "has_next", "has_prev", "cursor_start", "cursor_end", "data",
])

extension JSONReader {
    /// Whether the next value is a list.
    @inline(never)
    fileprivate mutating func isAtList() -> Bool {
        skipSpace()
        return cursor < end && cursor.pointee == UInt8(ascii: "[")
    }

    /// A cursor: a text, or a number as it is written; `nil` at null.
    @inline(never)
    fileprivate mutating func listCursor() throws -> String? {
        skipSpace()
        if try null() { return nil }
        guard cursor < end, "-0123456789".utf8.contains(cursor.pointee) else { return try text() }
        let begin = cursor
        _ = try numberToken()
        return String(decoding: UnsafeBufferPointer(start: begin, count: cursor - begin), as: UTF8.self)
    }
}

extension Page: Encodable where Item: Encodable {
    /// Writes its fields, in the form that the service has, to any encoder.
    public func encode(to encoder: any Encoder) throws {
        var page = JSON(writing: Page<JSON>(self, data: []))
        page = .object((page.object ?? [:]).merging(["data": .array(try data.map { try JSON($0) })]) { $1 })
        try page.encode(to: encoder)
    }
}

extension Page: Decodable where Item: Decodable {
    /// Reads one from any decoder.
    public init(from decoder: any Decoder) throws {
        let json = try JSON(from: decoder)
        let page = try json.converted(to: Page<JSON>.self, at: decoder.codingPath)
        do {
            self.init(page, data: try page.data.map { try $0.decode(as: Item.self) })
        } catch let error as PlanetScaleError {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
        }
    }
}

extension Page {
    /// The numbers of a page, with these items.
    private init<Other>(_ page: Page<Other>, data: [Item]) {
        self.data = data
        (currentPage, perPage, nextPage, nextPageURL) = (
            page.currentPage, page.perPage, page.nextPage, page.nextPageURL
        )
        (prevPage, prevPageURL, totalCount, totalPages) = (
            page.prevPage, page.prevPageURL, page.totalCount, page.totalPages
        )
        (hasNext, hasPrev, cursorStart, cursorEnd) = (page.hasNext, page.hasPrev, page.cursorStart, page.cursorEnd)
    }
}

extension Page: RandomAccessCollection {
    /// The first item's place.
    public var startIndex: Int { data.startIndex }
    /// The place after the last item's.
    public var endIndex: Int { data.endIndex }
    /// The item at that place.
    public subscript(index: Int) -> Item { data[index] }
}
