//! What is written differently and means the same.

use serde_json::Value;

use super::super::read::Document;
use super::{DESCRIBED, PUBLISHED, compare, with};

/// The published document with a driver that is only nullable where the description says so.
pub(super) fn published() -> String {
    let reply = "content: {application/json: {schema: {$ref: '#/components/schemas/Driver'}}}";
    let inline = "content: {application/json: {schema: {type: object, required: [id], properties: *driver}}}";
    with(PUBLISHED, reply, inline)
}

#[test]
fn names_and_nullable_of_3_0_make_no_difference() {
    let report = compare(DESCRIBED, &published(), None).unwrap();
    assert_eq!(
        report.to_string(),
        "3 described as extended and not published\n0 differences, 0 made on purpose"
    );
    assert_eq!((report.differences, report.extended), (0, 3));
}

#[test]
fn a_document_is_the_same_as_itself_in_yaml_and_json() {
    let json = Document::read("described.yaml", DESCRIBED).unwrap().root;
    let report = compare(&json.to_string(), DESCRIBED, None).unwrap();
    assert_eq!(report.to_string(), "0 differences, 0 made on purpose");
    let report =
        compare(DESCRIBED, &Document::read("p", &published()).unwrap().root.to_string(), None).unwrap();
    assert_eq!(report.differences, 0, "{report}");
}

#[test]
fn a_document_without_servers_is_below_the_described_one() {
    let mut json: Value = Document::read("published.yaml", &published()).unwrap().root;
    json.as_object_mut().unwrap().remove("servers");
    let text = json.to_string().replace("/v1/", "/");
    assert_eq!(compare(DESCRIBED, &text, None).unwrap().differences, 0);
}

#[test]
fn ids_may_be_missing_when_the_address_is_the_same() {
    let published = published().replace("      operationId: get_driver\n", "");
    let report = compare(DESCRIBED, &published, None).unwrap();
    let expected = "operation get_driver: published as operation GET /v1/shops/{shop}/drivers/{driver}, \
                    described under this id  [get_driver]";
    assert_eq!(super::lines(&report), [expected]);
}
