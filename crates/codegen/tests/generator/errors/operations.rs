//! Mistakes in operations, and between them.

use planetscale_codegen::{Mode, generate};

use super::{API, GATES, RIDES, TICKETS, check, problems};
use crate::copy::Copy;

#[test]
fn names_are_unique() {
    check(&[
        (
            RIDES,
            "operationId: get_ride",
            "operationId: list_rides",
            &[
                "api/resources/rides.yaml:61: the operation id `list_rides` is already at api/resources/rides.yaml:6",
            ],
        ),
        (
            RIDES,
            "x-method-name: get",
            "x-method-name: list",
            &[
                "api/resources/rides.yaml:61: the method `list` of this group is already at api/resources/rides.yaml:6",
            ],
        ),
        (
            RIDES,
            "x-method-name: get",
            "x-method-name: wait_until_gone",
            &[
                "api/resources/rides.yaml:80: the method `wait_until_gone` of this group is already at api/resources/rides.yaml:61",
            ],
        ),
        (
            TICKETS,
            "    Ticket:",
            "    Person:",
            &[
                "api/resources/tickets.yaml:19: there is no schema `Ticket`",
                "api/resources/tickets.yaml:59: `Person` is already described at api/api.yaml:63",
            ],
        ),
        (
            TICKETS,
            "  /prices:",
            "  /organizations/{organization}/branches/{branch}/rides:",
            &[
                "api/resources/tickets.yaml:37: `GET /organizations/{organization}/branches/{branch}/rides` is already `list_rides`",
            ],
        ),
        (
            RIDES,
            "        owner_id:",
            "        branch:",
            &["api/resources/rides.yaml:40: `create_ride` has two arguments called `branch`"],
        ),
        (
            RIDES,
            "enum: ['on', open",
            "enum: ['on', 'on', open",
            &["api/resources/rides.yaml:255: `RideState` has `on` twice"],
        ),
        (
            RIDES,
            "operationId: get_ride",
            "operationId: wheel_input",
            &[
                "api/resources/rides.yaml:61: `wheel_input` and the schema `WheelInput` have the same name in Rust",
            ],
        ),
        (
            TICKETS,
            "    Ticket:\n      description: A ticket.\n      type: object\n      required: [id]\n      properties:\n",
            "    Mapping: {description: A., type: string, enum: [a], x-enum-descriptions: {a: A.}}\n    Ticket:\n      \
             description: A ticket.\n      type: object\n      required: [id]\n      properties:\n        \
             map: {description: A., $ref: Mapping}\n",
            &[
                "api/resources/tickets.yaml:59: a type cannot be called `Mapping`: that name is taken in Python",
            ],
        ),
        (
            TICKETS,
            "    Ticket:\n      description: A ticket.\n      type: object\n      required: [id]\n      properties:\n",
            "    Date: {description: A., type: string, enum: [a], x-enum-descriptions: {a: A.}}\n    Ticket:\n      \
             description: A ticket.\n      type: object\n      required: [id]\n      properties:\n        \
             date: {description: A., $ref: Date}\n",
            &[
                "api/resources/tickets.yaml:59: a type cannot be called `Date`: that name is taken in TypeScript",
            ],
        ),
        (
            TICKETS,
            "    Ticket:\n      description: A ticket.\n      type: object\n      required: [id]\n      properties:\n",
            "    QueryPairs: {description: A., type: string, enum: [a], x-enum-descriptions: {a: A.}}\n    Ticket:\n      \
             description: A ticket.\n      type: object\n      required: [id]\n      properties:\n        \
             list: {description: A., $ref: QueryPairs}\n",
            &[
                "api/resources/tickets.yaml:59: a type cannot be called `QueryPairs`: that name is taken in Swift",
            ],
        ),
    ]);
}

#[test]
fn a_path_parameter_is_described_once() {
    check(&[(
        RIDES,
        "description: Number of the ride to tear down.",
        "description: Number of the ride.",
        &["api/resources/rides.yaml:103: the path parameter `number` is described in the same words at \
                 api/resources/rides.yaml:86: describe it once, below `components.parameters` of this file, and every path \
                 with `{number}` has it"],
    )]);
    let copy = Copy::new();
    let (before, _) = generate(&copy.0, Mode::Check).unwrap();
    copy.replace(TICKETS, "      parameters:\n      - $ref: ticket\n", "");
    // It is found by its name, without a word in the operation.
    assert_eq!(generate(&copy.0, Mode::Check).unwrap().0, before);
    copy.replace(
        TICKETS,
        "  parameters:\n",
        "  parameters:\n    other: {name: ticket_id, in: path, required: true, description: Of another., schema: {type: string}}\n",
    );
    assert_eq!(
        problems(&copy),
        [
            "api/resources/tickets.yaml:21: this file describes several path parameters `ticket_id`: list the one that is \
             meant, by `$ref`"
        ]
    );
}

#[test]
fn parameters_fit_the_path() {
    check(&[
        (
            RIDES,
            "rides/{number}:",
            "rides/{ride}:",
            &[
                "api/resources/rides.yaml:61: the path parameter `ride` is not described",
                "api/resources/rides.yaml:86: the path has no `{number}`",
                "api/resources/rides.yaml:95: the path parameter `ride` is not described",
                "api/resources/rides.yaml:103: the path has no `{number}`",
            ],
        ),
        (
            RIDES,
            "        in: path\n        required: true",
            "        in: path",
            &[
                "api/resources/rides.yaml:86: the parameter `number` is in the path and must be `required: true`",
            ],
        ),
        (
            RIDES,
            "in: query",
            "in: header",
            &["api/resources/rides.yaml:18: the parameter `kinds` is neither `in: path` nor `in: query`"],
        ),
        (
            RIDES,
            "- name: kinds",
            "- name: since[]",
            &["api/resources/rides.yaml:6: `list_rides` has two arguments called `since`"],
        ),
        (
            API,
            "name: per_page",
            "name: page_size",
            &["api/resources/rides.yaml:6: api.yaml has no shared query parameter `per_page`"],
        ),
    ]);
}

#[test]
fn bodies_and_replies_fit_their_operation() {
    check(&[
        (
            RIDES,
            "[name, kind, height",
            "[name, kind, hight",
            &[
                "api/resources/rides.yaml:116: `CreateRideBody` requires the unknown property `hight`: did you mean `height`?",
            ],
        ),
        (
            RIDES,
            "      x-pagination: page\n",
            "",
            &[
                "api/resources/rides.yaml:14: the operation `list_rides` has x-pagination-total without x-pagination",
                "api/resources/rides.yaml:38: the operation `list_rides` has x-page-of without x-pagination",
            ],
        ),
        (
            RIDES,
            "      x-pagination: page\n      x-pagination-total: true\n",
            "",
            &["api/resources/rides.yaml:37: the operation `list_rides` has x-page-of without x-pagination"],
        ),
        (
            RIDES,
            "schema: {x-page-of: Ride}",
            "schema: {$ref: Ride}",
            &[
                "api/resources/rides.yaml:39: the operation `list_rides` has x-pagination without x-page-of in its reply",
            ],
        ),
        (
            RIDES,
            "x-pagination: page",
            "x-pagination: scroll",
            &[
                "api/resources/rides.yaml:14: x-pagination is `page` or `cursor`",
                "api/resources/rides.yaml:39: the operation `list_rides` has x-page-of without x-pagination",
            ],
        ),
        (
            RIDES,
            "'204'",
            "'404'",
            &[
                "api/resources/rides.yaml:96: the operation `delete_ride` needs a good reply",
                "api/resources/rides.yaml:109: the operation `delete_ride` lists the reply `404`: only good replies are listed",
            ],
        ),
        (
            RIDES,
            "schema: {$ref: CreateRideBody}",
            "schema: {type: object}",
            &[
                "api/resources/rides.yaml:54: the body of the operation `create_ride` must be application/json and refer to a schema",
            ],
        ),
        (
            RIDES,
            "schema: {$ref: CreateRideBody}",
            "schema: {$ref: RideKind}",
            &["api/resources/rides.yaml:242: `RideKind` is a body and must be an object with properties"],
        ),
        (
            TICKETS,
            "schema: {type: array, items: {type: string}}",
            "schema: {type: array}",
            &[
                "api/resources/tickets.yaml:49: the reply of the operation `list_prices` is an array and needs `items`",
            ],
        ),
    ]);
}

#[test]
fn waiters_can_end() {
    check(&[
        (
            RIDES,
            "        gone: true\n",
            "",
            &[
                "api/resources/rides.yaml:80: the waiter `wait_until_gone` of `get_ride` never succeeds: it needs `success` or `gone: true`",
            ],
        ),
        (
            RIDES,
            "name: wait_until_gone",
            "name: until_gone",
            &[
                "api/resources/rides.yaml:80: the waiter `until_gone` of `get_ride` needs a name like `wait_until_ready`",
            ],
        ),
        (
            RIDES,
            "timeout_seconds: 90",
            "timeout_seconds: soon",
            &[
                "api/resources/rides.yaml:80: the waiter `wait_until_gone` of `get_ride` needs `timeout_seconds`",
            ],
        ),
        (
            RIDES,
            "{owner.id: [nobody]}",
            "{owner.name: [nobody]}",
            &[
                "api/resources/rides.yaml:71: `wait_until_open` looks at `owner.name`, which the reply does not have",
            ],
        ),
        (
            RIDES,
            "{owner.id: [nobody]}",
            "{owner.id: nobody}",
            &[
                "api/resources/rides.yaml:78: the waiter `wait_until_open` of `get_ride`: an entry of failure maps fields to lists of values",
            ],
        ),
        (
            RIDES,
            "        state: state\n        gone",
            "        gone",
            &[
                "api/resources/rides.yaml:80: the waiter `wait_until_gone` of `get_ride` needs the path of its `state`",
            ],
        ),
    ]);
}

#[test]
fn what_a_waiter_tells_is_in_the_reply() {
    let looks_at = |path: &str| {
        format!(
            "api/resources/gates.yaml:16: `wait_until_unlocked` looks at `{path}`, which the reply does not have"
        )
    };
    check(&[
        (GATES, "subject: name", "subject: title", &[&looks_at("title")]),
        (GATES, "percent: locks.turned", "percent: locks.opened", &[&looks_at("locks.opened")]),
        (GATES, "[locks.problem, state]", "[locks.problem, problem]", &[&looks_at("problem")]),
        (
            GATES,
            "[locks.problem, state]",
            "locks.problem",
            &[
                "api/resources/gates.yaml:16: the waiter `wait_until_unlocked` of `get_gate`: `reasons` is a list of paths",
            ],
        ),
    ]);
}

#[test]
fn a_scope_has_a_path_operations_and_a_name_of_its_own() {
    check(&[
        (
            API,
            "path: /organizations/{organization}/gates/{export}",
            "path: /organizations/{organization}/gates",
            &["api/api.yaml:79: the scope `gate` needs a `path` that ends with a parameter"],
        ),
        (
            API,
            "resource: gates",
            "resource: rides",
            &["api/api.yaml:79: the scope `gate` has no operation of a group `rides` below its path"],
        ),
        (
            API,
            "  ride:\n    path",
            "  rides:\n    path",
            &["api/resources/rides.yaml:6: `rides` of `the client` is already at api/api.yaml:83"],
        ),
        (
            API,
            "resource: gates",
            "resources: gates",
            &["api/api.yaml:81: the scope `gate` has the unknown key `resources`: did you mean `resource`?"],
        ),
    ]);
}
