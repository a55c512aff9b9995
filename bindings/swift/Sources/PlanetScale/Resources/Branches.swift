// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: a method an operation.

import Foundation

/// A branch is a complete cluster with its own schema, data and connection strings.
///
/// Production branches serve applications and have replicas and backups; development branches are
/// isolated copies of a schema, and of data where wanted, for trying changes out. A change to a
/// MySQL production branch with safe migrations comes in through a deploy request from a
/// development branch.
public struct Branches: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBranches { RawBranches(transport: transport) }

    /// List the branches of a database.
    ///
    /// Returns the branches, oldest or newest first as `order` says. The filters can be combined.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListBranches``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Branch``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListBranches = ListBranches(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Branch> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the branches of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListBranches``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Branch``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListBranches = ListBranches(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Branch> {
        transport.all(
            "list_branches",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: Branch.self
        )
    }

    /// Create a branch.
    ///
    /// Creates a branch from the schema of another one and returns it at once, while its cluster is
    /// still being built. With `backupID`, `seedData` or `restorePoint` it is filled with data too,
    /// which needs an access to restore backups and takes hours for a large database. Wait until
    /// `ready` is true before connecting.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches`
    ///
    /// Service token: any one of `create_branch`, `restore_production_branch_backup`,
    /// `restore_backup`. OAuth: any one of `write_branches` (organization, database),
    /// `restore_production_branch_backups` (organization, database), `restore_backups`
    /// (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``CreateBranch``; `name` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateBranch,
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.create(organization, database, params, options: options).parse()
    }

    /// Get a branch.
    ///
    /// Returns one branch with its state, cluster and addresses. Poll it to follow a creation, a
    /// restore or a deletion.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.get(organization, database, branch, options: options).parse()
    }

    /// Waits until the branch is ready for connections.
    ///
    /// A branch of a schema takes minutes; one that is restored from a backup takes hours, so give
    /// such a wait a longer timeout.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: WaitOptions<Branch> = WaitOptions<Branch>()
    ) async throws -> Branch {
        try await transport.wait(
            "get_branch",
            "wait_until_ready",
            [organization, database, branch],
            options: options,
            value: Branch.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: WaitOptions<Branch> = WaitOptions<Branch>()
    ) -> WaitSequence<Branch> {
        transport.progress(
            "get_branch",
            "wait_until_ready",
            [organization, database, branch],
            options: options,
            value: Branch.self
        )
    }

    /// Waits until the branch is gone.
    ///
    /// Its name can be used again after that.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: WaitOptions<Branch> = WaitOptions<Branch>()
    ) async throws {
        try await transport.waitGone(
            "get_branch",
            "wait_until_deleted",
            [organization, database, branch],
            options: options,
            value: Branch.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: WaitOptions<Branch> = WaitOptions<Branch>()
    ) -> WaitSequence<Branch> {
        transport.progress(
            "get_branch",
            "wait_until_deleted",
            [organization, database, branch],
            options: options,
            value: Branch.self
        )
    }

    /// Rename or protect a branch.
    ///
    /// Changes the fields that are given and returns the branch. A new name changes the path of the
    /// branch and of all that belongs to it.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_branches` (organization,
    /// database), `write_databases` (organization), `write_database` (database), `write_branch`
    /// (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``UpdateBranch``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranch = UpdateBranch(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.update(organization, database, branch, params, options: options).parse()
    }

    /// Delete a branch.
    ///
    /// Deletes the branch with its data and credentials. It cannot be undone. Refused for the
    /// default branch, while deletion protection is on, and for a branch with descendants unless
    /// they are to be deleted too. Deleting a production branch needs the access for that.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: `delete_branch`. OAuth: any one of `delete_branches` (organization,
    /// database), `delete_production_branches` (organization, database), `delete_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``DeleteBranch``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: DeleteBranch = DeleteBranch(),
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, params, options: options).parse()
    }

    /// Check the schema of a branch for problems.
    ///
    /// Returns what would keep the schema from being deployed: tables without a unique key, foreign
    /// keys where they are not allowed, mistakes in the VSchema and the like. An empty list means
    /// that the schema is good.
    ///
    /// One page, the first unless told otherwise; `allLintSchema` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``LintBranchSchema``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``SchemaLintError``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func lintSchema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: LintBranchSchema = LintBranchSchema(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<SchemaLintError> {
        try await withRawResponse.lintSchema(organization, database, branch, params, options: options).parse()
    }

    /// Check the schema of a branch for problems, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``LintBranchSchema``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``SchemaLintError``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allLintSchema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: LintBranchSchema = LintBranchSchema(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<SchemaLintError> {
        transport.all(
            "lint_branch_schema",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: SchemaLintError.self
        )
    }

    /// Turn safe migrations on for a branch.
    ///
    /// From now on the branch refuses direct changes to its schema: they come in through deploy
    /// requests, which run without blocking and can be reverted. For production branches.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func enableSafeMigrations(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.enableSafeMigrations(organization, database, branch, options: options).parse()
    }

    /// Turn safe migrations off for a branch.
    ///
    /// From now on the branch takes direct changes to its schema again, and no deploy requests.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func disableSafeMigrations(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.disableSafeMigrations(organization, database, branch, options: options).parse()
    }

    /// Turn safe migrations of a branch on or off.
    ///
    /// With safe migrations the branch refuses direct changes to its schema: they come in through
    /// deploy requests, which run without blocking and can be reverted. The same as the two calls
    /// that turn them on and off, with the wish in the body. MySQL only.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``UpdateSafeMigrations``; `safeMigrations` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateSafeMigrations(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateSafeMigrations,
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.updateSafeMigrations(organization, database, branch, params, options: options).parse()
    }

    /// Make a development branch a production branch.
    ///
    /// Gives the branch what production branches have: replicas, automatic backups and protection
    /// from going to sleep. It is billed as a production branch from now on. The reply comes before
    /// the cluster has grown, so wait until `ready` is true.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`
    ///
    /// Service token: any one of `connect_production_branch`, `promote_branches`. OAuth:
    /// `promote_branches` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func promote(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.promote(organization, database, branch, options: options).parse()
    }

    /// Get the schema of a branch.
    ///
    /// Returns the statement that creates each table of the branch, as one list without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``GetBranchSchema``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BranchSchema``: The tables of a branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getSchema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchSchema = GetBranchSchema(),
        options: RequestOptions = RequestOptions()
    ) async throws -> BranchSchema {
        try await withRawResponse.getSchema(organization, database, branch, params, options: options).parse()
    }

    /// Change the cluster size of a MySQL branch.
    ///
    /// Moves the cluster of the branch to another size, node by node while it stays in use. The
    /// reply has no body and comes before the work is done; `resizing` of the branch's keyspaces
    /// tells when it is. To give one keyspace a size of its own, resize that keyspace. Postgres
    /// branches are resized by a branch change instead.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`
    ///
    /// Service token: `write_database`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``UpdateBranchClusterConfig``; `clusterSize` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateCluster(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchClusterConfig,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.updateCluster(organization, database, branch, params, options: options).parse()
    }

    /// Make a production branch a development branch.
    ///
    /// Takes from the branch what production branches have and makes it a development branch, with
    /// its schema and data as they are. A branch whose state does not allow it is refused with 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`
    ///
    /// Service token: any one of `connect_production_branch`, `demote_branches`. OAuth:
    /// `demote_branches` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Branch``: A branch of a database: a cluster with its own schema and data.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func demote(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Branch {
        try await withRawResponse.demote(organization, database, branch, options: options).parse()
    }

    /// Compare the schema of a branch with that of its parent.
    ///
    /// Returns what a deploy request from the branch would change, one entry for each table or view
    /// that differs, without pages. An empty list means that the schemas are the same. MySQL only.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TableDiffList``: The tables and views that differ between two schemas, all at
    ///   once.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getDiff(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> TableDiffList {
        try await withRawResponse.getDiff(organization, database, branch, options: options).parse()
    }

    /// Get the routing rules of a branch.
    ///
    /// Returns the rules by which Vitess sends queries for a table to another table or keyspace, as
    /// during a move of tables. MySQL only.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``RoutingRules``: The rules by which Vitess sends queries for a table to
    ///   another table or keyspace.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RoutingRules {
        try await withRawResponse.getRoutingRules(organization, database, branch, options: options).parse()
    }

    /// Replace the routing rules of a branch.
    ///
    /// Puts the given rules in place of those that the branch has; rules that are not among them
    /// are gone. A mistake here sends queries to the wrong tables, so change what the current rules
    /// hold instead of starting anew. MySQL only.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``UpdateBranchRoutingRules``; `routingRules` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``RoutingRules``: The rules by which Vitess sends queries for a table to
    ///   another table or keyspace.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchRoutingRules,
        options: RequestOptions = RequestOptions()
    ) async throws -> RoutingRules {
        try await withRawResponse.updateRoutingRules(organization, database, branch, params, options: options).parse()
    }

    /// Read the schema of a branch anew.
    ///
    /// Has the service read the schema from the cluster, for when `stale_schema` of the branch is
    /// true. It happens after the reply.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func refreshSchema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.refreshSchema(organization, database, branch, options: options).parse()
    }

    /// List the cluster sizes that a branch can take.
    ///
    /// Returns the sizes that the branch can be resized to, as one plain list without pages. Prices
    /// are included only when asked for with `rates`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchClusterSizeSkus``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``ClusterSizeSku``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listClusterSizes(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchClusterSizeSkus = ListBranchClusterSizeSkus(),
        options: RequestOptions = RequestOptions()
    ) async throws -> [ClusterSizeSku] {
        try await withRawResponse.listClusterSizes(organization, database, branch, params, options: options).parse()
    }
}

/// The calls of ``Branches``, with the reply as it came: status, headers and body.
public struct RawBranches: Sendable {
    let transport: Transport

    /// List the branches of a database. See `list` of ``Branches``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListBranches = ListBranches(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Branch>> {
        try await transport.send(
            "list_branches",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Branch.self)
        )
    }

    /// Create a branch. See `create` of ``Branches``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateBranch,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "create_branch",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Get a branch. See `get` of ``Branches``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "get_branch",
            [organization, database, branch],
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Rename or protect a branch. See `update` of ``Branches``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranch = UpdateBranch(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "update_branch",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Delete a branch. See `delete` of ``Branches``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: DeleteBranch = DeleteBranch(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_branch",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .nothing
        )
    }

    /// Check the schema of a branch for problems. See `lintSchema` of ``Branches``.
    public func lintSchema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: LintBranchSchema = LintBranchSchema(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<SchemaLintError>> {
        try await transport.send(
            "lint_branch_schema",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: SchemaLintError.self)
        )
    }

    /// Turn safe migrations on for a branch. See `enableSafeMigrations` of ``Branches``.
    public func enableSafeMigrations(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "enable_safe_migrations",
            [organization, database, branch],
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Turn safe migrations off for a branch. See `disableSafeMigrations` of ``Branches``.
    public func disableSafeMigrations(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "disable_safe_migrations",
            [organization, database, branch],
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Turn safe migrations of a branch on or off. See `updateSafeMigrations` of ``Branches``.
    public func updateSafeMigrations(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateSafeMigrations,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "update_safe_migrations",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Make a development branch a production branch. See `promote` of ``Branches``.
    public func promote(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "promote_branch",
            [organization, database, branch],
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Get the schema of a branch. See `getSchema` of ``Branches``.
    public func getSchema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchSchema = GetBranchSchema(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BranchSchema> {
        try await transport.send(
            "get_branch_schema",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(BranchSchema.self)
        )
    }

    /// Change the cluster size of a MySQL branch. See `updateCluster` of ``Branches``.
    public func updateCluster(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchClusterConfig,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "update_branch_cluster_config",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .nothing
        )
    }

    /// Make a production branch a development branch. See `demote` of ``Branches``.
    public func demote(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Branch> {
        try await transport.send(
            "demote_branch",
            [organization, database, branch],
            options: options,
            reply: .value(Branch.self)
        )
    }

    /// Compare the schema of a branch with that of its parent. See `getDiff` of ``Branches``.
    public func getDiff(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TableDiffList> {
        try await transport.send(
            "get_branch_diff",
            [organization, database, branch],
            options: options,
            reply: .value(TableDiffList.self)
        )
    }

    /// Get the routing rules of a branch. See `getRoutingRules` of ``Branches``.
    public func getRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<RoutingRules> {
        try await transport.send(
            "get_branch_routing_rules",
            [organization, database, branch],
            options: options,
            reply: .value(RoutingRules.self)
        )
    }

    /// Replace the routing rules of a branch. See `updateRoutingRules` of ``Branches``.
    public func updateRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchRoutingRules,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<RoutingRules> {
        try await transport.send(
            "update_branch_routing_rules",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(RoutingRules.self)
        )
    }

    /// Read the schema of a branch anew. See `refreshSchema` of ``Branches``.
    public func refreshSchema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "refresh_branch_schema",
            [organization, database, branch],
            options: options,
            reply: .nothing
        )
    }

    /// List the cluster sizes that a branch can take. See `listClusterSizes` of ``Branches``.
    public func listClusterSizes(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchClusterSizeSkus = ListBranchClusterSizeSkus(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[ClusterSizeSku]> {
        try await transport.send(
            "list_branch_cluster_size_skus",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value([ClusterSizeSku].self)
        )
    }
}

/// What `list` of ``Branches`` takes beside its path.
public struct ListBranches: Sendable {
    /// Text to search the branches' names for.
    public var q: String?
    /// True returns production branches only, false development branches only.
    public var production: Bool?
    /// True returns branches with safe migrations only, false those without. MySQL only.
    public var safeMigrations: Bool?
    /// Direction in which the branches are sorted by the time of their creation.
    public var order: PlanetScaleSortOrder?
    /// Identifier of the branch after which the page starts, instead of `page`.
    public var startingAfter: String?
    /// How many branches a page holds when it goes by `startingAfter`, instead of `perPage`.
    public var limit: Int?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        q: String? = nil,
        production: Bool? = nil,
        safeMigrations: Bool? = nil,
        order: PlanetScaleSortOrder? = nil,
        startingAfter: String? = nil,
        limit: Int? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.q = q
        self.production = production
        self.safeMigrations = safeMigrations
        self.order = order
        self.startingAfter = startingAfter
        self.limit = limit
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("q", q)
        pairs.add("production", production)
        pairs.add("safe_migrations", safeMigrations)
        pairs.add("order", order)
        pairs.add("starting_after", startingAfter)
        pairs.add("limit", limit)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``Branches`` takes beside its path.
public struct CreateBranch: Sendable {
    /// Name of the branch, unique in the database. Lower-case letters, digits, hyphens and underscores.
    public var name: String
    /// Whether deleting the branch is refused. False when left out.
    public var deletionProtected: Bool?
    /// Name of the branch whose schema is copied. The default branch of the database when left out.
    public var parentBranch: String?
    /// Identifier of a backup that the branch is restored from, schema and data. Needs `clusterSize` as well.
    public var backupID: String?
    /// Slug of the region, such as `us-east`. The region of the database when left out.
    public var region: String?
    /// Moment to which the parent branch is restored into the new one, schema and data. Postgres only.
    public var restorePoint: Date?
    /// Fills the branch with the data of a backup of its parent. Needs data branching to be allowed
    /// in the settings of the database.
    public var seedData: BranchSeedData?
    /// Size of the cluster, such as `PS_10`. Required with `backupID`. When left out the branch
    /// gets the size for development.
    public var clusterSize: String?
    /// Sizes of the clusters of single keyspaces, where they differ from `clusterSize`. MySQL only.
    public var keyspaceClusterSizes: [String]?
    /// Sizes of the groups of shards, where they differ from those of the parent branch. Neki only.
    public var configurationProfileSizes: [ConfigurationProfileSizeInput]?
    /// Sizes of the query routers, where they differ from those of the parent branch. Neki only.
    public var routerSizes: [RouterSizeInput]?
    /// How many replicas the cluster has beside its primary; 0 makes a single node. Postgres only.
    public var replicas: Int?
    /// Limits of the disk of each node. Postgres only.
    public var storage: StorageInput?
    /// Major version of Postgres, such as `17`. That of the parent branch when left out. Postgres only.
    public var majorVersion: String?
    /// Whether the database is created first, with the engine in `kind`, when there is none of the name in the path.
    public var createDatabaseIfMissing: Bool?
    /// Engine of the database that `createDatabaseIfMissing` creates. Otherwise the engine is that of the database.
    public var kind: DatabaseKind?

    /// What is left out is not sent.
    public init(
        name: String,
        deletionProtected: Bool? = nil,
        parentBranch: String? = nil,
        backupID: String? = nil,
        region: String? = nil,
        restorePoint: Date? = nil,
        seedData: BranchSeedData? = nil,
        clusterSize: String? = nil,
        keyspaceClusterSizes: [String]? = nil,
        configurationProfileSizes: [ConfigurationProfileSizeInput]? = nil,
        routerSizes: [RouterSizeInput]? = nil,
        replicas: Int? = nil,
        storage: StorageInput? = nil,
        majorVersion: String? = nil,
        createDatabaseIfMissing: Bool? = nil,
        kind: DatabaseKind? = nil
    ) {
        self.name = name
        self.deletionProtected = deletionProtected
        self.parentBranch = parentBranch
        self.backupID = backupID
        self.region = region
        self.restorePoint = restorePoint
        self.seedData = seedData
        self.clusterSize = clusterSize
        self.keyspaceClusterSizes = keyspaceClusterSizes
        self.configurationProfileSizes = configurationProfileSizes
        self.routerSizes = routerSizes
        self.replicas = replicas
        self.storage = storage
        self.majorVersion = majorVersion
        self.createDatabaseIfMissing = createDatabaseIfMissing
        self.kind = kind
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("deletion_protected", deletionProtected)
            fields.put("parent_branch", parentBranch)
            fields.put("backup_id", backupID)
            fields.put("region", region)
            fields.put("restore_point", restorePoint)
            fields.put("seed_data", seedData)
            fields.put("cluster_size", clusterSize)
            fields.put("keyspace_cluster_sizes", keyspaceClusterSizes)
            fields.put("configuration_profile_sizes", configurationProfileSizes)
            fields.put("router_sizes", routerSizes)
            fields.put("replicas", replicas)
            fields.put("storage", storage)
            fields.put("major_version", majorVersion)
            fields.put("create_database_if_missing", createDatabaseIfMissing)
            fields.put("kind", kind)
        }
    }
}

/// What `update` of ``Branches`` takes beside its path.
public struct UpdateBranch: Sendable {
    /// New name of the branch. Its path, and the paths of all that belongs to it, change with it.
    public var newName: String?
    /// Whether deleting the branch is refused.
    public var deletionProtected: Bool?

    /// What is left out is not sent.
    public init(newName: String? = nil, deletionProtected: Bool? = nil) {
        self.newName = newName
        self.deletionProtected = deletionProtected
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("new_name", newName)
            fields.put("deletion_protected", deletionProtected)
        }
    }
}

/// What `delete` of ``Branches`` takes beside its path.
public struct DeleteBranch: Sendable {
    /// Whether the branches made from this one, and from those in turn, are deleted with it.
    public var deleteDescendants: Bool?

    /// What is left out is not sent.
    public init(deleteDescendants: Bool? = nil) {
        self.deleteDescendants = deleteDescendants
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("delete_descendants", deleteDescendants)
        return pairs
    }
}

/// What `lintSchema` of ``Branches`` takes beside its path.
public struct LintBranchSchema: Sendable {
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

/// What `updateSafeMigrations` of ``Branches`` takes beside its path.
public struct UpdateSafeMigrations: Sendable {
    /// True turns safe migrations on, false turns them off.
    public var safeMigrations: Bool

    /// What is left out is not sent.
    public init(safeMigrations: Bool) {
        self.safeMigrations = safeMigrations
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("safe_migrations", safeMigrations)
        }
    }
}

/// What `getSchema` of ``Branches`` takes beside its path.
public struct GetBranchSchema: Sendable {
    /// Name of the keyspace whose tables are wanted. All keyspaces when left out. MySQL only.
    public var keyspace: String?
    /// Catalog and schema whose tables are wanted, joined by a dot, such as `postgres.public`. Postgres only.
    public var namespace: String?

    /// What is left out is not sent.
    public init(keyspace: String? = nil, namespace: String? = nil) {
        self.keyspace = keyspace
        self.namespace = namespace
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("namespace", namespace)
        return pairs
    }
}

/// What `updateCluster` of ``Branches`` takes beside its path.
public struct UpdateBranchClusterConfig: Sendable {
    /// Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
    public var clusterSize: String

    /// What is left out is not sent.
    public init(clusterSize: String) {
        self.clusterSize = clusterSize
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("cluster_size", clusterSize)
        }
    }
}

/// What `updateRoutingRules` of ``Branches`` takes beside its path.
public struct UpdateBranchRoutingRules: Sendable {
    /// All rules as a JSON document in Vitess's own form, as text.
    public var routingRules: String

    /// What is left out is not sent.
    public init(routingRules: String) {
        self.routingRules = routingRules
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("routing_rules", routingRules)
        }
    }
}

/// What `listClusterSizes` of ``Branches`` takes beside its path.
public struct ListBranchClusterSizeSkus: Sendable {
    /// Whether the reply includes prices. They are left out, or null, otherwise.
    public var rates: Bool?
    /// True asks for Postgres sizes.
    public var postgresql: Bool?

    /// What is left out is not sent.
    public init(rates: Bool? = nil, postgresql: Bool? = nil) {
        self.rates = rates
        self.postgresql = postgresql
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("rates", rates)
        pairs.add("postgresql", postgresql)
        return pairs
    }
}
