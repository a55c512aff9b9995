// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
//! Data imports.

use crate::request_prelude::*;

/// A data import brings an external MySQL database over without downtime. The service copies its
/// tables into a new database and keeps them in step, and both can be used through PlanetScale
/// meanwhile. Then traffic is switched, so that PlanetScale becomes the primary and the external
/// database its replica; it can be switched back. Detaching the external database ends the import.
#[derive(Clone, PartialEq, Eq)]
pub struct OrganizationDataImports {
    address: Address,
}

impl OrganizationDataImports {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Check whether an external database can be imported.
    ///
    /// Connects to the external database and looks at its schema without importing anything. The
    /// reply says whether the connection works, what in the schema is in the way and how many
    /// connections the server can spare. A failed check is a normal reply.
    ///
    /// # Arguments
    /// * `database_name`: Name of the database that an import would make.
    /// * `connection`: The external database and how to connect to it.
    ///
    /// `POST /organizations/{organization}/data-imports/test-connection`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn test_source(
        &self,
        database_name: impl Into<String>,
        connection: DataImportSource,
    ) -> Request<TestDataImportSource> {
        Request::new(&self.address)
            .field("database_name", database_name.into())
            .field("connection", connection)
    }

    /// Begin to import an external database.
    ///
    /// Creates a database and begins to copy the external one into it. Check the external database
    /// first. Follow the import by polling it until its data is copied; traffic is not switched by
    /// itself.
    ///
    /// # Arguments
    /// * `database_name`: Name of the database that the import makes.
    /// * `connection`: The external database and how to connect to it.
    /// * `region`: Slug of the region to place the database in, such as `us-east`.
    /// * `plan`: Plan of the database, as `suggested_plan` of the check.
    /// * `max_pool_size`: The most connections that the import opens to the external database, at
    ///   most `max_pool_size` of the check.
    ///
    /// `POST /organizations/{organization}/data-imports/new`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn start(
        &self,
        database_name: impl Into<String>,
        connection: DataImportSource,
        region: impl Into<String>,
        plan: impl Into<DataImportPlan>,
        max_pool_size: i64,
    ) -> Request<StartDataImport> {
        Request::new(&self.address)
            .field("database_name", database_name.into())
            .field("connection", connection)
            .field("region", region.into())
            .field("plan", plan.into())
            .field("max_pool_size", max_pool_size)
    }
}

/// A data import brings an external MySQL database over without downtime. The service copies its
/// tables into a new database and keeps them in step, and both can be used through PlanetScale
/// meanwhile. Then traffic is switched, so that PlanetScale becomes the primary and the external
/// database its replica; it can be switched back. Detaching the external database ends the import.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseDataImports {
    address: Address,
}

impl DatabaseDataImports {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the data import of a database.
    ///
    /// Returns how far the import is. Poll it to follow the copy and each switch of traffic.
    ///
    /// `GET /organizations/{organization}/databases/{database}/data-imports`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self) -> Request<GetDataImport> {
        Request::new(&self.address)
    }

    /// Waits until the external data is copied and kept in step, so that traffic can be switched.
    ///
    /// It takes hours for a large database.
    ///
    /// It succeeds when `state` is `switch_traffic_workflow_pending` or
    /// `switch_traffic_workflow_running` or `cleanup_workflow_pending` or
    /// `cleanup_workflow_running` or `ready`. It fails when `state` is `prepare_data_copy_error` or
    /// `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
    /// `cleanup_workflow_error`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/data-imports` for 24 hours
    /// unless told otherwise.
    pub fn wait_until_copied(&self) -> Wait<GetDataImport> {
        let request = self.get();
        Wait::new(request, &operations::data_imports::GET_DATA_IMPORT.waiters[0])
    }

    /// Waits until traffic goes to PlanetScale, so that the external database can be detached.
    ///
    /// It succeeds when `state` is `cleanup_workflow_pending` or `cleanup_workflow_running` or
    /// `cleanup_workflow_error` or `ready`. It fails when `state` is `prepare_data_copy_error` or
    /// `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/data-imports` for 1 hour
    /// unless told otherwise.
    pub fn wait_until_switched(&self) -> Wait<GetDataImport> {
        let request = self.get();
        Wait::new(request, &operations::data_imports::GET_DATA_IMPORT.waiters[1])
    }

    /// Waits until the import is over and the external database is detached.
    ///
    /// It succeeds when `state` is `ready`. It fails when `state` is `prepare_data_copy_error` or
    /// `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
    /// `cleanup_workflow_error`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/data-imports` for 24 hours
    /// unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetDataImport> {
        let request = self.get();
        Wait::new(request, &operations::data_imports::GET_DATA_IMPORT.waiters[2])
    }

    /// Cancel the data import of a database.
    ///
    /// Stops the copy and gives the import up. The external database stays as it is. Whether the
    /// database that was made for the import is removed too is not documented.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/cancel`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn cancel(&self) -> Request<CancelDataImport> {
        Request::new(&self.address)
    }

    /// Make PlanetScale the primary of an import.
    ///
    /// Begins to switch traffic, after which writes go to PlanetScale and flow back to the external
    /// database. Allowed once the import is in state `switch_traffic_workflow_pending`. The reply
    /// comes before the switch is done.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn switch_traffic(&self) -> Request<DataImportBeginSwitchTraffic> {
        Request::new(&self.address)
    }

    /// Make the external database the primary of an import again.
    ///
    /// Begins to switch traffic back, after which writes go to the external database and flow to
    /// PlanetScale. Allowed after a switch, until the external database is detached. The reply
    /// comes before the switch is done.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn reverse_traffic(&self) -> Request<DataImportBeginReverseTraffic> {
        Request::new(&self.address)
    }

    /// Detach the external database and finish the import.
    ///
    /// Ends the replication between PlanetScale and the external database for good; traffic cannot
    /// be switched back any more. Allowed once traffic goes to PlanetScale. The import is over when
    /// its state is `ready`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn detach_external_database(&self) -> Request<DataImportDetachExternalDatabase> {
        Request::new(&self.address)
    }
}

/// [`OrganizationDataImports::test_source`]: `POST /organizations/{organization}/data-imports/test-connection`.
#[derive(Clone, Copy, Debug)]
pub struct TestDataImportSource;

impl Endpoint for TestDataImportSource {
    const OPERATION: &'static Operation = &operations::data_imports::TEST_DATA_IMPORT_SOURCE;
    type Output = DataImportSourceCheck;
}

/// [`OrganizationDataImports::start`]: `POST /organizations/{organization}/data-imports/new`.
#[derive(Clone, Copy, Debug)]
pub struct StartDataImport;

impl Endpoint for StartDataImport {
    const OPERATION: &'static Operation = &operations::data_imports::START_DATA_IMPORT;
    type Output = DataImport;
}

/// [`DatabaseDataImports::get`]: `GET /organizations/{organization}/databases/{database}/data-imports`.
#[derive(Clone, Copy, Debug)]
pub struct GetDataImport;

impl Endpoint for GetDataImport {
    const OPERATION: &'static Operation = &operations::data_imports::GET_DATA_IMPORT;
    type Output = DataImport;
}

/// [`DatabaseDataImports::cancel`]: `POST /organizations/{organization}/databases/{database}/data-imports/cancel`.
#[derive(Clone, Copy, Debug)]
pub struct CancelDataImport;

impl Endpoint for CancelDataImport {
    const OPERATION: &'static Operation = &operations::data_imports::CANCEL_DATA_IMPORT;
    type Output = Empty;
}

/// [`DatabaseDataImports::switch_traffic`]: `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`.
#[derive(Clone, Copy, Debug)]
pub struct DataImportBeginSwitchTraffic;

impl Endpoint for DataImportBeginSwitchTraffic {
    const OPERATION: &'static Operation = &operations::data_imports::DATA_IMPORT_BEGIN_SWITCH_TRAFFIC;
    type Output = DataImport;
}

/// [`DatabaseDataImports::reverse_traffic`]: `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`.
#[derive(Clone, Copy, Debug)]
pub struct DataImportBeginReverseTraffic;

impl Endpoint for DataImportBeginReverseTraffic {
    const OPERATION: &'static Operation = &operations::data_imports::DATA_IMPORT_BEGIN_REVERSE_TRAFFIC;
    type Output = DataImport;
}

/// [`DatabaseDataImports::detach_external_database`]: `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`.
#[derive(Clone, Copy, Debug)]
pub struct DataImportDetachExternalDatabase;

impl Endpoint for DataImportDetachExternalDatabase {
    const OPERATION: &'static Operation = &operations::data_imports::DATA_IMPORT_DETACH_EXTERNAL_DATABASE;
    type Output = DataImport;
}
