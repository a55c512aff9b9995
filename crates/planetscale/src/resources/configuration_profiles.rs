// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
//! Configuration profiles.

use crate::request_prelude::*;

/// A configuration profile of a Neki branch, and the shards that it is for.
///
/// An address (organization, database, branch, configuration profile): making one sends nothing,
/// and it can be kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct ConfigurationProfileScope {
    address: Address,
}

crate::address::printed!(ConfigurationProfileScope, "ConfigurationProfile");

impl ConfigurationProfileScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
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
    pub fn get(&self) -> Request<GetShardConfigurationProfile> {
        Request::new(&self.address)
    }

    /// Waits until every change of the profile that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetShardConfigurationProfile> {
        let request = self.get();
        Wait::new(request, &operations::configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE.waiters[0])
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
    pub fn update(&self) -> Request<UpdateShardConfigurationProfile> {
        Request::new(&self.address)
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
    pub fn delete(&self) -> Request<DeleteShardConfigurationProfile> {
        Request::new(&self.address)
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
    pub fn run_maintenance(&self) -> Request<RunShardConfigurationProfileMaintenance> {
        Request::new(&self.address)
    }

    /// List the shards of a configuration profile.
    ///
    /// Returns the shards that take their size and settings from the profile, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_shards(&self) -> Request<ListShardConfigurationProfileShards> {
        Request::new(&self.address)
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
    pub fn create_shard(&self) -> Request<CreateShardConfigurationProfileShard> {
        Request::new(&self.address)
    }

    /// Assign shards to a configuration profile.
    ///
    /// Brings shards of the branch into this profile from the ones that they are in, which changes
    /// their size, disks and settings to those of the profile. Each shard succeeds or fails by
    /// itself, so look through the results.
    ///
    /// # Arguments
    /// * `shard_ids`: Identifiers of the shards, which belong to any profile of the same branch.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn assign_shards(
        &self,
        shard_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<AssignShardConfigurationProfileShards> {
        Request::new(&self.address)
            .field("shard_ids", shard_ids.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Delete several shards of a configuration profile.
    ///
    /// Removes shards of the profile from the branch, with what is stored on them. Move the rows to
    /// other shards first.
    ///
    /// # Arguments
    /// * `shard_ids`: Identifiers of the shards to remove.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn delete_shards(
        &self,
        shard_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<DeleteShardConfigurationProfileShards> {
        Request::new(&self.address)
            .query_list("shard_ids", shard_ids.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Create several shards in a configuration profile.
    ///
    /// Adds as many shards as asked for, built as the profile says, and returns their identifiers
    /// before they are built. Each is billed like every cluster of its size.
    ///
    /// # Arguments
    /// * `count`: Number of shards, at least 1.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn create_shards(&self, count: i64) -> Request<BulkCreateShardConfigurationProfileShards> {
        Request::new(&self.address).field("count", count)
    }

    /// Get a shard of a configuration profile.
    ///
    /// Returns one shard of the profile. The same shard is found without its profile in the group
    /// of shards.
    ///
    /// # Arguments
    /// * `id`: Identifier of the shard, as `id` in the shard. Not its name.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get_shard(&self, id: impl Into<PathArg>) -> Request<GetShardConfigurationProfileShard> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the shard is built and takes queries.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_shard_ready(&self, id: impl Into<PathArg>) -> Wait<GetShardConfigurationProfileShard> {
        let request = self.get_shard(id);
        Wait::new(
            request,
            &operations::configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE_SHARD.waiters[0],
        )
    }

    /// Waits until the service no longer knows the shard.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_shard_deleted(
        &self,
        id: impl Into<PathArg>,
    ) -> Wait<GetShardConfigurationProfileShard, Empty> {
        let request = self.get_shard(id);
        Wait::new(
            request,
            &operations::configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE_SHARD.waiters[1],
        )
    }

    /// Rename a shard of a configuration profile.
    ///
    /// Changes the name of the shard for people and returns the shard. Its name inside the cluster
    /// stays.
    ///
    /// # Arguments
    /// * `id`: Identifier of the shard, as `id` in the shard. Not its name.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn update_shard(&self, id: impl Into<PathArg>) -> Request<UpdateShardConfigurationProfileShard> {
        Request::new(&self.address).path_arg(id)
    }

    /// Delete a shard of a configuration profile.
    ///
    /// Removes a shard from the branch, with what is stored on it. Move the rows to other shards
    /// first.
    ///
    /// # Arguments
    /// * `id`: Identifier of the shard, as `id` in the shard. Not its name.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn delete_shard(&self, id: impl Into<PathArg>) -> Request<DeleteShardConfigurationProfileShard> {
        Request::new(&self.address).path_arg(id)
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
    pub fn list_parameters(&self) -> Request<ListShardConfigurationProfileParameters> {
        Request::new(&self.address)
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
    pub fn list_extensions(&self) -> Request<ListShardConfigurationProfileExtensions> {
        Request::new(&self.address)
    }

    /// Enable or disable a Postgres extension of a configuration profile.
    ///
    /// Enables or disables an extension on the shards that follow the profile. An extension whose
    /// `can_enable` is false cannot be changed. One that is enabled still has to be created in each
    /// database with CREATE EXTENSION.
    ///
    /// # Arguments
    /// * `extension`: Name of the extension, as in the list of extensions.
    /// * `enabled`: Whether the profile has the extension enabled.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`
    ///
    /// Service token: `write_database`.
    ///
    /// Databases: Neki.
    pub fn update_extension(
        &self,
        extension: impl Into<PathArg>,
        enabled: bool,
    ) -> Request<UpdateShardConfigurationProfileExtension> {
        Request::new(&self.address).path_arg(extension).field("enabled", enabled)
    }

    /// List the changes of a configuration profile.
    ///
    /// Returns the requests for changes of a configuration profile, done and undone, page by page.
    /// The service answers with a redirect to the list of changes of the branch, narrowed down to a
    /// configuration profile, which clients follow by themselves.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_changes(&self) -> Request<ListShardConfigurationProfileChangeRequests> {
        Request::new(&self.address)
    }

    /// Get a change of a configuration profile.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get_change(&self, id: impl Into<PathArg>) -> Request<GetShardConfigurationProfileChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the change has been carried out.
    ///
    /// Fails when it is canceled. A change of the size or the disks of many shards can take an hour
    /// and more.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
    /// for 2 hours unless told otherwise.
    pub fn wait_until_change_completed(
        &self,
        id: impl Into<PathArg>,
    ) -> Wait<GetShardConfigurationProfileChangeRequest> {
        let request = self.get_change(id);
        Wait::new(
            request,
            &operations::configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUEST.waiters[0],
        )
    }

    /// Cancel a change of a configuration profile.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn cancel_change(
        &self,
        id: impl Into<PathArg>,
    ) -> Request<CancelShardConfigurationProfileChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }
}

/// A configuration profile holds what shards of a Neki branch (sharded Postgres) have in common:
/// the size and number of their nodes, their disks, and the version, settings and extensions of
/// their Postgres. Every shard belongs to one profile, and one profile of a branch is its default.
///
/// A change to a profile is carried out on all of its shards. It becomes a change request that can
/// be followed, and canceled until it begins; see also the group of Neki changes, which lists those
/// of the whole branch.
#[derive(Clone, PartialEq, Eq)]
pub struct ConfigurationProfiles {
    address: Address,
}

impl ConfigurationProfiles {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

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
    pub fn list(&self) -> Request<ListShardConfigurationProfiles> {
        Request::new(&self.address)
    }

    /// Create a configuration profile.
    ///
    /// Adds a configuration profile to a Neki branch, without shards. Create shards in it, or
    /// assign existing ones to it, to put it to use.
    ///
    /// # Arguments
    /// * `name`: Name of the profile, unique in the branch. It stands in paths.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn create(&self, name: impl Into<String>) -> Request<CreateShardConfigurationProfile> {
        Request::new(&self.address).field("name", name.into())
    }

    /// Run the maintenance of several configuration profiles.
    ///
    /// Starts maintenance of the shards of several profiles at once, as running it for each of them
    /// does.
    ///
    /// # Arguments
    /// * `configuration_profile_names`: Names of the profiles.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn run_bulk_maintenance(
        &self,
        configuration_profile_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<RunShardConfigurationProfilesMaintenance> {
        Request::new(&self.address).field(
            "configuration_profile_names",
            configuration_profile_names.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
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
    pub fn get_default(&self) -> Request<GetDefaultShardConfigurationProfile> {
        Request::new(&self.address)
    }

    /// Set the default configuration profile of a branch.
    ///
    /// Makes a configuration profile the default one of its branch, in place of the one that was.
    /// Shards stay in the profiles that they are in.
    ///
    /// # Arguments
    /// * `configuration_profile`: Name of the profile.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn set_default(
        &self,
        configuration_profile: impl Into<String>,
    ) -> Request<SetDefaultShardConfigurationProfile> {
        Request::new(&self.address).field("configuration_profile", configuration_profile.into())
    }
}

/// [`ConfigurationProfileScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`.
#[derive(Clone, Copy, Debug)]
pub struct GetShardConfigurationProfile;

impl Endpoint for GetShardConfigurationProfile {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE;
    type Output = NekiConfigurationProfile;
}

/// [`ConfigurationProfileScope::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateShardConfigurationProfile;

impl Endpoint for UpdateShardConfigurationProfile {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::UPDATE_SHARD_CONFIGURATION_PROFILE;
    type Output = NekiConfigurationProfile;
}

/// The optional arguments of [`ConfigurationProfileScope::update`].
impl Request<UpdateShardConfigurationProfile> {
    /// New name of the profile. Its path changes with it.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// How many replicas each shard has beside its primary.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// Settings to change, by namespace and then by name, such as
    /// `{"pgconf": {"max_connections": "300"}}`. Values are sent as text. Settings that are left
    /// out stay as they are.
    pub fn parameters(self, value: Map<String, Value>) -> Self {
        self.field("parameters", value)
    }

    /// Major version of Postgres, such as `18`.
    pub fn postgres_major_version(self, value: impl Into<String>) -> Self {
        self.field("postgres_major_version", value.into())
    }

    /// Minor version of Postgres, such as `1`. Needs `postgres_major_version` as well.
    pub fn postgres_minor_version(self, value: impl Into<String>) -> Self {
        self.field("postgres_minor_version", value.into())
    }

    /// Limits and speed of the disk of each node.
    pub fn storage(self, value: StorageChangeInput) -> Self {
        self.field("storage", value)
    }
}

/// [`ConfigurationProfileScope::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteShardConfigurationProfile;

impl Endpoint for DeleteShardConfigurationProfile {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::DELETE_SHARD_CONFIGURATION_PROFILE;
    type Output = Empty;
}

/// [`ConfigurationProfileScope::run_maintenance`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance`.
#[derive(Clone, Copy, Debug)]
pub struct RunShardConfigurationProfileMaintenance;

impl Endpoint for RunShardConfigurationProfileMaintenance {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::RUN_SHARD_CONFIGURATION_PROFILE_MAINTENANCE;
    type Output = Empty;
}

/// [`ConfigurationProfileScope::list_shards`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
#[derive(Clone, Copy, Debug)]
pub struct ListShardConfigurationProfileShards;

impl Endpoint for ListShardConfigurationProfileShards {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_SHARDS;
    type Output = Page<NekiShard>;
}

impl Paged for ListShardConfigurationProfileShards {
    type Item = NekiShard;
}

/// The optional arguments of [`ConfigurationProfileScope::list_shards`].
impl Request<ListShardConfigurationProfileShards> {
    /// Text to search for among the shards.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`ConfigurationProfileScope::create_shard`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
#[derive(Clone, Copy, Debug)]
pub struct CreateShardConfigurationProfileShard;

impl Endpoint for CreateShardConfigurationProfileShard {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::CREATE_SHARD_CONFIGURATION_PROFILE_SHARD;
    type Output = NekiShard;
}

/// The optional arguments of [`ConfigurationProfileScope::create_shard`].
impl Request<CreateShardConfigurationProfileShard> {
    /// Name of the shard for people. Null takes it away.
    pub fn display_name<'a>(self, value: impl Into<Option<&'a str>>) -> Self {
        self.field("display_name", value.into())
    }
}

/// [`ConfigurationProfileScope::assign_shards`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
#[derive(Clone, Copy, Debug)]
pub struct AssignShardConfigurationProfileShards;

impl Endpoint for AssignShardConfigurationProfileShards {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::ASSIGN_SHARD_CONFIGURATION_PROFILE_SHARDS;
    type Output = Vec<NekiShardAssignment>;
}

/// [`ConfigurationProfileScope::delete_shards`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteShardConfigurationProfileShards;

impl Endpoint for DeleteShardConfigurationProfileShards {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::DELETE_SHARD_CONFIGURATION_PROFILE_SHARDS;
    type Output = Empty;
}

/// [`ConfigurationProfileScope::create_shards`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`.
#[derive(Clone, Copy, Debug)]
pub struct BulkCreateShardConfigurationProfileShards;

impl Endpoint for BulkCreateShardConfigurationProfileShards {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::BULK_CREATE_SHARD_CONFIGURATION_PROFILE_SHARDS;
    type Output = NekiShardBatch;
}

/// [`ConfigurationProfileScope::get_shard`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetShardConfigurationProfileShard;

impl Endpoint for GetShardConfigurationProfileShard {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE_SHARD;
    type Output = NekiShard;
}

/// [`ConfigurationProfileScope::update_shard`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateShardConfigurationProfileShard;

impl Endpoint for UpdateShardConfigurationProfileShard {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::UPDATE_SHARD_CONFIGURATION_PROFILE_SHARD;
    type Output = NekiShard;
}

/// The optional arguments of [`ConfigurationProfileScope::update_shard`].
impl Request<UpdateShardConfigurationProfileShard> {
    /// Name of the shard for people. Null takes it away.
    pub fn display_name<'a>(self, value: impl Into<Option<&'a str>>) -> Self {
        self.field("display_name", value.into())
    }
}

/// [`ConfigurationProfileScope::delete_shard`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteShardConfigurationProfileShard;

impl Endpoint for DeleteShardConfigurationProfileShard {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::DELETE_SHARD_CONFIGURATION_PROFILE_SHARD;
    type Output = Empty;
}

/// [`ConfigurationProfileScope::list_parameters`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters`.
#[derive(Clone, Copy, Debug)]
pub struct ListShardConfigurationProfileParameters;

impl Endpoint for ListShardConfigurationProfileParameters {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_PARAMETERS;
    type Output = Vec<NekiParameter>;
}

/// The optional arguments of [`ConfigurationProfileScope::list_parameters`].
impl Request<ListShardConfigurationProfileParameters> {
    /// Whether the settings of extensions are wanted.
    pub fn extension(self, value: bool) -> Self {
        self.query("extension", value)
    }

    /// Whether the settings that the service keeps to itself are wanted.
    pub fn internal(self, value: bool) -> Self {
        self.query("internal", value)
    }
}

/// [`ConfigurationProfileScope::list_extensions`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions`.
#[derive(Clone, Copy, Debug)]
pub struct ListShardConfigurationProfileExtensions;

impl Endpoint for ListShardConfigurationProfileExtensions {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_EXTENSIONS;
    type Output = Vec<NekiExtension>;
}

/// [`ConfigurationProfileScope::update_extension`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateShardConfigurationProfileExtension;

impl Endpoint for UpdateShardConfigurationProfileExtension {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::UPDATE_SHARD_CONFIGURATION_PROFILE_EXTENSION;
    type Output = NekiExtension;
}

/// [`ConfigurationProfileScope::list_changes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`.
#[derive(Clone, Copy, Debug)]
pub struct ListShardConfigurationProfileChangeRequests;

impl Endpoint for ListShardConfigurationProfileChangeRequests {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUESTS;
    type Output = Page<NekiChangeRequest>;
}

impl Paged for ListShardConfigurationProfileChangeRequests {
    type Item = NekiChangeRequest;
}

/// The optional arguments of [`ConfigurationProfileScope::list_changes`].
impl Request<ListShardConfigurationProfileChangeRequests> {
    /// Only changes of the time span of this length that ends now.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Only changes that were completed within this range, written as two RFC 3339 timestamps with
    /// two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    pub fn completed_at(self, value: impl Into<String>) -> Self {
        self.query("completed_at", value.into())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`ConfigurationProfileScope::get_change`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetShardConfigurationProfileChangeRequest;

impl Endpoint for GetShardConfigurationProfileChangeRequest {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUEST;
    type Output = NekiChangeRequest;
}

/// [`ConfigurationProfileScope::cancel_change`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct CancelShardConfigurationProfileChangeRequest;

impl Endpoint for CancelShardConfigurationProfileChangeRequest {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::CANCEL_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUEST;
    type Output = Empty;
}

/// [`ConfigurationProfiles::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`.
#[derive(Clone, Copy, Debug)]
pub struct ListShardConfigurationProfiles;

impl Endpoint for ListShardConfigurationProfiles {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILES;
    type Output = Vec<NekiConfigurationProfile>;
}

/// [`ConfigurationProfiles::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`.
#[derive(Clone, Copy, Debug)]
pub struct CreateShardConfigurationProfile;

impl Endpoint for CreateShardConfigurationProfile {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::CREATE_SHARD_CONFIGURATION_PROFILE;
    type Output = NekiConfigurationProfile;
}

/// The optional arguments of [`ConfigurationProfiles::create`].
impl Request<CreateShardConfigurationProfile> {
    /// Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// How many replicas each shard has beside its primary.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// Major version of Postgres, such as `18`.
    pub fn postgres_major_version(self, value: impl Into<String>) -> Self {
        self.field("postgres_major_version", value.into())
    }

    /// Minor version of Postgres, such as `1`. Needs `postgres_major_version` as well.
    pub fn postgres_minor_version(self, value: impl Into<String>) -> Self {
        self.field("postgres_minor_version", value.into())
    }

    /// Limits and speed of the disk of each node.
    pub fn storage(self, value: StorageChangeInput) -> Self {
        self.field("storage", value)
    }
}

/// [`ConfigurationProfiles::run_bulk_maintenance`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`.
#[derive(Clone, Copy, Debug)]
pub struct RunShardConfigurationProfilesMaintenance;

impl Endpoint for RunShardConfigurationProfilesMaintenance {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::RUN_SHARD_CONFIGURATION_PROFILES_MAINTENANCE;
    type Output = Empty;
}

/// [`ConfigurationProfiles::get_default`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`.
#[derive(Clone, Copy, Debug)]
pub struct GetDefaultShardConfigurationProfile;

impl Endpoint for GetDefaultShardConfigurationProfile {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::GET_DEFAULT_SHARD_CONFIGURATION_PROFILE;
    type Output = NekiConfigurationProfile;
}

/// [`ConfigurationProfiles::set_default`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`.
#[derive(Clone, Copy, Debug)]
pub struct SetDefaultShardConfigurationProfile;

impl Endpoint for SetDefaultShardConfigurationProfile {
    const OPERATION: &'static Operation =
        &operations::configuration_profiles::SET_DEFAULT_SHARD_CONFIGURATION_PROFILE;
    type Output = NekiConfigurationProfile;
}
