// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonObject
import planetscale.OrNull
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiConfigurationProfile
import planetscale.types.NekiExtension
import planetscale.types.NekiParameter
import planetscale.types.NekiShard
import planetscale.types.NekiShardAssignment
import planetscale.types.NekiShardBatch
import planetscale.types.StorageChangeInput
import planetscale.types.TimePeriod

/**
 * A configuration profile holds what shards of a Neki branch (sharded Postgres) have in common: the
 * size and number of their nodes, their disks, and the version, settings and extensions of their
 * Postgres.
 *
 * Every shard belongs to one profile, and one profile of a branch is its default.
 *
 * A change to a profile is carried out on all of its shards. It becomes a change request that can
 * be followed, and canceled until it begins; see also the group of Neki changes, which lists those
 * of the whole branch.
 */
public interface ConfigurationProfiles {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawConfigurationProfiles
        get() = RawConfigurationProfiles(transport)

    /**
     * List the configuration profiles of a branch.
     *
     * Returns the configuration profiles of a Neki branch, all of them in one list without pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiConfigurationProfile].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<NekiConfigurationProfile> = withRawResponse.list(organization, database, branch, options).decoded()

    /**
     * Create a configuration profile.
     *
     * Adds a configuration profile to a Neki branch, without shards. Create shards in it, or assign
     * existing ones to it, to put it to use.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `name` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiConfigurationProfile]: What shards of a Neki branch have in common: the size
     *   of their clusters, their disks, and the version and settings of their Postgres.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateShardConfigurationProfile,
        options: RequestOptions? = null,
    ): NekiConfigurationProfile = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a configuration profile.
     *
     * Returns one configuration profile with its size, disks, Postgres versions and state. This is
     * the call to poll while a change is carried out.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiConfigurationProfile]: What shards of a Neki branch have in common: the size
     *   of their clusters, their disks, and the version and settings of their Postgres.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): NekiConfigurationProfile =
        withRawResponse.get(organization, database, branch, configurationProfile, options).decoded()

    /**
     * Waits until every change of the profile that was asked for is in force.
     *
     * Right after asking for a change the state can still be the one before, so wait for the change
     * itself where that matters.
     *
     * It succeeds when `state` is `ready`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [NekiConfigurationProfile]: What shards of a Neki branch have in common: the size
     *   of their clusters, their disks, and the version and settings of their Postgres.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiConfigurationProfile] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: WaitOptions<NekiConfigurationProfile>? = null,
    ): NekiConfigurationProfile =
        transport.wait(
            "get_shard_configuration_profile",
            "wait_until_ready",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            options,
            Replies.json(NekiConfigurationProfile.serializer()),
        )

    /**
     * Waits like [waitUntilReady] and hands out what each look showed, failed ones and the last one
     * too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiConfigurationProfile] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: WaitOptions<NekiConfigurationProfile>? = null,
    ): Flow<WaitProgress<NekiConfigurationProfile>> =
        transport.progress(
            "get_shard_configuration_profile",
            "wait_until_ready",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            options,
            Replies.json(NekiConfigurationProfile.serializer()),
        )

    /**
     * Change a configuration profile.
     *
     * Asks for a change of the size, replicas, disks, Postgres version or settings of all shards of
     * the profile, or renames it. The reply comes before the change is carried out: follow it in
     * the changes of the profile. A new name changes the path of the profile.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiConfigurationProfile]: What shards of a Neki branch have in common: the size
     *   of their clusters, their disks, and the version and settings of their Postgres.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: UpdateShardConfigurationProfile = UpdateShardConfigurationProfile(),
        options: RequestOptions? = null,
    ): NekiConfigurationProfile =
        withRawResponse.update(organization, database, branch, configurationProfile, params, options).decoded()

    /** [ConfigurationProfiles.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): NekiConfigurationProfile =
        update(organization, database, branch, configurationProfile, UpdateShardConfigurationProfile(), options)

    /**
     * Delete a configuration profile.
     *
     * Removes a configuration profile. A shard always belongs to a profile, so assign its shards to
     * another one first.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, configurationProfile, options).decoded()

    /**
     * Run the maintenance of a configuration profile.
     *
     * Starts maintenance of the shards of a profile now. The service publishes no more about what
     * it does; `postgres_image_version` and `latest_postgres_image_version` of the profile tell
     * whether a newer image is there to be installed. Connections to the shards can be interrupted.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun runMaintenance(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.runMaintenance(organization, database, branch, configurationProfile, options).decoded()

    /**
     * Run the maintenance of several configuration profiles.
     *
     * Starts maintenance of the shards of several profiles at once, as running it for each of them
     * does.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `configurationProfileNames` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun runBulkMaintenance(
        organization: String? = null,
        database: String,
        branch: String,
        params: RunShardConfigurationProfilesMaintenance,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.runBulkMaintenance(organization, database, branch, params, options).decoded()

    /**
     * Get the default configuration profile of a branch.
     *
     * Returns the configuration profile that is the default one of its branch. The service answers
     * with a redirect to the profile, which clients follow by themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiConfigurationProfile]: What shards of a Neki branch have in common: the size
     *   of their clusters, their disks, and the version and settings of their Postgres.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getDefault(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): NekiConfigurationProfile = withRawResponse.getDefault(organization, database, branch, options).decoded()

    /**
     * Set the default configuration profile of a branch.
     *
     * Makes a configuration profile the default one of its branch, in place of the one that was.
     * Shards stay in the profiles that they are in.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `configurationProfile` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiConfigurationProfile]: What shards of a Neki branch have in common: the size
     *   of their clusters, their disks, and the version and settings of their Postgres.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun setDefault(
        organization: String? = null,
        database: String,
        branch: String,
        params: SetDefaultShardConfigurationProfile,
        options: RequestOptions? = null,
    ): NekiConfigurationProfile = withRawResponse.setDefault(organization, database, branch, params, options).decoded()

    /**
     * List the shards of a configuration profile.
     *
     * Returns the shards that take their size and settings from the profile, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [NekiShard].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileShards = ListShardConfigurationProfileShards(),
        options: RequestOptions? = null,
    ): Page<NekiShard> =
        withRawResponse.listShards(organization, database, branch, configurationProfile, params, options).decoded()

    /** [ConfigurationProfiles.listShards] without params. */
    public suspend fun listShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): Page<NekiShard> =
        listShards(organization, database, branch, configurationProfile, ListShardConfigurationProfileShards(), options)

    /**
     * List the shards of a configuration profile: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listShards] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [NekiShard]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileShards = ListShardConfigurationProfileShards(),
        options: RequestOptions? = null,
    ): Pages<NekiShard> =
        transport.all(
            "list_shard_configuration_profile_shards",
            listOf(organization, database, branch, configurationProfile),
            params.toQuery(),
            null,
            options,
            NekiShard.serializer(),
        )

    /** [ConfigurationProfiles.allShards] without params. */
    public fun allShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): Pages<NekiShard> =
        allShards(organization, database, branch, configurationProfile, ListShardConfigurationProfileShards(), options)

    /**
     * Create a shard in a configuration profile.
     *
     * Adds one shard, built as the profile says, and returns it before it is built. It holds no
     * rows until the data topology of the branch sends some there. It is billed like every cluster
     * of its size.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun createShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: CreateShardConfigurationProfileShard = CreateShardConfigurationProfileShard(),
        options: RequestOptions? = null,
    ): NekiShard =
        withRawResponse.createShard(organization, database, branch, configurationProfile, params, options).decoded()

    /** [ConfigurationProfiles.createShard] without params. */
    public suspend fun createShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): NekiShard =
        createShard(
            organization,
            database,
            branch,
            configurationProfile,
            CreateShardConfigurationProfileShard(),
            options,
        )

    /**
     * Assign shards to a configuration profile.
     *
     * Brings shards of the branch into this profile from the ones that they are in, which changes
     * their size, disks and settings to those of the profile. Each shard succeeds or fails by
     * itself, so look through the results.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; `shardIds` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiShardAssignment].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun assignShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: AssignShardConfigurationProfileShards,
        options: RequestOptions? = null,
    ): List<NekiShardAssignment> =
        withRawResponse.assignShards(organization, database, branch, configurationProfile, params, options).decoded()

    /**
     * Delete several shards of a configuration profile.
     *
     * Removes shards of the profile from the branch, with what is stored on them. Move the rows to
     * other shards first.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; `shardIds` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun deleteShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: DeleteShardConfigurationProfileShards,
        options: RequestOptions? = null,
    ): Unit =
        withRawResponse.deleteShards(organization, database, branch, configurationProfile, params, options).decoded()

    /**
     * Create several shards in a configuration profile.
     *
     * Adds as many shards as asked for, built as the profile says, and returns their identifiers
     * before they are built. Each is billed like every cluster of its size.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; `count` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiShardBatch]: The shards that one request created.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun createShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: BulkCreateShardConfigurationProfileShards,
        options: RequestOptions? = null,
    ): NekiShardBatch =
        withRawResponse.createShards(organization, database, branch, configurationProfile, params, options).decoded()

    /**
     * Get a shard of a configuration profile.
     *
     * Returns one shard of the profile. The same shard is found without its profile in the group of
     * shards.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): NekiShard = withRawResponse.getShard(organization, database, branch, configurationProfile, id, options).decoded()

    /**
     * Waits until the shard is built and takes queries.
     *
     * It succeeds when `ready` is `true`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilShardReady(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): NekiShard =
        transport.wait(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_ready",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /**
     * Waits like [waitUntilShardReady] and hands out what each look showed, failed ones and the
     * last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilShardReady(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): Flow<WaitProgress<NekiShard>> =
        transport.progress(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_ready",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /**
     * Waits until the service no longer knows the shard.
     *
     * Delete it first.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilShardDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): Unit =
        transport.waitGone(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_deleted",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /**
     * Waits like [waitUntilShardDeleted] and hands out what each look showed, failed ones and the
     * last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilShardDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): Flow<WaitProgress<NekiShard>> =
        transport.progress(
            "get_shard_configuration_profile_shard",
            "wait_until_shard_deleted",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /**
     * Rename a shard of a configuration profile.
     *
     * Changes the name of the shard for people and returns the shard. Its name inside the cluster
     * stays.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        params: UpdateShardConfigurationProfileShard = UpdateShardConfigurationProfileShard(),
        options: RequestOptions? = null,
    ): NekiShard =
        withRawResponse.updateShard(organization, database, branch, configurationProfile, id, params, options).decoded()

    /** [ConfigurationProfiles.updateShard] without params. */
    public suspend fun updateShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions?,
    ): NekiShard =
        updateShard(
            organization,
            database,
            branch,
            configurationProfile,
            id,
            UpdateShardConfigurationProfileShard(),
            options,
        )

    /**
     * Delete a shard of a configuration profile.
     *
     * Removes a shard from the branch, with what is stored on it. Move the rows to other shards
     * first.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun deleteShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.deleteShard(organization, database, branch, configurationProfile, id, options).decoded()

    /**
     * List the settings of a configuration profile.
     *
     * Returns the settings of the Postgres nodes of the profile with their limits and present
     * values, as one list without pages. Change them by changing the profile.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiParameter].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileParameters = ListShardConfigurationProfileParameters(),
        options: RequestOptions? = null,
    ): List<NekiParameter> =
        withRawResponse.listParameters(organization, database, branch, configurationProfile, params, options).decoded()

    /** [ConfigurationProfiles.listParameters] without params. */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): List<NekiParameter> =
        listParameters(
            organization,
            database,
            branch,
            configurationProfile,
            ListShardConfigurationProfileParameters(),
            options,
        )

    /**
     * List the Postgres extensions of a configuration profile.
     *
     * Returns the extensions that the Postgres nodes of the profile can run, whether they are
     * enabled, and their settings, as one list without pages. An extension that is enabled here
     * still has to be created in each database with CREATE EXTENSION.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiExtension].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listExtensions(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): List<NekiExtension> =
        withRawResponse.listExtensions(organization, database, branch, configurationProfile, options).decoded()

    /**
     * Enable or disable a Postgres extension of a configuration profile.
     *
     * Enables or disables an extension on the shards that follow the profile. An extension whose
     * `canEnable` is false cannot be changed. One that is enabled still has to be created in each
     * database with CREATE EXTENSION.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`
     *
     * Service token: `write_database`.
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param extension Name of the extension, as in the list of extensions.
     * @param params What is sent beside the path; `enabled` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiExtension]: A Postgres extension that the shards of a configuration profile
     *   can run.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateExtension(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        extension: String,
        params: UpdateShardConfigurationProfileExtension,
        options: RequestOptions? = null,
    ): NekiExtension =
        withRawResponse.updateExtension(
            organization,
            database,
            branch,
            configurationProfile,
            extension,
            params,
            options,
        ).decoded()

    /**
     * List the changes of a configuration profile.
     *
     * Returns the requests for changes of a configuration profile, done and undone, page by page.
     * The service answers with a redirect to the list of changes of the branch, narrowed down to a
     * configuration profile, which clients follow by themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [NekiChangeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileChangeRequests = ListShardConfigurationProfileChangeRequests(),
        options: RequestOptions? = null,
    ): Page<NekiChangeRequest> =
        withRawResponse.listChanges(organization, database, branch, configurationProfile, params, options).decoded()

    /** [ConfigurationProfiles.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): Page<NekiChangeRequest> =
        listChanges(
            organization,
            database,
            branch,
            configurationProfile,
            ListShardConfigurationProfileChangeRequests(),
            options,
        )

    /**
     * List the changes of a configuration profile: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listChanges] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [NekiChangeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allChanges(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileChangeRequests = ListShardConfigurationProfileChangeRequests(),
        options: RequestOptions? = null,
    ): Pages<NekiChangeRequest> =
        transport.all(
            "list_shard_configuration_profile_change_requests",
            listOf(organization, database, branch, configurationProfile),
            params.toQuery(),
            null,
            options,
            NekiChangeRequest.serializer(),
        )

    /** [ConfigurationProfiles.allChanges] without params. */
    public fun allChanges(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): Pages<NekiChangeRequest> =
        allChanges(
            organization,
            database,
            branch,
            configurationProfile,
            ListShardConfigurationProfileChangeRequests(),
            options,
        )

    /**
     * Get a change of a configuration profile.
     *
     * Returns one request for a change with its state and with the values before and after it. The
     * service answers with a redirect to the change of the branch, which clients follow by
     * themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiChangeRequest]: A change of one part of a Neki branch that somebody asked for.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getChange(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): NekiChangeRequest =
        withRawResponse.getChange(organization, database, branch, configurationProfile, id, options).decoded()

    /**
     * Waits until the change has been carried out.
     *
     * Fails when it is canceled. A change of the size or the disks of many shards can take an hour
     * and more.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [NekiChangeRequest]: A change of one part of a Neki branch that somebody asked for.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilChangeCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): NekiChangeRequest =
        transport.wait(
            "get_shard_configuration_profile_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Waits like [waitUntilChangeCompleted] and hands out what each look showed, failed ones and
     * the last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilChangeCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): Flow<WaitProgress<NekiChangeRequest>> =
        transport.progress(
            "get_shard_configuration_profile_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Cancel a change of a configuration profile.
     *
     * Takes back a change before it is carried out; `can_delete` in the change tells whether that
     * is still possible. The service answers with a redirect to the change of the branch, which
     * clients follow by themselves, repeating the DELETE.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param configurationProfile Name of the configuration profile, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancelChange(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancelChange(organization, database, branch, configurationProfile, id, options).decoded()
}

internal class ConfigurationProfilesCalls(
    override val calls: Transport,
) : ConfigurationProfiles, Real

/** The calls of [ConfigurationProfiles], which give the whole answer: its status, its headers and what it says. */
public class RawConfigurationProfiles internal constructor(
    private val transport: Transport,
) {
    /** [ConfigurationProfiles.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiConfigurationProfile>> =
        transport.send(
            "list_shard_configuration_profiles",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiConfigurationProfile.serializer())),
        )

    /** [ConfigurationProfiles.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateShardConfigurationProfile,
        options: RequestOptions? = null,
    ): RawResponse<NekiConfigurationProfile> =
        transport.send(
            "create_shard_configuration_profile",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiConfigurationProfile.serializer()),
        )

    /** [ConfigurationProfiles.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiConfigurationProfile> =
        transport.send(
            "get_shard_configuration_profile",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            null,
            options,
            Replies.json(NekiConfigurationProfile.serializer()),
        )

    /** [ConfigurationProfiles.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: UpdateShardConfigurationProfile = UpdateShardConfigurationProfile(),
        options: RequestOptions? = null,
    ): RawResponse<NekiConfigurationProfile> =
        transport.send(
            "update_shard_configuration_profile",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiConfigurationProfile.serializer()),
        )

    /** [ConfigurationProfiles.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): RawResponse<NekiConfigurationProfile> =
        update(organization, database, branch, configurationProfile, UpdateShardConfigurationProfile(), options)

    /** [ConfigurationProfiles.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_shard_configuration_profile",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [ConfigurationProfiles.runMaintenance] with the whole answer. */
    public suspend fun runMaintenance(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "run_shard_configuration_profile_maintenance",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [ConfigurationProfiles.runBulkMaintenance] with the whole answer. */
    public suspend fun runBulkMaintenance(
        organization: String? = null,
        database: String,
        branch: String,
        params: RunShardConfigurationProfilesMaintenance,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "run_shard_configuration_profiles_maintenance",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.nothing,
        )

    /** [ConfigurationProfiles.getDefault] with the whole answer. */
    public suspend fun getDefault(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiConfigurationProfile> =
        transport.send(
            "get_default_shard_configuration_profile",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(NekiConfigurationProfile.serializer()),
        )

    /** [ConfigurationProfiles.setDefault] with the whole answer. */
    public suspend fun setDefault(
        organization: String? = null,
        database: String,
        branch: String,
        params: SetDefaultShardConfigurationProfile,
        options: RequestOptions? = null,
    ): RawResponse<NekiConfigurationProfile> =
        transport.send(
            "set_default_shard_configuration_profile",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiConfigurationProfile.serializer()),
        )

    /** [ConfigurationProfiles.listShards] with the whole answer. */
    public suspend fun listShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileShards = ListShardConfigurationProfileShards(),
        options: RequestOptions? = null,
    ): RawResponse<Page<NekiShard>> =
        transport.send(
            "list_shard_configuration_profile_shards",
            listOf(organization, database, branch, configurationProfile),
            params.toQuery(),
            null,
            options,
            Replies.page(NekiShard.serializer()),
        )

    /** [ConfigurationProfiles.listShards] without params. */
    public suspend fun listShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): RawResponse<Page<NekiShard>> =
        listShards(organization, database, branch, configurationProfile, ListShardConfigurationProfileShards(), options)

    /** [ConfigurationProfiles.createShard] with the whole answer. */
    public suspend fun createShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: CreateShardConfigurationProfileShard = CreateShardConfigurationProfileShard(),
        options: RequestOptions? = null,
    ): RawResponse<NekiShard> =
        transport.send(
            "create_shard_configuration_profile_shard",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /** [ConfigurationProfiles.createShard] without params. */
    public suspend fun createShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): RawResponse<NekiShard> =
        createShard(
            organization,
            database,
            branch,
            configurationProfile,
            CreateShardConfigurationProfileShard(),
            options,
        )

    /** [ConfigurationProfiles.assignShards] with the whole answer. */
    public suspend fun assignShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: AssignShardConfigurationProfileShards,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiShardAssignment>> =
        transport.send(
            "assign_shard_configuration_profile_shards",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(ListSerializer(NekiShardAssignment.serializer())),
        )

    /** [ConfigurationProfiles.deleteShards] with the whole answer. */
    public suspend fun deleteShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: DeleteShardConfigurationProfileShards,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_shard_configuration_profile_shards",
            listOf(organization, database, branch, configurationProfile),
            params.toQuery(),
            null,
            options,
            Replies.nothing,
        )

    /** [ConfigurationProfiles.createShards] with the whole answer. */
    public suspend fun createShards(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: BulkCreateShardConfigurationProfileShards,
        options: RequestOptions? = null,
    ): RawResponse<NekiShardBatch> =
        transport.send(
            "bulk_create_shard_configuration_profile_shards",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiShardBatch.serializer()),
        )

    /** [ConfigurationProfiles.getShard] with the whole answer. */
    public suspend fun getShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiShard> =
        transport.send(
            "get_shard_configuration_profile_shard",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            null,
            options,
            Replies.json(NekiShard.serializer()),
        )

    /** [ConfigurationProfiles.updateShard] with the whole answer. */
    public suspend fun updateShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        params: UpdateShardConfigurationProfileShard = UpdateShardConfigurationProfileShard(),
        options: RequestOptions? = null,
    ): RawResponse<NekiShard> =
        transport.send(
            "update_shard_configuration_profile_shard",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /** [ConfigurationProfiles.updateShard] without params. */
    public suspend fun updateShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<NekiShard> =
        updateShard(
            organization,
            database,
            branch,
            configurationProfile,
            id,
            UpdateShardConfigurationProfileShard(),
            options,
        )

    /** [ConfigurationProfiles.deleteShard] with the whole answer. */
    public suspend fun deleteShard(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_shard_configuration_profile_shard",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [ConfigurationProfiles.listParameters] with the whole answer. */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileParameters = ListShardConfigurationProfileParameters(),
        options: RequestOptions? = null,
    ): RawResponse<List<NekiParameter>> =
        transport.send(
            "list_shard_configuration_profile_parameters",
            listOf(organization, database, branch, configurationProfile),
            params.toQuery(),
            null,
            options,
            Replies.json(ListSerializer(NekiParameter.serializer())),
        )

    /** [ConfigurationProfiles.listParameters] without params. */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): RawResponse<List<NekiParameter>> =
        listParameters(
            organization,
            database,
            branch,
            configurationProfile,
            ListShardConfigurationProfileParameters(),
            options,
        )

    /** [ConfigurationProfiles.listExtensions] with the whole answer. */
    public suspend fun listExtensions(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiExtension>> =
        transport.send(
            "list_shard_configuration_profile_extensions",
            listOf(organization, database, branch, configurationProfile),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiExtension.serializer())),
        )

    /** [ConfigurationProfiles.updateExtension] with the whole answer. */
    public suspend fun updateExtension(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        extension: String,
        params: UpdateShardConfigurationProfileExtension,
        options: RequestOptions? = null,
    ): RawResponse<NekiExtension> =
        transport.send(
            "update_shard_configuration_profile_extension",
            listOf(organization, database, branch, configurationProfile, extension),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiExtension.serializer()),
        )

    /** [ConfigurationProfiles.listChanges] with the whole answer. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        params: ListShardConfigurationProfileChangeRequests = ListShardConfigurationProfileChangeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<NekiChangeRequest>> =
        transport.send(
            "list_shard_configuration_profile_change_requests",
            listOf(organization, database, branch, configurationProfile),
            params.toQuery(),
            null,
            options,
            Replies.page(NekiChangeRequest.serializer()),
        )

    /** [ConfigurationProfiles.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        options: RequestOptions?,
    ): RawResponse<Page<NekiChangeRequest>> =
        listChanges(
            organization,
            database,
            branch,
            configurationProfile,
            ListShardConfigurationProfileChangeRequests(),
            options,
        )

    /** [ConfigurationProfiles.getChange] with the whole answer. */
    public suspend fun getChange(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiChangeRequest> =
        transport.send(
            "get_shard_configuration_profile_change_request",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            null,
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /** [ConfigurationProfiles.cancelChange] with the whole answer. */
    public suspend fun cancelChange(
        organization: String? = null,
        database: String,
        branch: String,
        configurationProfile: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_shard_configuration_profile_change_request",
            listOf(organization, database, branch, configurationProfile, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [ConfigurationProfiles.create]. */
public data class CreateShardConfigurationProfile @JvmOverloads constructor(
    /** Name of the profile, unique in the branch. It stands in paths. */
    public val name: String,
    /** Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`. */
    public val clusterSize: String? = null,
    /** How many replicas each shard has beside its primary. */
    public val replicas: Long? = null,
    /** Major version of Postgres, such as `18`. */
    public val postgresMajorVersion: String? = null,
    /** Minor version of Postgres, such as `1`. Needs `postgresMajorVersion` as well. */
    public val postgresMinorVersion: String? = null,
    /** Limits and speed of the disk of each node. */
    public val storage: StorageChangeInput? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("cluster_size", clusterSize)
            put("replicas", replicas)
            put("postgres_major_version", postgresMajorVersion)
            put("postgres_minor_version", postgresMinorVersion)
            put("storage", storage, StorageChangeInput.serializer())
        }
}

/** Arguments of [ConfigurationProfiles.update]. */
public data class UpdateShardConfigurationProfile @JvmOverloads constructor(
    /** New name of the profile. Its path changes with it. */
    public val name: String? = null,
    /** Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`. */
    public val clusterSize: String? = null,
    /** How many replicas each shard has beside its primary. */
    public val replicas: Long? = null,
    /**
     * Settings to change, by namespace and then by name, such as
     * `{"pgconf": {"max_connections": "300"}}`. Values are sent as text. Settings that are left out
     * stay as they are.
     */
    public val parameters: JsonObject? = null,
    /** Major version of Postgres, such as `18`. */
    public val postgresMajorVersion: String? = null,
    /** Minor version of Postgres, such as `1`. Needs `postgresMajorVersion` as well. */
    public val postgresMinorVersion: String? = null,
    /** Limits and speed of the disk of each node. */
    public val storage: StorageChangeInput? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("cluster_size", clusterSize)
            put("replicas", replicas)
            put("parameters", parameters)
            put("postgres_major_version", postgresMajorVersion)
            put("postgres_minor_version", postgresMinorVersion)
            put("storage", storage, StorageChangeInput.serializer())
        }
}

/** Arguments of [ConfigurationProfiles.runBulkMaintenance]. */
public data class RunShardConfigurationProfilesMaintenance(
    /** Names of the profiles. */
    public val configurationProfileNames: List<String>,
) {
    internal fun toBody(): String =
        body {
            put("configuration_profile_names", configurationProfileNames, ListSerializer(String.serializer()))
        }
}

/** Arguments of [ConfigurationProfiles.setDefault]. */
public data class SetDefaultShardConfigurationProfile(
    /** Name of the profile. */
    public val configurationProfile: String,
) {
    internal fun toBody(): String =
        body {
            put("configuration_profile", configurationProfile)
        }
}

/** Arguments of [ConfigurationProfiles.listShards]. */
public data class ListShardConfigurationProfileShards @JvmOverloads constructor(
    /** Text to search for among the shards. */
    public val q: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("q", q)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [ConfigurationProfiles.createShard]. */
public data class CreateShardConfigurationProfileShard @JvmOverloads constructor(
    /** Name of the shard for people. Null takes it away. [OrNull.Null] sends an explicit null. */
    public val displayName: OrNull<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("display_name", displayName, String.serializer())
        }
}

/** Arguments of [ConfigurationProfiles.assignShards]. */
public data class AssignShardConfigurationProfileShards(
    /** Identifiers of the shards, which belong to any profile of the same branch. */
    public val shardIds: List<String>,
) {
    internal fun toBody(): String =
        body {
            put("shard_ids", shardIds, ListSerializer(String.serializer()))
        }
}

/** Arguments of [ConfigurationProfiles.deleteShards]. */
public data class DeleteShardConfigurationProfileShards(
    /** Identifiers of the shards to remove. */
    public val shardIds: List<String>,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("shard_ids", shardIds)
        }
}

/** Arguments of [ConfigurationProfiles.createShards]. */
public data class BulkCreateShardConfigurationProfileShards(
    /** Number of shards, at least 1. */
    public val count: Long,
) {
    internal fun toBody(): String =
        body {
            put("count", count)
        }
}

/** Arguments of [ConfigurationProfiles.updateShard]. */
public data class UpdateShardConfigurationProfileShard @JvmOverloads constructor(
    /** Name of the shard for people. Null takes it away. [OrNull.Null] sends an explicit null. */
    public val displayName: OrNull<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("display_name", displayName, String.serializer())
        }
}

/** Arguments of [ConfigurationProfiles.listParameters]. */
public data class ListShardConfigurationProfileParameters @JvmOverloads constructor(
    /** Whether the settings of extensions are wanted. */
    public val extension: Boolean? = null,
    /** Whether the settings that the service keeps to itself are wanted. */
    public val internal: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("extension", extension)
            add("internal", internal)
        }
}

/** Arguments of [ConfigurationProfiles.updateExtension]. */
public data class UpdateShardConfigurationProfileExtension(
    /** Whether the profile has the extension enabled. */
    public val enabled: Boolean,
) {
    internal fun toBody(): String =
        body {
            put("enabled", enabled)
        }
}

/** Arguments of [ConfigurationProfiles.listChanges]. */
public data class ListShardConfigurationProfileChangeRequests @JvmOverloads constructor(
    /** Only changes of the time span of this length that ends now. */
    public val period: TimePeriod? = null,
    /**
     * Only changes that were completed within this range, written as two RFC 3339 timestamps with
     * two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
     */
    public val completedAt: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("period", period?.value)
            add("completed_at", completedAt)
            add("page", page)
            add("per_page", perPage)
        }
}
