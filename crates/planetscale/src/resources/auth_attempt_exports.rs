// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
//! Authentication attempt reports.

use crate::request_prelude::*;

/// Reports on the attempts to log in to the Postgres branches of an organization: who tried from
/// which address, with which username, and whether they were let in. A report is made in the
/// background and then lies ready as a ZIP archive for 24 hours. For administrators of the
/// organization, with a user token.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthAttemptExports {
    address: Address,
}

impl AuthAttemptExports {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Ask for a report on authentication attempts.
    ///
    /// Starts to put together a report on the attempts to log in to the Postgres branches of an
    /// organization and returns it at once. Wait until it is ready before fetching the file. Only
    /// administrators of the organization can ask for reports; service tokens cannot.
    ///
    /// # Arguments
    /// * `start_at`: Beginning of the time span to cover, itself included.
    /// * `end_at`: End of the time span to cover, itself left out.
    /// * `format`: Format of the attempts in the file.
    ///
    /// `POST /organizations/{organization}/auth-attempt-exports`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create(
        &self,
        start_at: Timestamp,
        end_at: Timestamp,
        format: impl Into<AuthAttemptExportFormat>,
    ) -> Request<CreateAuthAttemptExport> {
        Request::new(&self.address)
            .field("start_at", start_at)
            .field("end_at", end_at)
            .field("format", format.into())
    }

    /// Get a report on authentication attempts.
    ///
    /// Returns a report without its contents: its state, what it was asked for and until when it
    /// can be fetched. Once it has expired the answer is 410, with the report as its body.
    ///
    /// # Arguments
    /// * `export`: Identifier of the report, from the reply that created it.
    ///
    /// `GET /organizations/{organization}/auth-attempt-exports/{export}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self, export: impl Into<PathArg>) -> Request<GetAuthAttemptExport> {
        Request::new(&self.address).path_arg(export)
    }

    /// Waits until the file of the report can be fetched.
    ///
    /// Failure means that the report could not be made; `failure_reason` and `recovery_hint` say
    /// why and what to do.
    ///
    /// It succeeds when `state` is `ready`. It fails when `state` is `failed`.
    ///
    /// Polls `GET /organizations/{organization}/auth-attempt-exports/{export}` for 30 minutes
    /// unless told otherwise.
    pub fn wait_until_ready(&self, export: impl Into<PathArg>) -> Wait<GetAuthAttemptExport> {
        let request = self.get(export);
        Wait::new(request, &operations::auth_attempt_exports::GET_AUTH_ATTEMPT_EXPORT.waiters[0])
    }

    /// Fetch a report on authentication attempts.
    ///
    /// Returns the file of a report that is ready: a ZIP archive with the attempts in the format
    /// that was asked for and `manifest.json`, which records time span and filters. The service
    /// answers with a redirect to a signed address on another host, which clients follow without
    /// credentials. After 24 hours the answer is 410; ask for a new report.
    ///
    /// # Arguments
    /// * `export`: Identifier of the report, from the reply that created it.
    ///
    /// `GET /organizations/{organization}/auth-attempt-exports/{export}/download`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn download(&self, export: impl Into<PathArg>) -> Request<DownloadAuthAttemptExport> {
        Request::new(&self.address).path_arg(export)
    }
}

/// [`AuthAttemptExports::create`]: `POST /organizations/{organization}/auth-attempt-exports`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAuthAttemptExport;

impl Endpoint for CreateAuthAttemptExport {
    const OPERATION: &'static Operation = &operations::auth_attempt_exports::CREATE_AUTH_ATTEMPT_EXPORT;
    type Output = AuthAttemptExport;
}

/// The optional arguments of [`AuthAttemptExports::create`].
impl Request<CreateAuthAttemptExport> {
    /// Which attempts to limit the report to. All attempts when left out.
    pub fn filters(self, value: AuthAttemptExportFilters) -> Self {
        self.field("filters", value)
    }
}

/// [`AuthAttemptExports::get`]: `GET /organizations/{organization}/auth-attempt-exports/{export}`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthAttemptExport;

impl Endpoint for GetAuthAttemptExport {
    const OPERATION: &'static Operation = &operations::auth_attempt_exports::GET_AUTH_ATTEMPT_EXPORT;
    type Output = AuthAttemptExport;
}

/// [`AuthAttemptExports::download`]: `GET /organizations/{organization}/auth-attempt-exports/{export}/download`.
#[derive(Clone, Copy, Debug)]
pub struct DownloadAuthAttemptExport;

impl Endpoint for DownloadAuthAttemptExport {
    const OPERATION: &'static Operation = &operations::auth_attempt_exports::DOWNLOAD_AUTH_ATTEMPT_EXPORT;
    type Output = Bytes;
}
