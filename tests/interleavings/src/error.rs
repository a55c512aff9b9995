//! What the pace keeps of an error.

/// An error of the service.
#[derive(Clone, Debug, Default)]
pub(crate) struct ApiError;
