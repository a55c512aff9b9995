//! Mistakes in schemas, texts and keys.

use super::{API, RIDES, TICKETS, check, problems};
use crate::copy::Copy;

#[test]
fn references_lead_somewhere() {
    check(&[
        (
            RIDES,
            "$ref: RideState",
            "$ref: RideStat",
            &["api/resources/rides.yaml:193: there is no schema `RideStat`: did you mean `RideState`?"],
        ),
        (
            RIDES,
            "x-page-of: Ride",
            "x-page-of: Rides",
            &["api/resources/rides.yaml:39: there is no schema `Rides`: did you mean `Ride`?"],
        ),
        (
            RIDES,
            "schema: {$ref: CreateRideBody}",
            "schema: {$ref: RideBody}",
            &["api/resources/rides.yaml:55: there is no schema `RideBody`"],
        ),
        (
            TICKETS,
            "- $ref: ticket",
            "- $ref: tickets",
            &["api/resources/tickets.yaml:31: there is no parameter `tickets`: did you mean `ticket`?"],
        ),
        (
            API,
            "schema: {$ref: Error}",
            "schema: {$ref: Mistake}",
            &["api/api.yaml:54: there is no schema `Mistake`"],
        ),
        (
            API,
            "additionalProperties: {type: string}",
            "additionalProperties: {$ref: Labels}",
            &["api/api.yaml:77: `Labels` refers to itself"],
        ),
    ]);
}

#[test]
fn objects_and_enums_have_names() {
    check(&[
        (
            RIDES,
            "          $ref: RideState",
            "          type: string\n          enum: [on]",
            &[
                "api/resources/rides.yaml:192: `Ride.state` is an enum without a name: describe it under components",
            ],
        ),
        (
            RIDES,
            "items: {$ref: WheelInput}",
            "items: {type: object, properties: {a: {type: string}}}",
            &[
                "api/resources/rides.yaml:140: an item of `CreateRideBody.wheels` is an object without a name: describe it under components",
            ],
        ),
        (
            RIDES,
            "          additionalProperties: true",
            "          properties: {}",
            &[
                "api/resources/rides.yaml:164: `CreateRideBody.options` is an object without a name: describe it under components",
            ],
        ),
        (
            RIDES,
            "          additionalProperties: true\n",
            "",
            &[
                "api/resources/rides.yaml:164: `CreateRideBody.options` is an object and needs `additionalProperties` or a name",
            ],
        ),
        (
            RIDES,
            "    RideKind:",
            "    rideKind:",
            &[
                "api/resources/rides.yaml:21: there is no schema `RideKind`: did you mean `rideKind`?",
                "api/resources/rides.yaml:123: there is no schema `RideKind`: did you mean `rideKind`?",
                "api/resources/rides.yaml:158: there is no schema `RideKind`: did you mean `rideKind`?",
                "api/resources/rides.yaml:199: there is no schema `RideKind`: did you mean `rideKind`?",
                "api/resources/rides.yaml:242: the schema `rideKind` must be named in CamelCase",
            ],
        ),
    ]);
}

#[test]
fn everything_is_described() {
    check(&[
        (
            RIDES,
            "description: Its name.",
            "description: ''",
            &["api/resources/rides.yaml:119: `CreateRideBody.name` has no description"],
        ),
        (
            RIDES,
            "          description: Its name.\n",
            "",
            &["api/resources/rides.yaml:119: `CreateRideBody.name` has no description"],
        ),
        (
            RIDES,
            "summary: Build a ride\n",
            "summary: ''\n",
            &["api/resources/rides.yaml:43: the operation `create_ride` has no summary"],
        ),
        (
            RIDES,
            "summary: Build a ride\n",
            "summary: Build a ride.\n",
            &["api/resources/rides.yaml:41: the summary of `create_ride` is one line without a full stop"],
        ),
        (
            RIDES,
            "        open: One can get on.\n",
            "",
            &["api/resources/rides.yaml:255: the word `open` of `RideState` has no description"],
        ),
        (
            RIDES,
            "        open: One can get on.\n",
            "        open: One can get on.\n        shut: One cannot.\n",
            &["api/resources/rides.yaml:259: `RideState` has no word `shut`"],
        ),
        (RIDES, "title: Rides\n", "", &["api/resources/rides.yaml:1: the group has no title"]),
        (
            RIDES,
            "description: Only these kinds.",
            "description: ''",
            &["api/resources/rides.yaml:20: the parameter `kinds` has no description"],
        ),
        (
            API,
            "    description: There is no such thing.",
            "    description: ''",
            &["api/api.yaml:53: the reply `404` has no description"],
        ),
    ]);
}

#[test]
fn keys_are_known_and_complete() {
    check(&[
        (
            RIDES,
            "x-retry: never",
            "x-retries: never",
            &[
                "api/resources/rides.yaml:41: the operation `create_ride` needs x-retry: one of `never`, `safe`, `idempotent`",
                "api/resources/rides.yaml:52: the operation `create_ride` has the unknown key `x-retries`",
            ],
        ),
        (
            RIDES,
            "x-retry: never",
            "x-retry: perhaps",
            &[
                "api/resources/rides.yaml:52: the operation `create_ride` needs x-retry: one of `never`, `safe`, `idempotent`",
            ],
        ),
        (
            RIDES,
            "x-stability: extended\n      x-retry",
            "x-stability: wobbly\n      x-retry",
            &["api/resources/rides.yaml:100: x-stability is `published` or `extended`"],
        ),
        (
            RIDES,
            "type: integer\n        speed",
            "typ: integer\n        speed",
            &[
                "api/resources/rides.yaml:126: `CreateRideBody.height` has the unknown key `typ`: did you mean `type`?",
            ],
        ),
        (
            RIDES,
            "type: integer\n        speed",
            "type: int\n        speed",
            &[
                "api/resources/rides.yaml:126: `CreateRideBody.height` has the unknown type `int`: it is `string`, `integer`, `number`, `boolean`, `array` or `object`, or a list of some of them and `'null'`",
            ],
        ),
        (
            RIDES,
            "x-resource: rides",
            "x-resource: ride",
            &["api/resources/rides.yaml:1: x-resource must be `rides`, like the file"],
        ),
        (
            RIDES,
            "operationId: create_ride",
            "operationId: createRide",
            &[
                "api/resources/rides.yaml:41: the operationId of an operation is in snake_case, such as `create_ride`",
            ],
        ),
        (API, "openapi: 3.1.1\n", "", &["api/api.yaml:1: api.yaml needs `openapi`"]),
        (
            API,
            "- url: https://fair.example/v1",
            "- description: nowhere",
            &["api/api.yaml:1: servers needs an entry with a url"],
        ),
        (
            RIDES,
            "    post:",
            "    head:",
            &["api/resources/rides.yaml:40: a path has the unknown key `head`"],
        ),
    ]);
}

#[test]
fn nothing_is_described_in_vain() {
    let copy = Copy::new();
    copy.replace(RIDES, "          $ref: RideState", "          type: string");
    copy.replace(
        TICKETS,
        "$ref: ticket",
        "{name: ticket_id, in: path, required: true, description: It., schema: {type: string}}",
    );
    assert_eq!(
        problems(&copy),
        [
            "api/resources/rides.yaml:252: nothing refers to the schema `RideState`",
            "api/resources/tickets.yaml:52: nothing refers to the parameter `ticket`",
        ]
    );
}
