//! What goes over the wire: one attempt at a time, from the lookup of a name to the last byte of the reply.

pub(crate) mod attempt;
mod connector;
mod dial;
mod exchange;
mod gzip;
mod hop;
mod line;
mod lookup;
mod proxy;
mod transport;
pub(crate) mod url;

pub(crate) use attempt::Reach;
pub(crate) use connector::{NoLookup, WireConnector};
pub(crate) use exchange::{Outcome, Outgoing, Reply, exchange};
pub(crate) use hop::Hop;
pub(crate) use line::Line;
