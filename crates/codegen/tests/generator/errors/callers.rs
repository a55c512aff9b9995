//! Mistakes in who may call an operation, in keys and examples: what a newcomer slips on first.

use std::fs;

use planetscale_codegen::{Mode, run};

use super::{RIDES, TICKETS, check, problems};
use crate::copy::Copy;

const KNOWN: &str = "api/known.yaml";

#[test]
fn a_published_operation_says_who_may_call_it_and_where() {
    check(&[
        (
            TICKETS,
            "      x-service-token-accesses: none\n      x-oauth-scopes: none\n      x-platforms: none\n",
            "",
            &[
                "api/resources/tickets.yaml:7: the operation `list_tickets` does not say `x-service-token-accesses`, \
                 `x-oauth-scopes`, `x-platforms`: what the published document has there, or `none`. An operation that \
                 it does not have says `x-stability: extended`",
            ],
        ),
        (
            TICKETS,
            "      x-platforms: none\n",
            "      x-platforms: []\n",
            &[
                "api/resources/tickets.yaml:13: the operation `list_tickets`: x-platforms is a list of words, or `none`",
            ],
        ),
        (
            TICKETS,
            "      x-oauth-scopes: none\n",
            "      x-oauth-scopes: [read_rides]\n",
            &[
                "api/resources/tickets.yaml:12: the operation `list_tickets`: x-oauth-scopes has a list of scopes for \
                 each resource, or is `none`",
            ],
        ),
    ]);
}

#[test]
fn only_known_words_are_taken() {
    check(&[
        (
            RIDES,
            "accesses: [read_rides, write_rides]",
            "accesses: [read_ride, fly]",
            &[
                "api/resources/rides.yaml:11: api/known.yaml has no access `fly`: if the service has it, add it there",
                "api/resources/rides.yaml:11: api/known.yaml has no access `read_ride`: did you mean `read_rides`?",
            ],
        ),
        (
            RIDES,
            "{organization: [read_rides], branch: [read_rides, read_ride]}",
            "{organisation: [read_rides], branch: [read_rids, read_ride]}",
            &[
                "api/resources/rides.yaml:12: api/known.yaml has no scope of `branch` `read_rids`: did you mean `read_ride`?",
                "api/resources/rides.yaml:12: api/known.yaml has no scopes of `organisation`: did you mean `organization`?",
            ],
        ),
        (
            RIDES,
            "x-platforms: [vitess, postgres]",
            "x-platforms: [vitess, postgresql]",
            &[
                "api/resources/rides.yaml:13: api/known.yaml has no platform `postgresql`: did you mean `postgres`?",
            ],
        ),
    ]);
}

#[test]
fn a_misspelt_key_is_no_missing_one() {
    check(&[
        (
            RIDES,
            "x-method-name: list",
            "x-methodname: list",
            &[
                "api/resources/rides.yaml:8: the operation `list_rides` has the unknown key `x-methodname`: did you mean \
                 `x-method-name`?",
            ],
        ),
        (
            RIDES,
            "x-platforms: [vitess, postgres]",
            "x-platform: [vitess, postgres]",
            &[
                "api/resources/rides.yaml:13: the operation `list_rides` has the unknown key `x-platform`: did you mean \
                 `x-platforms`?",
            ],
        ),
        (
            RIDES,
            "summary: List the rides",
            "sumary: List the rides",
            &[
                "api/resources/rides.yaml:9: the operation `list_rides` has the unknown key `sumary`: did you mean \
                 `summary`?",
            ],
        ),
        (
            RIDES,
            "x-retry: safe",
            "x-retyr: safe",
            &[
                "api/resources/rides.yaml:16: the operation `list_rides` has the unknown key `x-retyr`: did you mean \
                 `x-retry`?",
            ],
        ),
        (
            RIDES,
            "      x-method-name: list\n",
            "",
            &["api/resources/rides.yaml:7: the operation `list_rides` needs `x-method-name`, in snake_case"],
        ),
        (
            RIDES,
            "x-method-name: list",
            "x-method-name: listAll",
            &[
                "api/resources/rides.yaml:8: the x-method-name of the operation `list_rides` is in snake_case, such as \
                 `list_all`",
            ],
        ),
    ]);
}

#[test]
fn examples_are_of_their_type() {
    check(&[
        (
            RIDES,
            "        height: 31\n",
            "        height: high\n",
            &["api/resources/rides.yaml:185: the example of `Ride`: `Ride.height` must be a whole number"],
        ),
        (
            RIDES,
            "        state: open\n        height",
            "        state: opne\n        heigth",
            &[
                "api/resources/rides.yaml:184: the example of `Ride`: `RideState` has no word `opne`: did you mean `open`?",
                "api/resources/rides.yaml:185: the example of `Ride`: `Ride` has no property `heigth`: did you mean `height`?",
            ],
        ),
        (
            RIDES,
            "owner: {id: somebody}",
            "owner: {id: 7}",
            &[
                "api/resources/rides.yaml:186: the example of `Ride`: `Person.id` must be text: put it in quotes",
            ],
        ),
        (
            RIDES,
            "owner: {id: somebody}",
            "opened_at: yesterday",
            &[
                "api/resources/rides.yaml:186: the example of `Ride`: `Ride.opened_at` must be a moment such as \
                 `2026-02-12T07:30:00Z`",
            ],
        ),
        (
            RIDES,
            "owner: {id: somebody}",
            "ready: null",
            &[
                "api/resources/rides.yaml:186: the example of `Ride`: `Ride.ready` must be true or false, and not null",
            ],
        ),
        (
            RIDES,
            "owner: {id: somebody}",
            "children: {}",
            &["api/resources/rides.yaml:186: the example of `Ride`: `Ride.children` must be a list"],
        ),
    ]);
}

#[test]
fn an_example_may_be_any_of_what_its_type_allows() {
    let copy = Copy::new();
    let example = "{owner: null, depth: null, labels: {a: b}, parameter: 1.5, closed_at: '2026-01-02T03:04:05.678+01:00'}";
    copy.replace(RIDES, "      example:\n        id: ride-one\n        state: open\n        height: 31\n        owner: {id: somebody}\n", &format!("      example: {example}\n"));
    run(&copy.0, Mode::Write).unwrap();
}

#[test]
fn a_wrong_count_says_what_to_change() {
    check(&[(
        KNOWN,
        "published: 8",
        "published: 7",
        &[
            "api/known.yaml:2: 8 operations are published: if that is meant, write `published: 8` below `operations` here, and \
           nowhere else",
        ],
    )]);
    let copy = Copy::new();
    fs::remove_file(copy.0.join(KNOWN)).unwrap();
    assert!(problems(&copy)[0].starts_with("api/known.yaml: cannot be read: "));
}
