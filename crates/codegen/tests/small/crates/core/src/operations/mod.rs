// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The operations of the Platform API, as the engine knows them.

pub mod gates;
pub mod rides;
pub mod tickets;

use crate::operation::Operation;

/// All operations, in the order of their ids.
pub static ALL: &[&Operation] = &[
    &rides::CREATE_RIDE,
    &rides::DELETE_RIDE,
    &tickets::DOWNLOAD_TICKET,
    &gates::GET_GATE,
    &rides::GET_RIDE,
    &tickets::LIST_PRICES,
    &rides::LIST_RIDES,
    &tickets::LIST_TICKETS,
    &gates::UPDATE_GATE,
];

/// The operation with an id, such as `create_branch`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Operation> {
    ALL.binary_search_by(|operation| operation.id.cmp(id)).ok().map(|index| ALL[index])
}

#[cfg(test)]
mod tests {
    use super::{ALL, find};

    #[test]
    fn every_operation_is_found_by_its_id() {
        for operation in ALL {
            assert!(
                find(operation.id).is_some_and(|found| std::ptr::eq(found, *operation)),
                "{}",
                operation.id
            );
        }
        assert!(find("launch_rocket").is_none());
    }
}
