//! Every kind of difference, one at a time.

use super::{DESCRIBED, PUBLISHED, compare, differences, lines, with};

/// The differences of a description with one passage changed.
fn described(from: &str, to: &str) -> Vec<String> {
    let published = super::same::published();
    lines(&compare(&with(DESCRIBED, from, to), &published, None).unwrap())
}

/// The differences of a published document with one passage changed.
fn published(from: &str, to: &str) -> Vec<String> {
    differences(&with(&super::same::published(), from, to))
}

#[test]
fn operations() {
    assert_eq!(
        published("  /v1/shops/{shop}/drivers/{driver}:\n    get:", "  /v1/staff/{driver}:\n    patch:"),
        ["operation get_driver: published as PATCH /v1/staff/{driver}, described as \
             GET /shops/{shop}/drivers/{id}  [get_driver]"]
    );
    let moved = published(
        "/v1/shops/{shop}/drivers/{driver}:\n    get:\n      operationId: get_driver",
        "/v1/staff:\n    get:\n      operationId: list_staff",
    );
    assert_eq!(
        moved,
        [
            "operation get_driver: described, not published  [get_driver]",
            "operation list_staff: published as GET /v1/staff, not described  [list_staff]",
        ]
    );
    assert_eq!(
        described(
            "      x-resource: rides\n      parameters:\n",
            "      x-resource: rides\n      x-stability: extended\n      parameters:\n"
        ),
        ["operation list_rides: published by now, still marked as extended  [list_rides]"]
    );
}

#[test]
fn parameters() {
    assert_eq!(
        published(
            "- name: state\n        in: query",
            "- name: status\n        in: query\n        required: true"
        ),
        [
            "operation list_rides.query.state: described, not published  [list_rides query.state]",
            "operation list_rides.query.status: published, not described  [list_rides query.status]",
        ]
    );
    let tags = "- name: tags\n        in: query\n        explode: false\n";
    assert_eq!(
        published(tags, "- name: tags[]\n        in: query\n        required: true\n"),
        [
            "operation list_rides.query.tags: published as repeated, with brackets, described as separated by commas  \
             [list_rides query.tags]",
            "operation list_rides.query.tags: published as required, described as optional  [list_rides query.tags]",
        ]
    );
    assert_eq!(
        described(
            "{name: tags, in: query, explode: false",
            "{name: tags, in: query, required: true, explode: true"
        ),
        [
            "operation list_rides.query.tags: published as separated by commas, described as repeated  \
             [list_rides query.tags]",
            "operation list_rides.query.tags: published as optional, described as required  [list_rides query.tags]",
        ]
    );
    assert_eq!(
        published(
            "{name: driver, in: path, required: true, schema: {type: string}}",
            "{name: driver, in: path, required: true, schema: {type: integer}}"
        ),
        ["operation get_driver.path.id: published as integer, described as string  [get_driver path.id]"]
    );
}

#[test]
fn bodies() {
    assert_eq!(
        published("      requestBody:\n        required: true\n", "      requestBody:\n"),
        ["operation create_ride.body: published as optional, described as required  [create_ride body]"]
    );
    assert_eq!(
        published("required: [stops]", "required: [state]"),
        [
            "schema CreateRideBody: published as required, described as optional: state  [create_ride body]",
            "schema CreateRideBody: published as optional, described as required: stops  [create_ride body]",
        ]
    );
    assert_eq!(
        published("          application/json; charset=utf-8:", "          multipart/form-data:"),
        ["operation create_ride.body: published as multipart/form-data, described as application/json  \
             [create_ride body]"]
    );
    assert_eq!(
        published("      requestBody:\n        required: true\n", "      x-body:\n"),
        ["operation create_ride.body: described, not published  [create_ride body]"]
    );
}

#[test]
fn replies() {
    assert_eq!(
        published("        201:", "        202:"),
        [
            "operation create_ride.reply.201: status described, not published  [create_ride reply.201]",
            "operation create_ride.reply.202: status published, not described  [create_ride reply.202]",
        ]
    );
    assert_eq!(
        published(
            "          description: The driver.\n          content:",
            "          description: The driver.\n          x-content:"
        ),
        ["operation get_driver.reply: published without a body, described with one  [get_driver reply]"]
    );
    assert_eq!(
        described(
            "schemas/Ride'}}}}\n  /shops/{shop}/drivers",
            "schemas/RidePage'}}}}\n  /shops/{shop}/drivers"
        ),
        [
            "schema RidePage.data: described, not published  [create_ride reply.data]",
            "schema RidePage.driver: published as object, not described  [create_ride reply.driver]",
            "schema RidePage.id: published as string, not described  [create_ride reply.id]",
            "schema RidePage.labels: published as object, not described  [create_ride reply.labels]",
            "schema RidePage.next_page: described, not published  [create_ride reply.next_page]",
            "schema RidePage.notes: published as object, not described  [create_ride reply.notes]",
            "schema RidePage.price: published as number, not described  [create_ride reply.price]",
            "schema RidePage.state: published as one of a set of words, not described  [create_ride reply.state]",
            "schema RidePage.stops: published as array, not described  [create_ride reply.stops]",
        ]
    );
}

#[test]
fn fields_of_a_page_and_of_what_is_in_it() {
    assert_eq!(
        published(
            "                  next_page: {type: integer, nullable: true}\n",
            "                  total: {type: integer}\n"
        ),
        [
            "schema RidePage.next_page: described, not published  [list_rides reply.next_page]",
            "schema RidePage.total: published as integer, not described  [list_rides reply.total]",
        ]
    );
    assert_eq!(
        published(
            "                        price: {type: number, nullable: true}\n",
            "                        price: {type: integer}\n"
        ),
        [
            "schema Ride.price: published as integer, described as number  [list_rides reply.data[].price]",
            "schema Ride.price: published as never null, described as nullable  [list_rides reply.data[].price]",
        ]
    );
    assert_eq!(
        described("id: {type: string}\n        born", "id: {type: integer}\n        born"),
        [
            "schema Driver.id: published as string, described as integer  [get_driver reply.id and 2 more operations]"
        ]
    );
    assert_eq!(
        published(
            "                                  boss: {$ref: '#/components/schemas/Driver'}",
            "                                  boss: {type: object, properties: {id: {type: string}}}"
        ),
        [
            "schema Driver.born: described, not published  [get_driver reply.boss.born and 2 more operations]",
            "schema Driver.boss: described, not published  [get_driver reply.boss.boss and 2 more operations]",
            "schema Driver.boss: published as never null, described as nullable  [get_driver reply.boss and 2 more operations]",
            "schema Driver: published as optional, described as required: id  [get_driver reply.boss and 2 more operations]",
        ]
    );
}

#[test]
fn words() {
    assert_eq!(
        published(
            "                state: {type: string, enum: [open, on, done]}\n      responses",
            "                state: {type: string, enum: [open, off, late]}\n      responses"
        ),
        [
            "schema RideState: words described, not published: done, on  [create_ride body.state]",
            "schema RideState: words published, not described: late, off  [create_ride body.state]",
        ]
    );
    assert_eq!(
        published(
            "                state: {type: string, enum: [open, on, done]}\n      responses",
            "                state: {type: string}\n      responses"
        ),
        ["schema CreateRideBody.state: published as string, described as one of a set of words  \
             [create_ride body.state]"]
    );
}

#[test]
fn shapes() {
    let stops =
        "                stops:\n                  type: array\n                  items: {type: string}\n";
    assert_eq!(
        published(stops, "                stops: {type: array, items: {type: integer}}\n"),
        [
            "schema CreateRideBody.stops[]: published as integer, described as string  [create_ride body.stops[]]"
        ]
    );
    assert_eq!(
        published(stops, "                stops: {type: array}\n"),
        [
            "schema CreateRideBody.stops: published as a list of anything, described as a list  [create_ride body.stops]"
        ]
    );
    assert_eq!(
        published(
            stops,
            "                stops: {oneOf: [{type: string}, {type: array, items: {type: string}}]}\n"
        ),
        [
            "schema CreateRideBody.stops: published as array or string, described as array  [create_ride body.stops]"
        ]
    );
    assert_eq!(
        published(stops, "                stops: {}\n"),
        ["schema CreateRideBody.stops: published as any value, described as array  [create_ride body.stops]"]
    );
    assert_eq!(
        described(
            "labels: {type: object, additionalProperties: {type: string}}",
            "labels: {type: object, additionalProperties: {type: number}}"
        ),
        [
            "schema Ride.labels{}: published as string, described as number  [create_ride reply.labels{} and 1 more operation]"
        ]
    );
    assert_eq!(
        described(
            "notes: {type: object, additionalProperties: true}",
            "notes: {$ref: '#/components/schemas/Driver'}"
        ),
        ["schema Ride.notes: published as an object with free keys, described as an object with fields  \
             [create_ride reply.notes and 1 more operation]"]
    );
}

#[test]
fn a_timestamp_may_be_published_as_text_but_not_the_other_way_round() {
    let born = "born: {type: string}\n                                  boss: {$ref";
    assert_eq!(published(born, &born.replace("string", "string, format: date-time")), [""; 0]);
    let report = compare(
        &with(DESCRIBED, "born: {type: string, format: date-time}", "born: {type: string}"),
        &with(&super::same::published(), born, &born.replace("string", "string, format: date-time")),
        None,
    );
    let expected = "schema Driver.born: published as a timestamp, described as plain text  \
                    [get_driver reply.born and 2 more operations]";
    assert_eq!(lines(&report.unwrap()), [expected]);
}

#[test]
fn nulls_of_a_reference() {
    // The driver of the reply is nullable where it is defined, and certain in the description.
    assert_eq!(
        differences(PUBLISHED),
        ["operation get_driver.reply: published as nullable, described as never null  [get_driver reply]"]
    );
}

#[test]
fn differences_stand_below_the_resource_that_they_are_nearest_to() {
    let changed = with(DESCRIBED, "enum: [open, 'on', done]", "enum: [open]");
    let changed = with(&changed, "id: {type: string}\n        born", "id: {type: integer}\n        born");
    let report = compare(&changed, &super::same::published(), None).unwrap();
    assert_eq!(
        report.to_string(),
        "drivers
  schema Driver.id: published as string, described as integer  [get_driver reply.id and 2 more operations]

rides
  schema RideState: words published, not described: done, on  [list_rides query.state and 1 more operation]
  schema RideState: words published, not described: done, on  [create_ride reply.state and 1 more operation]

3 described as extended and not published
5 differences, 0 made on purpose"
    );
}
