// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: a method an operation.

import Foundation

/// A configuration profile holds what shards of a Neki branch (sharded Postgres) have in common:
/// the size and number of their nodes, their disks, and the version, settings and extensions of
/// their Postgres.
///
/// Every shard belongs to one profile, and one profile of a branch is its default.
///
/// A change to a profile is carried out on all of its shards. It becomes a change request that can
/// be followed, and canceled until it begins; see also the group of Neki changes, which lists those
/// of the whole branch.
public struct ConfigurationProfiles: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawConfigurationProfiles { RawConfigurationProfiles(transport: transport) }

    /// List the configuration profiles of a branch.
    ///
    /// Returns the configuration profiles of a Neki branch, all of them in one list without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiConfigurationProfile``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiConfigurationProfile] {
        try await withRawResponse.list(organization, database, branch, options: options).parse()
    }

    /// Create a configuration profile.
    ///
    /// Adds a configuration profile to a Neki branch, without shards. Create shards in it, or
    /// assign existing ones to it, to put it to use.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreateShardConfigurationProfile``; `name` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiConfigurationProfile``: What shards of a Neki branch have in common: the
    ///   size of their clusters, their disks, and the version and settings of their Postgres.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateShardConfigurationProfile,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiConfigurationProfile {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a configuration profile.
    ///
    /// Returns one configuration profile with its size, disks, Postgres versions and state. This is
    /// the call to poll while a change is carried out.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiConfigurationProfile``: What shards of a Neki branch have in common: the
    ///   size of their clusters, their disks, and the version and settings of their Postgres.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiConfigurationProfile {
        try await withRawResponse.get(organization, database, branch, configurationProfile, options: options).parse()
    }

    /// Waits until every change of the profile that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiConfigurationProfile``: What shards of a Neki branch have in common: the
    ///   size of their clusters, their disks, and the version and settings of their Postgres.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: WaitOptions<NekiConfigurationProfile> = WaitOptions<NekiConfigurationProfile>()
    ) async throws -> NekiConfigurationProfile {
        try await transport.wait(
            "get_shard_configuration_profile",
            "wait_until_ready",
            [organization, database, branch, configurationProfile],
            options: options,
            value: NekiConfigurationProfile.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: WaitOptions<NekiConfigurationProfile> = WaitOptions<NekiConfigurationProfile>()
    ) -> WaitSequence<NekiConfigurationProfile> {
        transport.progress(
            "get_shard_configuration_profile",
            "wait_until_ready",
            [organization, database, branch, configurationProfile],
            options: options,
            value: NekiConfigurationProfile.self
        )
    }

    /// Change a configuration profile.
    ///
    /// Asks for a change of the size, replicas, disks, Postgres version or settings of all shards
    /// of the profile, or renames it. The reply comes before the change is carried out: follow it
    /// in the changes of the profile. A new name changes the path of the profile.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``UpdateShardConfigurationProfile``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiConfigurationProfile``: What shards of a Neki branch have in common: the
    ///   size of their clusters, their disks, and the version and settings of their Postgres.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: UpdateShardConfigurationProfile = UpdateShardConfigurationProfile(),
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiConfigurationProfile {
        try await withRawResponse.update(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// Delete a configuration profile.
    ///
    /// Removes a configuration profile. A shard always belongs to a profile, so assign its shards
    /// to another one first.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, configurationProfile, options: options).parse()
    }

    /// Run the maintenance of a configuration profile.
    ///
    /// Starts maintenance of the shards of a profile now. The service publishes no more about what
    /// it does; `postgres_image_version` and `latest_postgres_image_version` of the profile tell
    /// whether a newer image is there to be installed. Connections to the shards can be
    /// interrupted.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func runMaintenance(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.runMaintenance(
            organization,
            database,
            branch,
            configurationProfile,
            options: options
        ).parse()
    }

    /// Run the maintenance of several configuration profiles.
    ///
    /// Starts maintenance of the shards of several profiles at once, as running it for each of them
    /// does.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``RunShardConfigurationProfilesMaintenance``; `configurationProfileNames` is
    ///     required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func runBulkMaintenance(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: RunShardConfigurationProfilesMaintenance,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.runBulkMaintenance(organization, database, branch, params, options: options).parse()
    }

    /// Get the default configuration profile of a branch.
    ///
    /// Returns the configuration profile that is the default one of its branch. The service answers
    /// with a redirect to the profile, which clients follow by themselves.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiConfigurationProfile``: What shards of a Neki branch have in common: the
    ///   size of their clusters, their disks, and the version and settings of their Postgres.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiConfigurationProfile {
        try await withRawResponse.getDefault(organization, database, branch, options: options).parse()
    }

    /// Set the default configuration profile of a branch.
    ///
    /// Makes a configuration profile the default one of its branch, in place of the one that was.
    /// Shards stay in the profiles that they are in.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``SetDefaultShardConfigurationProfile``; `configurationProfile` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiConfigurationProfile``: What shards of a Neki branch have in common: the
    ///   size of their clusters, their disks, and the version and settings of their Postgres.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func setDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: SetDefaultShardConfigurationProfile,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiConfigurationProfile {
        try await withRawResponse.setDefault(organization, database, branch, params, options: options).parse()
    }

    /// List the shards of a configuration profile.
    ///
    /// Returns the shards that take their size and settings from the profile, page by page.
    ///
    /// One page, the first unless told otherwise; `allShards` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``ListShardConfigurationProfileShards``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``NekiShard``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileShards = ListShardConfigurationProfileShards(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<NekiShard> {
        try await withRawResponse.listShards(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// List the shards of a configuration profile, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``ListShardConfigurationProfileShards``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``NekiShard``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileShards = ListShardConfigurationProfileShards(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<NekiShard> {
        transport.all(
            "list_shard_configuration_profile_shards",
            [organization, database, branch, configurationProfile],
            query: params.queryPairs,
            options: options,
            item: NekiShard.self
        )
    }

    /// Create a shard in a configuration profile.
    ///
    /// Adds one shard, built as the profile says, and returns it before it is built. It holds no
    /// rows until the data topology of the branch sends some there. It is billed like every cluster
    /// of its size.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``CreateShardConfigurationProfileShard``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func createShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: CreateShardConfigurationProfileShard = CreateShardConfigurationProfileShard(),
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiShard {
        try await withRawResponse.createShard(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// Assign shards to a configuration profile.
    ///
    /// Brings shards of the branch into this profile from the ones that they are in, which changes
    /// their size, disks and settings to those of the profile. Each shard succeeds or fails by
    /// itself, so look through the results.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``AssignShardConfigurationProfileShards``; `shardIDs` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiShardAssignment``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func assignShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: AssignShardConfigurationProfileShards,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiShardAssignment] {
        try await withRawResponse.assignShards(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// Delete several shards of a configuration profile.
    ///
    /// Removes shards of the profile from the branch, with what is stored on them. Move the rows to
    /// other shards first.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``DeleteShardConfigurationProfileShards``; `shardIDs` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func deleteShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: DeleteShardConfigurationProfileShards,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.deleteShards(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// Create several shards in a configuration profile.
    ///
    /// Adds as many shards as asked for, built as the profile says, and returns their identifiers
    /// before they are built. Each is billed like every cluster of its size.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``BulkCreateShardConfigurationProfileShards``; `count` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiShardBatch``: The shards that one request created.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func createShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: BulkCreateShardConfigurationProfileShards,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiShardBatch {
        try await withRawResponse.createShards(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// Get a shard of a configuration profile.
    ///
    /// Returns one shard of the profile. The same shard is found without its profile in the group
    /// of shards.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiShard {
        try await withRawResponse.getShard(
            organization,
            database,
            branch,
            configurationProfile,
            id,
            options: options
        ).parse()
    }

    /// Waits until the shard is built and takes queries.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilShardReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) async throws -> NekiShard {
        try await transport.wait(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_ready",
            [organization, database, branch, configurationProfile, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Waits as `waitUntilShardReady` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilShardReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) -> WaitSequence<NekiShard> {
        transport.progress(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_ready",
            [organization, database, branch, configurationProfile, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Waits until the service no longer knows the shard.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilShardDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) async throws {
        try await transport.waitGone(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_deleted",
            [organization, database, branch, configurationProfile, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Waits as `waitUntilShardDeleted` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilShardDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) -> WaitSequence<NekiShard> {
        transport.progress(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_deleted",
            [organization, database, branch, configurationProfile, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Rename a shard of a configuration profile.
    ///
    /// Changes the name of the shard for people and returns the shard. Its name inside the cluster
    /// stays.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - params: ``UpdateShardConfigurationProfileShard``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        _ params: UpdateShardConfigurationProfileShard = UpdateShardConfigurationProfileShard(),
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiShard {
        try await withRawResponse.updateShard(
            organization,
            database,
            branch,
            configurationProfile,
            id,
            params,
            options: options
        ).parse()
    }

    /// Delete a shard of a configuration profile.
    ///
    /// Removes a shard from the branch, with what is stored on it. Move the rows to other shards
    /// first.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func deleteShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.deleteShard(
            organization,
            database,
            branch,
            configurationProfile,
            id,
            options: options
        ).parse()
    }

    /// List the settings of a configuration profile.
    ///
    /// Returns the settings of the Postgres nodes of the profile with their limits and present
    /// values, as one list without pages. Change them by changing the profile.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``ListShardConfigurationProfileParameters``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiParameter``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileParameters = ListShardConfigurationProfileParameters(),
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiParameter] {
        try await withRawResponse.listParameters(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// List the Postgres extensions of a configuration profile.
    ///
    /// Returns the extensions that the Postgres nodes of the profile can run, whether they are
    /// enabled, and their settings, as one list without pages. An extension that is enabled here
    /// still has to be created in each database with CREATE EXTENSION.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiExtension``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listExtensions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiExtension] {
        try await withRawResponse.listExtensions(
            organization,
            database,
            branch,
            configurationProfile,
            options: options
        ).parse()
    }

    /// Enable or disable a Postgres extension of a configuration profile.
    ///
    /// Enables or disables an extension on the shards that follow the profile. An extension whose
    /// `canEnable` is false cannot be changed. One that is enabled still has to be created in each
    /// database with CREATE EXTENSION.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`
    ///
    /// Service token: `write_database`.
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - extension: Name of the extension, as in the list of extensions.
    ///   - params: ``UpdateShardConfigurationProfileExtension``; `enabled` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiExtension``: A Postgres extension that the shards of a configuration
    ///   profile can run.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateExtension(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ `extension`: String,
        _ params: UpdateShardConfigurationProfileExtension,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiExtension {
        try await withRawResponse.updateExtension(
            organization,
            database,
            branch,
            configurationProfile,
            `extension`,
            params,
            options: options
        ).parse()
    }

    /// List the changes of a configuration profile.
    ///
    /// Returns the requests for changes of a configuration profile, done and undone, page by page.
    /// The service answers with a redirect to the list of changes of the branch, narrowed down to a
    /// configuration profile, which clients follow by themselves.
    ///
    /// One page, the first unless told otherwise; `allChanges` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``ListShardConfigurationProfileChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``NekiChangeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileChangeRequests = ListShardConfigurationProfileChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<NekiChangeRequest> {
        try await withRawResponse.listChanges(
            organization,
            database,
            branch,
            configurationProfile,
            params,
            options: options
        ).parse()
    }

    /// List the changes of a configuration profile, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - params: ``ListShardConfigurationProfileChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``NekiChangeRequest``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileChangeRequests = ListShardConfigurationProfileChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<NekiChangeRequest> {
        transport.all(
            "list_shard_configuration_profile_change_requests",
            [organization, database, branch, configurationProfile],
            query: params.queryPairs,
            options: options,
            item: NekiChangeRequest.self
        )
    }

    /// Get a change of a configuration profile.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiChangeRequest``: A change of one part of a Neki branch that somebody
    ///   asked for.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiChangeRequest {
        try await withRawResponse.getChange(
            organization,
            database,
            branch,
            configurationProfile,
            id,
            options: options
        ).parse()
    }

    /// Waits until the change has been carried out.
    ///
    /// Fails when it is canceled. A change of the size or the disks of many shards can take an hour
    /// and more.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiChangeRequest``: A change of one part of a Neki branch that somebody
    ///   asked for.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilChangeCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) async throws -> NekiChangeRequest {
        try await transport.wait(
            "get_shard_configuration_profile_change_request",
            "wait_until_change_completed",
            [organization, database, branch, configurationProfile, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Waits as `waitUntilChangeCompleted` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilChangeCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) -> WaitSequence<NekiChangeRequest> {
        transport.progress(
            "get_shard_configuration_profile_change_request",
            "wait_until_change_completed",
            [organization, database, branch, configurationProfile, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Cancel a change of a configuration profile.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - configurationProfile: Name of the configuration profile, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancelChange(
            organization,
            database,
            branch,
            configurationProfile,
            id,
            options: options
        ).parse()
    }
}

/// The calls of ``ConfigurationProfiles``, with the reply as it came: status, headers and body.
public struct RawConfigurationProfiles: Sendable {
    let transport: Transport

    /// List the configuration profiles of a branch. See `list` of ``ConfigurationProfiles``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiConfigurationProfile]> {
        try await transport.send(
            "list_shard_configuration_profiles",
            [organization, database, branch],
            options: options,
            reply: .value([NekiConfigurationProfile].self)
        )
    }

    /// Create a configuration profile. See `create` of ``ConfigurationProfiles``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateShardConfigurationProfile,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiConfigurationProfile> {
        try await transport.send(
            "create_shard_configuration_profile",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiConfigurationProfile.self)
        )
    }

    /// Get a configuration profile. See `get` of ``ConfigurationProfiles``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiConfigurationProfile> {
        try await transport.send(
            "get_shard_configuration_profile",
            [organization, database, branch, configurationProfile],
            options: options,
            reply: .value(NekiConfigurationProfile.self)
        )
    }

    /// Change a configuration profile. See `update` of ``ConfigurationProfiles``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: UpdateShardConfigurationProfile = UpdateShardConfigurationProfile(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiConfigurationProfile> {
        try await transport.send(
            "update_shard_configuration_profile",
            [organization, database, branch, configurationProfile],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiConfigurationProfile.self)
        )
    }

    /// Delete a configuration profile. See `delete` of ``ConfigurationProfiles``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_shard_configuration_profile",
            [organization, database, branch, configurationProfile],
            options: options,
            reply: .nothing
        )
    }

    /// Run the maintenance of a configuration profile. See `runMaintenance` of ``ConfigurationProfiles``.
    public func runMaintenance(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "run_shard_configuration_profile_maintenance",
            [organization, database, branch, configurationProfile],
            options: options,
            reply: .nothing
        )
    }

    /// Run the maintenance of several configuration profiles. See `runBulkMaintenance` of ``ConfigurationProfiles``.
    public func runBulkMaintenance(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: RunShardConfigurationProfilesMaintenance,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "run_shard_configuration_profiles_maintenance",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .nothing
        )
    }

    /// Get the default configuration profile of a branch. See `getDefault` of ``ConfigurationProfiles``.
    public func getDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiConfigurationProfile> {
        try await transport.send(
            "get_default_shard_configuration_profile",
            [organization, database, branch],
            options: options,
            reply: .value(NekiConfigurationProfile.self)
        )
    }

    /// Set the default configuration profile of a branch. See `setDefault` of ``ConfigurationProfiles``.
    public func setDefault(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: SetDefaultShardConfigurationProfile,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiConfigurationProfile> {
        try await transport.send(
            "set_default_shard_configuration_profile",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiConfigurationProfile.self)
        )
    }

    /// List the shards of a configuration profile. See `listShards` of ``ConfigurationProfiles``.
    public func listShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileShards = ListShardConfigurationProfileShards(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<NekiShard>> {
        try await transport.send(
            "list_shard_configuration_profile_shards",
            [organization, database, branch, configurationProfile],
            query: params.queryPairs,
            options: options,
            reply: .page(of: NekiShard.self)
        )
    }

    /// Create a shard in a configuration profile. See `createShard` of ``ConfigurationProfiles``.
    public func createShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: CreateShardConfigurationProfileShard = CreateShardConfigurationProfileShard(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiShard> {
        try await transport.send(
            "create_shard_configuration_profile_shard",
            [organization, database, branch, configurationProfile],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiShard.self)
        )
    }

    /// Assign shards to a configuration profile. See `assignShards` of ``ConfigurationProfiles``.
    public func assignShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: AssignShardConfigurationProfileShards,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiShardAssignment]> {
        try await transport.send(
            "assign_shard_configuration_profile_shards",
            [organization, database, branch, configurationProfile],
            body: params.jsonBody,
            options: options,
            reply: .value([NekiShardAssignment].self)
        )
    }

    /// Delete several shards of a configuration profile. See `deleteShards` of ``ConfigurationProfiles``.
    public func deleteShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: DeleteShardConfigurationProfileShards,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_shard_configuration_profile_shards",
            [organization, database, branch, configurationProfile],
            query: params.queryPairs,
            options: options,
            reply: .nothing
        )
    }

    /// Create several shards in a configuration profile. See `createShards` of ``ConfigurationProfiles``.
    public func createShards(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: BulkCreateShardConfigurationProfileShards,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiShardBatch> {
        try await transport.send(
            "bulk_create_shard_configuration_profile_shards",
            [organization, database, branch, configurationProfile],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiShardBatch.self)
        )
    }

    /// Get a shard of a configuration profile. See `getShard` of ``ConfigurationProfiles``.
    public func getShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiShard> {
        try await transport.send(
            "get_shard_configuration_profile_shard",
            [organization, database, branch, configurationProfile, id],
            options: options,
            reply: .value(NekiShard.self)
        )
    }

    /// Rename a shard of a configuration profile. See `updateShard` of ``ConfigurationProfiles``.
    public func updateShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        _ params: UpdateShardConfigurationProfileShard = UpdateShardConfigurationProfileShard(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiShard> {
        try await transport.send(
            "update_shard_configuration_profile_shard",
            [organization, database, branch, configurationProfile, id],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiShard.self)
        )
    }

    /// Delete a shard of a configuration profile. See `deleteShard` of ``ConfigurationProfiles``.
    public func deleteShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_shard_configuration_profile_shard",
            [organization, database, branch, configurationProfile, id],
            options: options,
            reply: .nothing
        )
    }

    /// List the settings of a configuration profile. See `listParameters` of ``ConfigurationProfiles``.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileParameters = ListShardConfigurationProfileParameters(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiParameter]> {
        try await transport.send(
            "list_shard_configuration_profile_parameters",
            [organization, database, branch, configurationProfile],
            query: params.queryPairs,
            options: options,
            reply: .value([NekiParameter].self)
        )
    }

    /// List the Postgres extensions of a configuration profile. See `listExtensions` of ``ConfigurationProfiles``.
    public func listExtensions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiExtension]> {
        try await transport.send(
            "list_shard_configuration_profile_extensions",
            [organization, database, branch, configurationProfile],
            options: options,
            reply: .value([NekiExtension].self)
        )
    }

    /// Enable or disable a Postgres extension of a configuration profile. See `updateExtension` of
    /// ``ConfigurationProfiles``.
    public func updateExtension(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ `extension`: String,
        _ params: UpdateShardConfigurationProfileExtension,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiExtension> {
        try await transport.send(
            "update_shard_configuration_profile_extension",
            [organization, database, branch, configurationProfile, `extension`],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiExtension.self)
        )
    }

    /// List the changes of a configuration profile. See `listChanges` of ``ConfigurationProfiles``.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ params: ListShardConfigurationProfileChangeRequests = ListShardConfigurationProfileChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<NekiChangeRequest>> {
        try await transport.send(
            "list_shard_configuration_profile_change_requests",
            [organization, database, branch, configurationProfile],
            query: params.queryPairs,
            options: options,
            reply: .page(of: NekiChangeRequest.self)
        )
    }

    /// Get a change of a configuration profile. See `getChange` of ``ConfigurationProfiles``.
    public func getChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiChangeRequest> {
        try await transport.send(
            "get_shard_configuration_profile_change_request",
            [organization, database, branch, configurationProfile, id],
            options: options,
            reply: .value(NekiChangeRequest.self)
        )
    }

    /// Cancel a change of a configuration profile. See `cancelChange` of ``ConfigurationProfiles``.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ configurationProfile: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_shard_configuration_profile_change_request",
            [organization, database, branch, configurationProfile, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `create` of ``ConfigurationProfiles`` takes beside its path.
public struct CreateShardConfigurationProfile: Sendable {
    /// Name of the profile, unique in the branch. It stands in paths.
    public var name: String
    /// Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`.
    public var clusterSize: String?
    /// How many replicas each shard has beside its primary.
    public var replicas: Int?
    /// Major version of Postgres, such as `18`.
    public var postgresMajorVersion: String?
    /// Minor version of Postgres, such as `1`. Needs `postgresMajorVersion` as well.
    public var postgresMinorVersion: String?
    /// Limits and speed of the disk of each node.
    public var storage: StorageChangeInput?

    /// What is left out is not sent.
    public init(
        name: String,
        clusterSize: String? = nil,
        replicas: Int? = nil,
        postgresMajorVersion: String? = nil,
        postgresMinorVersion: String? = nil,
        storage: StorageChangeInput? = nil
    ) {
        self.name = name
        self.clusterSize = clusterSize
        self.replicas = replicas
        self.postgresMajorVersion = postgresMajorVersion
        self.postgresMinorVersion = postgresMinorVersion
        self.storage = storage
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("cluster_size", clusterSize)
            fields.put("replicas", replicas)
            fields.put("postgres_major_version", postgresMajorVersion)
            fields.put("postgres_minor_version", postgresMinorVersion)
            fields.put("storage", storage)
        }
    }
}

/// What `update` of ``ConfigurationProfiles`` takes beside its path.
public struct UpdateShardConfigurationProfile: Sendable {
    /// New name of the profile. Its path changes with it.
    public var name: String?
    /// Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`.
    public var clusterSize: String?
    /// How many replicas each shard has beside its primary.
    public var replicas: Int?
    /// Settings to change, by namespace and then by name, such as
    /// `{"pgconf": {"max_connections": "300"}}`. Values are sent as text. Settings that are left
    /// out stay as they are.
    public var parameters: [String: JSON]?
    /// Major version of Postgres, such as `18`.
    public var postgresMajorVersion: String?
    /// Minor version of Postgres, such as `1`. Needs `postgresMajorVersion` as well.
    public var postgresMinorVersion: String?
    /// Limits and speed of the disk of each node.
    public var storage: StorageChangeInput?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        clusterSize: String? = nil,
        replicas: Int? = nil,
        parameters: [String: JSON]? = nil,
        postgresMajorVersion: String? = nil,
        postgresMinorVersion: String? = nil,
        storage: StorageChangeInput? = nil
    ) {
        self.name = name
        self.clusterSize = clusterSize
        self.replicas = replicas
        self.parameters = parameters
        self.postgresMajorVersion = postgresMajorVersion
        self.postgresMinorVersion = postgresMinorVersion
        self.storage = storage
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("cluster_size", clusterSize)
            fields.put("replicas", replicas)
            fields.put("parameters", parameters)
            fields.put("postgres_major_version", postgresMajorVersion)
            fields.put("postgres_minor_version", postgresMinorVersion)
            fields.put("storage", storage)
        }
    }
}

/// What `runBulkMaintenance` of ``ConfigurationProfiles`` takes beside its path.
public struct RunShardConfigurationProfilesMaintenance: Sendable {
    /// Names of the profiles.
    public var configurationProfileNames: [String]

    /// What is left out is not sent.
    public init(configurationProfileNames: [String]) {
        self.configurationProfileNames = configurationProfileNames
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("configuration_profile_names", configurationProfileNames)
        }
    }
}

/// What `setDefault` of ``ConfigurationProfiles`` takes beside its path.
public struct SetDefaultShardConfigurationProfile: Sendable {
    /// Name of the profile.
    public var configurationProfile: String

    /// What is left out is not sent.
    public init(configurationProfile: String) {
        self.configurationProfile = configurationProfile
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("configuration_profile", configurationProfile)
        }
    }
}

/// What `listShards` of ``ConfigurationProfiles`` takes beside its path.
public struct ListShardConfigurationProfileShards: Sendable {
    /// Text to search for among the shards.
    public var q: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(q: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.q = q
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("q", q)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `createShard` of ``ConfigurationProfiles`` takes beside its path.
public struct CreateShardConfigurationProfileShard: Sendable {
    /// Name of the shard for people. Null takes it away.
    public var displayName: OrNull<String>?

    /// What is left out is not sent.
    public init(displayName: OrNull<String>? = nil) {
        self.displayName = displayName
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("display_name", displayName)
        }
    }
}

/// What `assignShards` of ``ConfigurationProfiles`` takes beside its path.
public struct AssignShardConfigurationProfileShards: Sendable {
    /// Identifiers of the shards, which belong to any profile of the same branch.
    public var shardIDs: [String]

    /// What is left out is not sent.
    public init(shardIDs: [String]) {
        self.shardIDs = shardIDs
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("shard_ids", shardIDs)
        }
    }
}

/// What `deleteShards` of ``ConfigurationProfiles`` takes beside its path.
public struct DeleteShardConfigurationProfileShards: Sendable {
    /// Identifiers of the shards to remove.
    public var shardIDs: [String]

    /// What is left out is not sent.
    public init(shardIDs: [String]) {
        self.shardIDs = shardIDs
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("shard_ids", shardIDs)
        return pairs
    }
}

/// What `createShards` of ``ConfigurationProfiles`` takes beside its path.
public struct BulkCreateShardConfigurationProfileShards: Sendable {
    /// Number of shards, at least 1.
    public var count: Int

    /// What is left out is not sent.
    public init(count: Int) {
        self.count = count
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("count", count)
        }
    }
}

/// What `updateShard` of ``ConfigurationProfiles`` takes beside its path.
public struct UpdateShardConfigurationProfileShard: Sendable {
    /// Name of the shard for people. Null takes it away.
    public var displayName: OrNull<String>?

    /// What is left out is not sent.
    public init(displayName: OrNull<String>? = nil) {
        self.displayName = displayName
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("display_name", displayName)
        }
    }
}

/// What `listParameters` of ``ConfigurationProfiles`` takes beside its path.
public struct ListShardConfigurationProfileParameters: Sendable {
    /// Whether the settings of extensions are wanted.
    public var `extension`: Bool?
    /// Whether the settings that the service keeps to itself are wanted.
    public var `internal`: Bool?

    /// What is left out is not sent.
    public init(`extension`: Bool? = nil, `internal`: Bool? = nil) {
        self.extension = `extension`
        self.internal = `internal`
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("extension", `extension`)
        pairs.add("internal", `internal`)
        return pairs
    }
}

/// What `updateExtension` of ``ConfigurationProfiles`` takes beside its path.
public struct UpdateShardConfigurationProfileExtension: Sendable {
    /// Whether the profile has the extension enabled.
    public var enabled: Bool

    /// What is left out is not sent.
    public init(enabled: Bool) {
        self.enabled = enabled
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("enabled", enabled)
        }
    }
}

/// What `listChanges` of ``ConfigurationProfiles`` takes beside its path.
public struct ListShardConfigurationProfileChangeRequests: Sendable {
    /// Only changes of the time span of this length that ends now.
    public var period: TimePeriod?
    /// Only changes that were completed within this range, written as two RFC 3339 timestamps with
    /// two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    public var completedAt: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(period: TimePeriod? = nil, completedAt: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.period = period
        self.completedAt = completedAt
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("period", period)
        pairs.add("completed_at", completedAt)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}
