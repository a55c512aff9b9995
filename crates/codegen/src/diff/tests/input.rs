//! Files that are no use.

use super::{DESCRIBED, compare};

fn problem(published: &str) -> String {
    compare(DESCRIBED, published, None).unwrap_err().to_string()
}

#[test]
fn what_cannot_be_compared_is_said() {
    for (text, message) in [
        ("a: [1, 2", "official.yaml:2: this is not YAML: "),
        ("a: 1\n- b", "official.yaml:2: this is not YAML: "),
        ("{\"a\": 1,\n}", "official.yaml:2: this is not JSON: "),
        ("", "official.yaml: one document is expected, not 0"),
        ("a: 1\n---\nb: 2", "official.yaml: one document is expected, not 2"),
        ("[]: 1", "official.yaml: a key must be a word"),
        ("<html>", "official.yaml: this is no OpenAPI document: a mapping is expected at the top"),
        ("paths: {}", "official.yaml: this is no OpenAPI document: it has no `openapi`"),
        ("swagger: '2.0'", "official.yaml: this is Swagger 2.0: convert it to OpenAPI 3.0 or 3.1 first"),
        (
            "openapi: 4.0.0",
            "official.yaml: `openapi` is `4.0.0`: only 3.0 and 3.1, written as text, are read",
        ),
        ("openapi: 3.0", "official.yaml: `openapi` is ``: only 3.0 and 3.1, written as text, are read"),
        ("openapi: 3.0.1", "official.yaml: there are no `paths`: there is nothing to compare"),
        ("openapi: 3.0.1\npaths: {}", "official.yaml: `paths` is empty: there is nothing to compare"),
    ] {
        let said = problem(text);
        assert!(said.starts_with(message), "{text}: {said}");
    }
}

#[test]
fn references_must_lead_somewhere_in_the_document() {
    let document = |schema: &str| {
        format!(
            "openapi: 3.0.1
paths:
  /rides:
    get: {{parameters: [{{name: q, in: query, schema: {schema}}}]}}
components:
  schemas:
    A: {{$ref: '#/components/schemas/B'}}
    B: {{$ref: '#/components/schemas/A'}}
    C: {{type: object, properties: {{$ref: {{type: string}}, example: {{$ref: '#/components/schemas/D'}}}}}}
    D: {{type: object, example: {{$ref: '#/nowhere'}}}}"
        )
    };
    assert_eq!(
        problem(&document("{$ref: '#/components/schemas/E'}")),
        "official.yaml: #/components/schemas/A refers to `#/components/schemas/B`, which leads to itself\n\
         official.yaml: #/components/schemas/B refers to `#/components/schemas/A`, which leads to itself\n\
         official.yaml: #/paths/~1rides/get/parameters/0/schema refers to `#/components/schemas/E`, which is not there"
    );
    let said = problem(&document("{$ref: 'shared.yaml#/A'}"));
    assert!(said.contains("refers to another file, `shared.yaml#/A`: bundle them into one first"), "{said}");
}

#[test]
fn references_may_lead_anywhere_in_the_document() {
    let published = "openapi: 3.0.1
paths:
  /shops/{shop}/rides/{id}:
    get:
      operationId: get_ride
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/paths/~1shops~1%7Bshop%7D~1rides~1%7Bid%7D/get/parameters/0/schema'}}}}
";
    let report = compare(published, published, None).unwrap();
    assert_eq!(report.to_string(), "0 differences, 0 made on purpose");
}

#[test]
fn schemas_that_contain_themselves_end() {
    let tree = |kind: &str| {
        format!(
            "openapi: 3.1.0
paths:
  /trees:
    get:
      operationId: get_tree
      responses:
        '200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Tree'}}}}}}}}
components:
  schemas:
    Tree:
      allOf: [{{$ref: '#/components/schemas/Tree'}}]
      type: object
      properties:
        kind: {{type: {kind}}}
        left: {{$ref: '#/components/schemas/Tree'}}
        right: {{type: array, items: {{$ref: '#/components/schemas/Tree'}}}}"
        )
    };
    let report = compare(&tree("string"), &tree("integer"), None).unwrap();
    assert_eq!(
        super::lines(&report),
        ["schema Tree.kind: published as integer, described as string  [get_tree reply.kind]"]
    );
}
