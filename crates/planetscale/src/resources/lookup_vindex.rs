// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
//! Lookup vindexes.

use crate::request_prelude::*;

/// A lookup vindex of a MySQL branch.
///
/// An address (organization, database, branch, vindex): making one sends nothing, and it can be
/// kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct VindexScope {
    address: Address,
}

crate::address::printed!(VindexScope, "Vindex");

impl VindexScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a lookup vindex and how far it is filled.
    ///
    /// Returns the workflow that fills the lookup table, with its streams, as Vitess describes it.
    ///
    /// # Arguments
    /// * `table_keyspace`: Name of the keyspace that holds the lookup table.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self, table_keyspace: impl Into<String>) -> Request<LookupVindexShow> {
        Request::new(&self.address).query("table_keyspace", table_keyspace.into())
    }

    /// Let Vitess use a lookup vindex for routing.
    ///
    /// Takes a filled lookup vindex into use: queries are routed by it, and writes to its owner
    /// table change the lookup table in the same transaction.
    ///
    /// # Arguments
    /// * `table_keyspace`: Name of the keyspace that holds the lookup table.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn externalize(&self, table_keyspace: impl Into<String>) -> Request<LookupVindexExternalize> {
        Request::new(&self.address).field("table_keyspace", table_keyspace.into())
    }

    /// Take a lookup vindex out of use and fill it again.
    ///
    /// Undoes externalizing: queries are no longer routed by the vindex, and the workflow that
    /// fills the lookup table goes on.
    ///
    /// # Arguments
    /// * `table_keyspace`: Name of the keyspace that holds the lookup table.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn internalize(&self, table_keyspace: impl Into<String>) -> Request<LookupVindexInternalize> {
        Request::new(&self.address).field("table_keyspace", table_keyspace.into())
    }

    /// Give up a lookup vindex that is being filled.
    ///
    /// Ends and removes the workflow that fills the lookup table, before the vindex was completed.
    ///
    /// # Arguments
    /// * `table_keyspace`: Name of the keyspace that holds the lookup table.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`
    ///
    /// Service token: `delete_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn cancel(&self, table_keyspace: impl Into<String>) -> Request<LookupVindexCancel> {
        Request::new(&self.address).field("table_keyspace", table_keyspace.into())
    }

    /// Complete a lookup vindex that is in use.
    ///
    /// Removes the workflow that filled the lookup table, once the vindex has been externalized and
    /// works.
    ///
    /// # Arguments
    /// * `table_keyspace`: Name of the keyspace that holds the lookup table.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn complete(&self, table_keyspace: impl Into<String>) -> Request<LookupVindexComplete> {
        Request::new(&self.address).field("table_keyspace", table_keyspace.into())
    }
}

/// Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch. A lookup
/// vindex is a table that says on which shard the rows with a value are, so that queries by that
/// column go to one shard instead of all.
///
/// `create` makes the lookup table and begins to fill it from the owner table. Once it is filled,
/// `externalize` lets Vitess use it for routing, and writes to the owner table keep it up to date
/// from then on. `complete` ends the filling for good, `internalize` goes back to it, `cancel`
/// gives the vindex up. The replies carry what Vitess returns, unchanged, in `data`.
#[derive(Clone, PartialEq, Eq)]
pub struct LookupVindex {
    address: Address,
}

impl LookupVindex {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Create a lookup vindex and start to fill it.
    ///
    /// Adds a lookup vindex to a table that has rows already, and fills its lookup table in the
    /// background.
    ///
    /// # Arguments
    /// * `name`: Name of the lookup vindex, and of the workflow that fills it.
    /// * `table_keyspace`: Name of the keyspace in which the lookup table is created.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create(
        &self,
        name: impl Into<String>,
        table_keyspace: impl Into<String>,
    ) -> Request<LookupVindexCreate> {
        Request::new(&self.address).field("name", name.into()).field("table_keyspace", table_keyspace.into())
    }
}

/// [`VindexScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`.
#[derive(Clone, Copy, Debug)]
pub struct LookupVindexShow;

impl Endpoint for LookupVindexShow {
    const OPERATION: &'static Operation = &operations::lookup_vindex::LOOKUP_VINDEX_SHOW;
    type Output = VtctldData;
}

/// [`VindexScope::externalize`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`.
#[derive(Clone, Copy, Debug)]
pub struct LookupVindexExternalize;

impl Endpoint for LookupVindexExternalize {
    const OPERATION: &'static Operation = &operations::lookup_vindex::LOOKUP_VINDEX_EXTERNALIZE;
    type Output = VtctldData;
}

/// The optional arguments of [`VindexScope::externalize`].
impl Request<LookupVindexExternalize> {
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.field("keyspace", value.into())
    }

    /// Whether the workflow that filled the lookup table is removed at once. It is only stopped
    /// otherwise.
    pub fn delete(self, value: bool) -> Self {
        self.field("delete", value)
    }
}

/// [`VindexScope::internalize`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`.
#[derive(Clone, Copy, Debug)]
pub struct LookupVindexInternalize;

impl Endpoint for LookupVindexInternalize {
    const OPERATION: &'static Operation = &operations::lookup_vindex::LOOKUP_VINDEX_INTERNALIZE;
    type Output = VtctldData;
}

/// The optional arguments of [`VindexScope::internalize`].
impl Request<LookupVindexInternalize> {
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.field("keyspace", value.into())
    }
}

/// [`VindexScope::cancel`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`.
#[derive(Clone, Copy, Debug)]
pub struct LookupVindexCancel;

impl Endpoint for LookupVindexCancel {
    const OPERATION: &'static Operation = &operations::lookup_vindex::LOOKUP_VINDEX_CANCEL;
    type Output = VtctldData;
}

/// [`VindexScope::complete`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`.
#[derive(Clone, Copy, Debug)]
pub struct LookupVindexComplete;

impl Endpoint for LookupVindexComplete {
    const OPERATION: &'static Operation = &operations::lookup_vindex::LOOKUP_VINDEX_COMPLETE;
    type Output = VtctldData;
}

/// The optional arguments of [`VindexScope::complete`].
impl Request<LookupVindexComplete> {
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.field("keyspace", value.into())
    }
}

/// [`LookupVindex::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`.
#[derive(Clone, Copy, Debug)]
pub struct LookupVindexCreate;

impl Endpoint for LookupVindexCreate {
    const OPERATION: &'static Operation = &operations::lookup_vindex::LOOKUP_VINDEX_CREATE;
    type Output = VtctldData;
}

/// The optional arguments of [`LookupVindex::create`].
impl Request<LookupVindexCreate> {
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is defined.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.field("keyspace", value.into())
    }

    /// Name of the owner table, whose rows the vindex finds.
    pub fn table_owner(self, value: impl Into<String>) -> Self {
        self.field("table_owner", value.into())
    }

    /// Name of the lookup table. The name of the vindex when left out.
    pub fn table_name(self, value: impl Into<String>) -> Self {
        self.field("table_name", value.into())
    }

    /// Type of the vindex in Vitess's words, such as `consistent_lookup_unique`.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        self.field("type", value.into())
    }

    /// Cells whose tablets rows are read from. Any cell when left out.
    pub fn cells(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cells", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`.
    pub fn tablet_types(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tablet_types", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Whether tablets are preferred in the order in which `tablet_types` lists their types.
    pub fn tablet_types_in_preference_order(self, value: bool) -> Self {
        self.field("tablet_types_in_preference_order", value)
    }

    /// Whether rows in which one of the columns is NULL are left out of the lookup table.
    pub fn ignore_nulls(self, value: bool) -> Self {
        self.field("ignore_nulls", value)
    }

    /// Columns of the owner table that the vindex looks up.
    pub fn table_owner_columns(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("table_owner_columns", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Vindex by which the lookup table itself is spread over shards, if its keyspace is sharded.
    /// Vitess chooses one that fits the columns when left out.
    pub fn table_vindex_type(self, value: impl Into<String>) -> Self {
        self.field("table_vindex_type", value.into())
    }

    /// Whether a vindex with an owner is kept up to date in the background after it is filled,
    /// until it is externalized.
    pub fn continue_after_copy_with_owner(self, value: bool) -> Self {
        self.field("continue_after_copy_with_owner", value)
    }
}
