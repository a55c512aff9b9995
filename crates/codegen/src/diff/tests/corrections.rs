//! Differences that are there on purpose.

use super::{DESCRIBED, compare, lines, with};

/// The description and a published document that differ in three places.
fn pair() -> (String, String) {
    let described = with(DESCRIBED, "enum: [open, 'on', done]", "enum: [open, 'on', done, late]");
    let published = super::same::published();
    let published = with(&published, "required: [stops]", "required: [state]");
    (described, published)
}

fn report(corrections: &str) -> String {
    let (described, published) = pair();
    compare(&described, &published, Some(corrections)).unwrap().to_string()
}

/// What is said about a list of corrections that cannot be used.
fn problem(corrections: &str) -> String {
    compare(DESCRIBED, &super::same::published(), Some(corrections)).unwrap_err().to_string()
}

#[test]
fn what_is_explained_stands_apart_with_its_reason() {
    let corrections = "
- where: schema RideState.late
  what: extra
  why: rides are late at times
- where: [schema CreateRideBody.*, schema Ride.state]
  in: request
  what: [optional, required]
  why: the service wants stops
";
    assert_eq!(
        report(corrections),
        "made on purpose
  rides are late at times (line 2)
    schema RideState: words described, not published: late  [list_rides query.state and 1 more operation]
    schema RideState: words described, not published: late  [create_ride reply.state and 1 more operation]
  the service wants stops (line 5)
    schema CreateRideBody: published as required, described as optional: state  [create_ride body]
    schema CreateRideBody: published as optional, described as required: stops  [create_ride body]

3 described as extended and not published
0 differences, 4 made on purpose"
    );
    let (described, published) = pair();
    let report = compare(&described, &published, Some(corrections)).unwrap();
    assert_eq!((report.differences, report.on_purpose, report.extended), (0, 4, 3));
}

#[test]
fn direction_kind_and_operations_narrow_an_entry_down() {
    let entry = |narrowed: &str| format!("- where: schema RideState.late\n  why: late\n  {narrowed}\n");
    let left = |narrowed: &str| {
        let (described, published) = pair();
        compare(&described, &published, Some(&entry(narrowed))).unwrap().differences
    };
    assert_eq!(left("what: extra"), 2);
    assert_eq!(left("what: extra\n  in: reply"), 3);
    assert_eq!(left("what: extra\n  in: request"), 3);
    assert_eq!(left("what: type"), 4);
    assert_eq!(left("what: extra\n  operations: create_*"), 4);
    assert_eq!(left("what: extra\n  operations: [create_ride, list_rides]"), 2);
}

#[test]
fn entries_that_explain_nothing_are_named() {
    let report = report(
        "- {where: schema Ride.id, what: type, why: once}\n- {where: 'schema *', what: [extra, optional, required], why: all}",
    );
    assert!(report.contains("\ncorrections with nothing to explain here: line 1\n"), "{report}");
    assert!(report.ends_with("0 differences, 4 made on purpose"), "{report}");
}

#[test]
fn what_is_left_out_on_purpose_must_not_be_described() {
    let published = with(
        &super::same::published(),
        "required: [stops]\n              properties:\n",
        "required: [stops]\n              properties:\n                plan: {type: string}\n",
    );
    let entry = "- {where: schema CreateRideBody.plan, what: missing, why: gone}";
    let report = compare(DESCRIBED, &published, Some(entry)).unwrap();
    assert_eq!(
        lines(&report),
        [
            "gone (line 1)",
            "schema CreateRideBody.plan: published as string, not described  [create_ride body.plan]"
        ]
    );
    assert_eq!(report.differences, 0);
    assert_eq!(
        problem("- {where: schema CreateRideBody.stops, what: missing, why: gone}"),
        "corrections.yaml:1: `schema CreateRideBody.stops` is said to be missing, but it is described"
    );
    assert_eq!(
        problem("- {where: schema RideBody.plan, what: missing, why: gone}"),
        "corrections.yaml:1: `schema RideBody` matches nothing in the description"
    );
}

#[test]
fn an_entry_that_matches_nothing_is_an_error_with_its_line() {
    let places = "
- where:
  - schema Ride.stops[]
  - schema Ride.labels{}
  - schema Ride.stop
  what: type
  why: wrong
- where: operation list_rides.query.sort
  what: extra
  operations: list_drivers
  why: wrong
";
    assert_eq!(
        problem(places),
        "corrections.yaml:5: `schema Ride.stop` matches nothing in the description\n\
         corrections.yaml:8: `operation list_rides.query.sort` matches nothing in the description\n\
         corrections.yaml:10: `list_drivers` matches no operation of the description"
    );
}

#[test]
fn an_entry_that_says_too_little_is_an_error_with_its_line() {
    for (entry, message) in [
        ("- {what: type, why: x}", "1: a correction needs `where`"),
        ("- {where: [], what: type, why: x}", "1: `where` names nothing"),
        ("- {where: schema Ride, why: x}", "1: a correction needs `what`"),
        ("- {where: schema Ride, what: type}", "1: a correction needs `why`"),
        ("- {where: schema Ride, what: type, why: ''}", "1: `why` is empty"),
        (
            "- where: schema Ride\n  because: x",
            "2: `because` is no key of a correction: those are where, what, in, operations, why",
        ),
        (
            "- {where: schema Ride, what: typo, why: x}",
            "1: `what` is `typo`: one of address, missing, extra, type, nullable, not-null, optional, required, published is expected",
        ),
        ("- {where: schema Ride, what: type, in: body, why: x}", "1: `in` is either `request` or `reply`"),
        ("where: schema Ride", "1: a list of corrections is expected"),
        ("- [", "2: this is not YAML: "),
    ] {
        let said = problem(entry);
        assert!(said.starts_with(&format!("corrections.yaml:{message}")), "{said}");
    }
}
