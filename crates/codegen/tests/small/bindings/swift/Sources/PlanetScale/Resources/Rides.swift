// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: a method an operation.

import Foundation

/// Rides go round, up and down.
public struct Rides: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawRides { RawRides(transport: transport) }

    /// List the rides.
    ///
    /// Returns the rides that `are_open`, fastest first. See <https://fair.example/rides> for
    /// \[pictures\] of \<each\>.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/branches/{branch}/rides`
    ///
    /// Service token: any one of `read_rides`, `write_rides`. OAuth: any one of `read_rides`
    /// (organization, branch), `read_ride` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - params: ``ListRides``; `since` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Ride``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ branch: String,
        _ params: ListRides,
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Ride> {
        try await withRawResponse.list(organization, branch, params, options: options).parse()
    }

    /// List the rides, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/branches/{branch}/rides`
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - params: ``ListRides``; `since` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Ride``; `pages` of it has whole pages.
    ///   Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ branch: String,
        _ params: ListRides,
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Ride> {
        transport.all("list_rides", [organization, branch], query: params.queryPairs, options: options, item: Ride.self)
    }

    /// Build a ride.
    ///
    /// Builds a ride and returns it at once.
    ///
    /// - It opens by itself.
    /// - It closes when somebody presses the button, which is a long sentence so that it has to go
    ///   on in the next line.
    ///
    /// `POST /organizations/{organization}/branches/{branch}/rides`
    ///
    /// Service token: `write_rides`.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - params: ``CreateRide``; `name`, `kind`, `height`, `speed`, `open`, `openedAt`,
    ///     `wheels` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Ride``: A ride, as built.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ branch: String,
        _ params: CreateRide,
        options: RequestOptions = RequestOptions()
    ) async throws -> Ride {
        try await withRawResponse.create(organization, branch, params, options: options).parse()
    }

    /// Get a ride.
    ///
    /// Returns one ride.
    ///
    /// `GET /organizations/{organization}/branches/{branch}/rides/{number}`
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - number: Number of the ride.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Ride``: A ride, as built.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Ride {
        try await withRawResponse.get(organization, branch, number, options: options).parse()
    }

    /// Waits until the ride is open.
    ///
    /// It takes a while.
    ///
    /// It succeeds when `state` is `open` and `ready` is `true`. It fails when `state` is `broken`
    /// or `rusty`, or `owner.id` is `nobody`.
    ///
    /// Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - number: Number of the ride.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Ride``: A ride, as built.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilOpen(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: WaitOptions<Ride> = WaitOptions<Ride>()
    ) async throws -> Ride {
        try await transport.wait(
            "get_ride",
            "wait_until_open",
            [organization, branch, String(number)],
            options: options,
            value: Ride.self
        )
    }

    /// Waits as `waitUntilOpen` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - number: Number of the ride.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilOpen(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: WaitOptions<Ride> = WaitOptions<Ride>()
    ) -> WaitSequence<Ride> {
        transport.progress(
            "get_ride",
            "wait_until_open",
            [organization, branch, String(number)],
            options: options,
            value: Ride.self
        )
    }

    /// Waits until the ride is gone.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - number: Number of the ride.
    ///   - options: For this wait only: how long it may take, 90 seconds unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilGone(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: WaitOptions<Ride> = WaitOptions<Ride>()
    ) async throws {
        try await transport.waitGone(
            "get_ride",
            "wait_until_gone",
            [organization, branch, String(number)],
            options: options,
            value: Ride.self
        )
    }

    /// Waits as `waitUntilGone` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - number: Number of the ride.
    ///   - options: For this wait only: how long it may take, 90 seconds unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilGone(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: WaitOptions<Ride> = WaitOptions<Ride>()
    ) -> WaitSequence<Ride> {
        transport.progress(
            "get_ride",
            "wait_until_gone",
            [organization, branch, String(number)],
            options: options,
            value: Ride.self
        )
    }

    /// Tear a ride down.
    ///
    /// Tears the ride down. Nothing comes back.
    ///
    /// `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - branch: Name of the branch of the fair.
    ///   - number: Number of the ride to tear down.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, branch, number, options: options).parse()
    }
}

/// The calls of ``Rides``, with the reply as it came: status, headers and body.
public struct RawRides: Sendable {
    let transport: Transport

    /// List the rides. See `list` of ``Rides``.
    public func list(
        _ organization: String?,
        _ branch: String,
        _ params: ListRides,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Ride>> {
        try await transport.send(
            "list_rides",
            [organization, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Ride.self)
        )
    }

    /// Build a ride. See `create` of ``Rides``.
    public func create(
        _ organization: String?,
        _ branch: String,
        _ params: CreateRide,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Ride> {
        try await transport.send(
            "create_ride",
            [organization, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Ride.self)
        )
    }

    /// Get a ride. See `get` of ``Rides``.
    public func get(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Ride> {
        try await transport.send(
            "get_ride",
            [organization, branch, String(number)],
            options: options,
            reply: .value(Ride.self)
        )
    }

    /// Tear a ride down. See `delete` of ``Rides``.
    public func delete(
        _ organization: String?,
        _ branch: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_ride",
            [organization, branch, String(number)],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``Rides`` takes beside its path.
public struct ListRides: Sendable {
    /// Only rides built since this moment.
    public var since: Date
    /// Only these kinds.
    public var kinds: [RideKind]?
    /// Only rides with all of these tags.
    public var tags: [String]?
    /// How long a ride may take, in minutes.
    public var timeout: Double?
    /// Number of the page.
    public var page: Int?
    /// How many items a page holds.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        since: Date,
        kinds: [RideKind]? = nil,
        tags: [String]? = nil,
        timeout: Double? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.since = since
        self.kinds = kinds
        self.tags = tags
        self.timeout = timeout
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("since", since)
        pairs.add("kinds", kinds)
        pairs.add("tags", tags)
        pairs.add("timeout", timeout)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``Rides`` takes beside its path.
public struct CreateRide: Sendable {
    /// Its name.
    public var name: String
    /// Its kind.
    public var kind: RideKind
    /// Its height in metres.
    public var height: Int
    /// Its speed.
    public var speed: Double
    /// Whether it opens by itself.
    public var open: Bool
    /// When it opens.
    public var openedAt: Date
    /// Its wheels.
    public var wheels: [WheelInput]
    /// A note. Null takes it away.
    public var note: OrNull<String>?
    /// Who owns it.
    public var ownerID: String?
    /// The code that starts it. A secret: nothing of this package prints it.
    public var code: Secret?
    /// When it closes. Null for never.
    public var closesAt: OrNull<Date>?
    /// Other kinds that it counts as.
    public var kinds: [RideKind]?
    /// Other names. Null takes them away.
    public var names: OrNull<[String]>?
    /// Whatever else.
    public var options: [String: JSON]?
    /// Any value.
    public var value: JSON?
    /// Labels.
    public var labels: [String: String]?
    /// A number or a word.
    public var answer: Scalar?
    /// How many pages its manual has.
    public var pages: Int?

    /// What is left out is not sent.
    public init(
        name: String,
        kind: RideKind,
        height: Int,
        speed: Double,
        open: Bool,
        openedAt: Date,
        wheels: [WheelInput],
        note: OrNull<String>? = nil,
        ownerID: String? = nil,
        code: Secret? = nil,
        closesAt: OrNull<Date>? = nil,
        kinds: [RideKind]? = nil,
        names: OrNull<[String]>? = nil,
        options: [String: JSON]? = nil,
        value: JSON? = nil,
        labels: [String: String]? = nil,
        answer: Scalar? = nil,
        pages: Int? = nil
    ) {
        self.name = name
        self.kind = kind
        self.height = height
        self.speed = speed
        self.open = open
        self.openedAt = openedAt
        self.wheels = wheels
        self.note = note
        self.ownerID = ownerID
        self.code = code
        self.closesAt = closesAt
        self.kinds = kinds
        self.names = names
        self.options = options
        self.value = value
        self.labels = labels
        self.answer = answer
        self.pages = pages
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("kind", kind)
            fields.put("height", height)
            fields.put("speed", speed)
            fields.put("open", open)
            fields.put("opened_at", openedAt)
            fields.put("wheels", wheels)
            fields.put("note", note)
            fields.put("owner_id", ownerID)
            fields.put("code", code)
            fields.put("closes_at", closesAt)
            fields.put("kinds", kinds)
            fields.put("names", names)
            fields.put("options", options)
            fields.put("value", value)
            fields.put("labels", labels)
            fields.put("answer", answer)
            fields.put("pages", pages)
        }
    }
}
