// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: a method an operation.

import Foundation

/// Credentials with which applications and people connect to one branch over the MySQL protocol.
///
/// Each password has its own username, access level, lifetime and list of allowed addresses. The
/// secret is shown once, when the password is created or renewed. Postgres branches use roles
/// instead.
public struct Passwords: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawPasswords { RawPasswords(transport: transport) }

    /// List the passwords of a branch.
    ///
    /// Gives the passwords of a branch, page by page. Secrets are never part of a list.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListPasswords``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Password``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListPasswords = ListPasswords(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Password> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the passwords of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListPasswords``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Password``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListPasswords = ListPasswords(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Password> {
        transport.all(
            "list_passwords",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: Password.self
        )
    }

    /// Create a password for a branch.
    ///
    /// Creates a username and a secret for a branch and returns them. `plainText` holds the secret
    /// in this reply only, so store it at once. The access that a token needs depends on the branch
    /// (production or not) and on the kind of password (read-only or not).
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
    ///
    /// Service token: any one of `connect_production_branch`,
    /// `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreatePassword``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Password``: A username and a secret for connecting to one branch over the
    ///   MySQL protocol.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreatePassword = CreatePassword(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Password {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a password.
    ///
    /// Gives one password of a branch. `plainText` is null here, because the service keeps no
    /// readable copy of the secret.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///     its username.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Password``: A username and a secret for connecting to one branch over the
    ///   MySQL protocol.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Password {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Delete a password.
    ///
    /// Revokes a password for good: nobody can connect with it any more. Create its successor first
    /// where an application depends on it.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///     its username.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, id, options: options).parse()
    }

    /// Change the name or the allowed addresses of a password.
    ///
    /// Renames a password or replaces the list of addresses that may use it. Fields that are not
    /// sent stay as they are. Username, secret, access level and lifetime cannot be changed; create
    /// another password for that.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
    ///
    /// Service token: any one of `connect_production_branch`,
    /// `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///     its username.
    ///   - params: ``UpdatePassword``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Password``: A username and a secret for connecting to one branch over the
    ///   MySQL protocol.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdatePassword = UpdatePassword(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Password {
        try await withRawResponse.update(organization, database, branch, id, params, options: options).parse()
    }

    /// Renew a password that has a limited lifetime.
    ///
    /// Starts the lifetime of a password anew and returns it with its secret in `plainText`, in
    /// this reply only. Works for passwords whose `renewable` is true; others are answered with
    /// 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`
    ///
    /// Service token: any one of `connect_production_branch`,
    /// `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///     its username.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Password``: A username and a secret for connecting to one branch over the
    ///   MySQL protocol.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func renew(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Password {
        try await withRawResponse.renew(organization, database, branch, id, options: options).parse()
    }

    /// List the passwords of all branches of a database.
    ///
    /// Gives the passwords of every branch of a database, page by page; each names its branch.
    /// Secrets are never part of a list. Official clients read no page numbers from the reply, so
    /// where it has none, it ends with the first page.
    ///
    /// One page, the first unless told otherwise; `allForDatabase` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/passwords`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDatabasePasswords``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Password``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listForDatabase(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabasePasswords = ListDatabasePasswords(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Password> {
        try await withRawResponse.listForDatabase(organization, database, params, options: options).parse()
    }

    /// List the passwords of all branches of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/passwords`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDatabasePasswords``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Password``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allForDatabase(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabasePasswords = ListDatabasePasswords(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Password> {
        transport.all(
            "list_database_passwords",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: Password.self
        )
    }
}

/// The calls of ``Passwords``, with the reply as it came: status, headers and body.
public struct RawPasswords: Sendable {
    let transport: Transport

    /// List the passwords of a branch. See `list` of ``Passwords``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListPasswords = ListPasswords(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Password>> {
        try await transport.send(
            "list_passwords",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Password.self)
        )
    }

    /// Create a password for a branch. See `create` of ``Passwords``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreatePassword = CreatePassword(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Password> {
        try await transport.send(
            "create_password",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Password.self)
        )
    }

    /// Get a password. See `get` of ``Passwords``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Password> {
        try await transport.send(
            "get_password",
            [organization, database, branch, id],
            options: options,
            reply: .value(Password.self)
        )
    }

    /// Delete a password. See `delete` of ``Passwords``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_password",
            [organization, database, branch, id],
            options: options,
            reply: .nothing
        )
    }

    /// Change the name or the allowed addresses of a password. See `update` of ``Passwords``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdatePassword = UpdatePassword(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Password> {
        try await transport.send(
            "update_password",
            [organization, database, branch, id],
            body: params.jsonBody,
            options: options,
            reply: .value(Password.self)
        )
    }

    /// Renew a password that has a limited lifetime. See `renew` of ``Passwords``.
    public func renew(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Password> {
        try await transport.send(
            "renew_password",
            [organization, database, branch, id],
            options: options,
            reply: .value(Password.self)
        )
    }

    /// List the passwords of all branches of a database. See `listForDatabase` of ``Passwords``.
    public func listForDatabase(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabasePasswords = ListDatabasePasswords(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Password>> {
        try await transport.send(
            "list_database_passwords",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Password.self)
        )
    }
}

/// What `list` of ``Passwords`` takes beside its path.
public struct ListPasswords: Sendable {
    /// Only passwords that connect to this read-only region of the branch, given by its identifier.
    public var readOnlyRegionID: String?
    /// Only passwords in this status. The service publishes no list of the words.
    public var status: String?
    /// Only passwords whose name contains this text.
    public var q: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        readOnlyRegionID: String? = nil,
        status: String? = nil,
        q: String? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.readOnlyRegionID = readOnlyRegionID
        self.status = status
        self.q = q
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("read_only_region_id", readOnlyRegionID)
        pairs.add("status", status)
        pairs.add("q", q)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``Passwords`` takes beside its path.
public struct CreatePassword: Sendable {
    /// Name by which people recognise the password, such as `web`. The service makes one up when none is sent.
    public var name: String?
    /// What connections with this password may do. Without it the service takes `reader` for
    /// passwords that connect to replicas and `admin` for all others.
    public var role: PasswordRole?
    /// Whether connections go to replicas, for reading only, instead of the primary.
    public var replica: Bool?
    /// Lifetime in seconds, after which the password expires. Without it the password never expires.
    public var ttl: Int?
    /// Addresses that may connect with this password, as IPv4 addresses or CIDR ranges such as
    /// `203.0.113.0/24`. Without it any address may.
    public var cidrs: [String]?
    /// Whether connections go straight to the VTGate servers of the branch, past PlanetScale's
    /// edge. The addresses come back in `directVtgateAddresses`.
    public var directVtgate: Bool?
    /// Identifier of a read-only region. The password then always connects to the replicas there.
    /// Not together with `replica`.
    public var readOnlyRegionID: String?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        role: PasswordRole? = nil,
        replica: Bool? = nil,
        ttl: Int? = nil,
        cidrs: [String]? = nil,
        directVtgate: Bool? = nil,
        readOnlyRegionID: String? = nil
    ) {
        self.name = name
        self.role = role
        self.replica = replica
        self.ttl = ttl
        self.cidrs = cidrs
        self.directVtgate = directVtgate
        self.readOnlyRegionID = readOnlyRegionID
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("role", role)
            fields.put("replica", replica)
            fields.put("ttl", ttl)
            fields.put("cidrs", cidrs)
            fields.put("direct_vtgate", directVtgate)
            fields.put("read_only_region_id", readOnlyRegionID)
        }
    }
}

/// What `update` of ``Passwords`` takes beside its path.
public struct UpdatePassword: Sendable {
    /// New name of the password.
    public var name: String?
    /// The whole new list of IPv4 addresses and CIDR ranges that may connect. It replaces the old one.
    public var cidrs: [String]?

    /// What is left out is not sent.
    public init(name: String? = nil, cidrs: [String]? = nil) {
        self.name = name
        self.cidrs = cidrs
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("cidrs", cidrs)
        }
    }
}

/// What `listForDatabase` of ``Passwords`` takes beside its path.
public struct ListDatabasePasswords: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}
