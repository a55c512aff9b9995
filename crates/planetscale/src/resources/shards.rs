// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
//! Shards.

use crate::request_prelude::*;

/// A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary with
/// its replicas. Which rows go to which shard is laid down in the data topology of the branch; the
/// size and settings of a shard come from its configuration profile.
#[derive(Clone, PartialEq, Eq)]
pub struct Shards {
    address: Address,
}

impl Shards {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the shards of a branch.
    ///
    /// Returns the shards of a Neki branch, of all configuration profiles, page by page. The
    /// filters can be combined.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list(&self) -> Request<ListShards> {
        Request::new(&self.address)
    }

    /// Create a shard.
    ///
    /// Adds a shard to a Neki branch. The service answers with a redirect to the call that creates
    /// a shard in a configuration profile, which clients follow by themselves. It does not publish
    /// which profile that is; create the shard in a profile directly to choose it, or to name the
    /// shard.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/shards`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn create(&self) -> Request<CreateShard> {
        Request::new(&self.address)
    }

    /// Get a shard.
    ///
    /// Returns one shard of a Neki branch, whichever configuration profile it belongs to.
    ///
    /// # Arguments
    /// * `id`: Identifier of the shard, as `id` in the shard. Not its name.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetShard> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the shard is built and takes queries.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_ready(&self, id: impl Into<PathArg>) -> Wait<GetShard> {
        let request = self.get(id);
        Wait::new(request, &operations::shards::GET_SHARD.waiters[0])
    }

    /// Waits until the service no longer knows the shard.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_deleted(&self, id: impl Into<PathArg>) -> Wait<GetShard, Empty> {
        let request = self.get(id);
        Wait::new(request, &operations::shards::GET_SHARD.waiters[1])
    }

    /// Rename a shard.
    ///
    /// Changes the name of the shard for people and returns the shard. The service answers with a
    /// redirect to the shard in its configuration profile, which clients follow by themselves,
    /// repeating the request with its body.
    ///
    /// # Arguments
    /// * `id`: Identifier of the shard, as `id` in the shard. Not its name.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn update(&self, id: impl Into<PathArg>) -> Request<UpdateShard> {
        Request::new(&self.address).path_arg(id)
    }

    /// Delete a shard.
    ///
    /// Removes a shard from the branch, with what is stored on it. Move the rows to other shards
    /// first. The service answers with a redirect to the shard in its configuration profile, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// # Arguments
    /// * `id`: Identifier of the shard, as `id` in the shard. Not its name.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeleteShard> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`Shards::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`.
#[derive(Clone, Copy, Debug)]
pub struct ListShards;

impl Endpoint for ListShards {
    const OPERATION: &'static Operation = &operations::shards::LIST_SHARDS;
    type Output = Page<NekiShard>;
}

impl Paged for ListShards {
    type Item = NekiShard;
}

/// The optional arguments of [`Shards::list`].
impl Request<ListShards> {
    /// Name of a configuration profile whose shards are left out, which leaves those that could be
    /// assigned to it.
    pub fn exclude_configuration_profile(self, value: impl Into<String>) -> Self {
        self.query("exclude_configuration_profile", value.into())
    }

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

/// [`Shards::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/shards`.
#[derive(Clone, Copy, Debug)]
pub struct CreateShard;

impl Endpoint for CreateShard {
    const OPERATION: &'static Operation = &operations::shards::CREATE_SHARD;
    type Output = NekiShard;
}

/// [`Shards::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetShard;

impl Endpoint for GetShard {
    const OPERATION: &'static Operation = &operations::shards::GET_SHARD;
    type Output = NekiShard;
}

/// [`Shards::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateShard;

impl Endpoint for UpdateShard {
    const OPERATION: &'static Operation = &operations::shards::UPDATE_SHARD;
    type Output = NekiShard;
}

/// The optional arguments of [`Shards::update`].
impl Request<UpdateShard> {
    /// Name of the shard for people. Null takes it away.
    pub fn display_name<'a>(self, value: impl Into<Option<&'a str>>) -> Self {
        self.field("display_name", value.into())
    }
}

/// [`Shards::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteShard;

impl Endpoint for DeleteShard {
    const OPERATION: &'static Operation = &operations::shards::DELETE_SHARD;
    type Output = Empty;
}
