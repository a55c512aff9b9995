// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
//! Users.

use crate::request_prelude::*;

/// A user is a person with a PlanetScale account. The same user may be a member of several
/// organizations.
#[derive(Clone, PartialEq, Eq)]
pub struct Users {
    address: Address,
}

impl Users {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the user behind the token.
    ///
    /// Returns the account that the OAuth or access token belongs to, a cheap way to check that a
    /// token works. A service token has no user behind it and is refused.
    ///
    /// `GET /user`
    ///
    /// OAuth: `read_user` (user).
    pub fn get_current(&self) -> Request<GetCurrentUser> {
        Request::new(&self.address)
    }
}

/// [`Users::get_current`]: `GET /user`.
#[derive(Clone, Copy, Debug)]
pub struct GetCurrentUser;

impl Endpoint for GetCurrentUser {
    const OPERATION: &'static Operation = &operations::users::GET_CURRENT_USER;
    type Output = User;
}
