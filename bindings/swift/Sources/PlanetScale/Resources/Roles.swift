// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: a method an operation.

import Foundation

/// Credentials with which applications and people connect to one Postgres branch.
///
/// A role is a Postgres role with its own username, password, rights and lifetime. The password is
/// shown once, when the role is created. MySQL branches use passwords instead.
public struct Roles: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawRoles { RawRoles(transport: transport) }

    /// Create a role on a Postgres branch.
    ///
    /// Creates a role and returns it. `password` holds the secret in this reply only, so store it
    /// at once. The role cannot connect yet while `ready` is false; wait for that. Rights come from
    /// `inheritedRoles` and cannot be changed later.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`
    ///
    /// Service token: any one of `create_production_branch_password`,
    /// `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreateRole``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateRole = CreateRole(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Role {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// List the roles of a Postgres branch.
    ///
    /// Gives the roles of a branch, page by page. Secrets are never part of a list.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`
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
    ///   - params: ``ListRoles``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Role``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListRoles = ListRoles(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Role> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the roles of a Postgres branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListRoles``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Role``; `pages` of it has whole pages.
    ///   Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListRoles = ListRoles(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Role> {
        transport.all(
            "list_roles",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: Role.self
        )
    }

    /// Get a role.
    ///
    /// Gives one role of a Postgres branch. `password` is null here, because the service shows the
    /// secret only once.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
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
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Role {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the role can connect.
    ///
    /// Fails when its lifetime ends before that.
    ///
    /// It succeeds when `ready` is `true`. It fails when `expired` is `true`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - options: For this wait only: how long it may take, 10 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Role> = WaitOptions<Role>()
    ) async throws -> Role {
        try await transport.wait(
            "get_role",
            "wait_until_ready",
            [organization, database, branch, id],
            options: options,
            value: Role.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - options: For this wait only: how long it may take, 10 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Role> = WaitOptions<Role>()
    ) -> WaitSequence<Role> {
        transport.progress(
            "get_role",
            "wait_until_ready",
            [organization, database, branch, id],
            options: options,
            value: Role.self
        )
    }

    /// Delete a role.
    ///
    /// Drops a role from the Postgres branch. Postgres refuses to drop a role that owns tables or
    /// other objects, so name a `successor` that takes them over; otherwise the service answers
    /// with 422.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
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
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - params: ``DeleteRole``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: DeleteRole = DeleteRole(),
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, id, params, options: options).parse()
    }

    /// Rename a role or change its guards.
    ///
    /// Changes the fields that are given and returns the role. The new name is for people:
    /// username, password and path stay. Rights cannot be changed.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
    ///
    /// Service token: any one of `create_production_branch_password`,
    /// `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
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
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - params: ``UpdateRole``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateRole = UpdateRole(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Role {
        try await withRawResponse.update(organization, database, branch, id, params, options: options).parse()
    }

    /// Get the default role of a Postgres branch.
    ///
    /// Gives the default role, which every Postgres branch has from the start. `password` is null
    /// here; reset the role to get a secret.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Role {
        try await withRawResponse.getDefault(organization, database, branch, options: options).parse()
    }

    /// Give the default role of a Postgres branch a new password.
    ///
    /// Makes a new password for the default role and returns the role. `password` holds the secret
    /// in this reply only, so store it at once. The old password stops working.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func resetDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Role {
        try await withRawResponse.resetDefault(organization, database, branch, options: options).parse()
    }

    /// Hand over what a role owns to another role.
    ///
    /// Makes another role the owner of every table and other object that the role owns, usually
    /// before the role is deleted. Postgres refuses to drop a role that owns something.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - params: ``ReassignRoleObjects``; `successor` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func reassignObjects(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: ReassignRoleObjects,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.reassignObjects(organization, database, branch, id, params, options: options).parse()
    }

    /// Renew a role that has a limited lifetime.
    ///
    /// Starts the lifetime of a role anew and returns the role. Its password stays as it is.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`
    ///
    /// Service token: any one of `create_production_branch_password`,
    /// `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
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
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func renew(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Role {
        try await withRawResponse.renew(organization, database, branch, id, options: options).parse()
    }

    /// Give a role a new password.
    ///
    /// Makes a new password for a role and returns the role. `password` holds the secret in this
    /// reply only, so store it at once. The old password stops working.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`
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
    ///   - id: Identifier of the role, as `id` in the role. Not its name and not its username.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Role``: A Postgres role for connecting to one branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func reset(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Role {
        try await withRawResponse.reset(organization, database, branch, id, options: options).parse()
    }
}

/// The calls of ``Roles``, with the reply as it came: status, headers and body.
public struct RawRoles: Sendable {
    let transport: Transport

    /// Create a role on a Postgres branch. See `create` of ``Roles``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateRole = CreateRole(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Role> {
        try await transport.send(
            "create_role",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Role.self)
        )
    }

    /// List the roles of a Postgres branch. See `list` of ``Roles``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListRoles = ListRoles(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Role>> {
        try await transport.send(
            "list_roles",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Role.self)
        )
    }

    /// Get a role. See `get` of ``Roles``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Role> {
        try await transport.send(
            "get_role",
            [organization, database, branch, id],
            options: options,
            reply: .value(Role.self)
        )
    }

    /// Delete a role. See `delete` of ``Roles``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: DeleteRole = DeleteRole(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_role",
            [organization, database, branch, id],
            query: params.queryPairs,
            options: options,
            reply: .nothing
        )
    }

    /// Rename a role or change its guards. See `update` of ``Roles``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateRole = UpdateRole(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Role> {
        try await transport.send(
            "update_role",
            [organization, database, branch, id],
            body: params.jsonBody,
            options: options,
            reply: .value(Role.self)
        )
    }

    /// Get the default role of a Postgres branch. See `getDefault` of ``Roles``.
    public func getDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Role> {
        try await transport.send(
            "get_default_role",
            [organization, database, branch],
            options: options,
            reply: .value(Role.self)
        )
    }

    /// Give the default role of a Postgres branch a new password. See `resetDefault` of ``Roles``.
    public func resetDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Role> {
        try await transport.send(
            "reset_default_role",
            [organization, database, branch],
            options: options,
            reply: .value(Role.self)
        )
    }

    /// Hand over what a role owns to another role. See `reassignObjects` of ``Roles``.
    public func reassignObjects(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: ReassignRoleObjects,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "reassign_role_objects",
            [organization, database, branch, id],
            body: params.jsonBody,
            options: options,
            reply: .nothing
        )
    }

    /// Renew a role that has a limited lifetime. See `renew` of ``Roles``.
    public func renew(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Role> {
        try await transport.send(
            "renew_role",
            [organization, database, branch, id],
            options: options,
            reply: .value(Role.self)
        )
    }

    /// Give a role a new password. See `reset` of ``Roles``.
    public func reset(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Role> {
        try await transport.send(
            "reset_role",
            [organization, database, branch, id],
            options: options,
            reply: .value(Role.self)
        )
    }
}

/// What `create` of ``Roles`` takes beside its path.
public struct CreateRole: Sendable {
    /// Name by which people recognise the role, such as `web`. The service makes one up when none is sent.
    public var name: String?
    /// Lifetime in seconds, after which the role expires. Without it the role never expires.
    public var ttl: Int?
    /// The Postgres roles whose rights the new role gets. An application that reads and writes
    /// needs `pg_read_all_data` and `pg_write_all_data`.
    public var inheritedRoles: [InheritedRole]?
    /// Whether the role may stream changes out of the database (the Postgres attribute REPLICATION).
    public var withReplication: Bool?
    /// What happens to a DELETE without a WHERE clause that this role sends.
    public var requireWhereOnDelete: QuerySafetyMode?
    /// What happens to an UPDATE without a WHERE clause that this role sends.
    public var requireWhereOnUpdate: QuerySafetyMode?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        ttl: Int? = nil,
        inheritedRoles: [InheritedRole]? = nil,
        withReplication: Bool? = nil,
        requireWhereOnDelete: QuerySafetyMode? = nil,
        requireWhereOnUpdate: QuerySafetyMode? = nil
    ) {
        self.name = name
        self.ttl = ttl
        self.inheritedRoles = inheritedRoles
        self.withReplication = withReplication
        self.requireWhereOnDelete = requireWhereOnDelete
        self.requireWhereOnUpdate = requireWhereOnUpdate
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("ttl", ttl)
            fields.put("inherited_roles", inheritedRoles)
            fields.put("with_replication", withReplication)
            fields.put("require_where_on_delete", requireWhereOnDelete)
            fields.put("require_where_on_update", requireWhereOnUpdate)
        }
    }
}

/// What `list` of ``Roles`` takes beside its path.
public struct ListRoles: Sendable {
    /// Only roles in this status. The service publishes no list of the words.
    public var status: String?
    /// Only roles whose name contains this text.
    public var q: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(status: String? = nil, q: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.status = status
        self.q = q
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("status", status)
        pairs.add("q", q)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `delete` of ``Roles`` takes beside its path.
public struct DeleteRole: Sendable {
    /// The role that takes over everything that the deleted role owns, such as `postgres`.
    public var successor: String?

    /// What is left out is not sent.
    public init(successor: String? = nil) {
        self.successor = successor
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("successor", successor)
        return pairs
    }
}

/// What `update` of ``Roles`` takes beside its path.
public struct UpdateRole: Sendable {
    /// New name by which people recognise the role, such as `web`.
    public var name: String?
    /// What happens to a DELETE without a WHERE clause that this role sends.
    public var requireWhereOnDelete: QuerySafetyMode?
    /// What happens to an UPDATE without a WHERE clause that this role sends.
    public var requireWhereOnUpdate: QuerySafetyMode?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        requireWhereOnDelete: QuerySafetyMode? = nil,
        requireWhereOnUpdate: QuerySafetyMode? = nil
    ) {
        self.name = name
        self.requireWhereOnDelete = requireWhereOnDelete
        self.requireWhereOnUpdate = requireWhereOnUpdate
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("require_where_on_delete", requireWhereOnDelete)
            fields.put("require_where_on_update", requireWhereOnUpdate)
        }
    }
}

/// What `reassignObjects` of ``Roles`` takes beside its path.
public struct ReassignRoleObjects: Sendable {
    /// The role that becomes the owner, such as `postgres`.
    public var successor: String

    /// What is left out is not sent.
    public init(successor: String) {
        self.successor = successor
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("successor", successor)
        }
    }
}
