// Generated from api/ by `cargo xtask codegen`. Do not edit.
//! The types of replies, and the ones inside requests.
//!
//! Every type reads what it knows and ignores the rest; the raw reply has everything.

mod backups;
mod bouncers;
mod branches;
mod databases;
mod deploy_requests;
mod invoices;
mod organization_members;
mod organizations;
mod passwords;
mod postgres_cidrs;
mod query_patterns;
mod roles;
mod schema_recommendations;
mod service_tokens;
mod shared;
mod teams;
mod users;
mod webhooks;

pub use backups::*;
pub use bouncers::*;
pub use branches::*;
pub use databases::*;
pub use deploy_requests::*;
pub use invoices::*;
pub use organization_members::*;
pub use organizations::*;
pub use passwords::*;
pub use postgres_cidrs::*;
pub use query_patterns::*;
pub use roles::*;
pub use schema_recommendations::*;
pub use service_tokens::*;
pub use shared::*;
pub use teams::*;
pub use users::*;
pub use webhooks::*;
