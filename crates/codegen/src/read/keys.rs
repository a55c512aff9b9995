//! The keys that mean something, place by place. Anything else is a mistake or a misspelling.

pub(super) const API: &[&str] = &[
    "openapi",
    "info",
    "servers",
    "security",
    "components",
    "externalDocs",
    "jsonSchemaDialect",
    "x-scopes",
];

pub(super) const SCOPE: &[&str] = &["path", "resource", "description", "default"];

/// The keys of `known.yaml`.
pub(super) const KNOWN: &[&str] = &["operations", "accesses", "scopes", "platforms"];

pub(super) const API_COMPONENTS: &[&str] = &["securitySchemes", "parameters", "responses", "schemas"];

pub(super) const RESOURCE: &[&str] = &["x-resource", "title", "description", "paths", "components"];

pub(super) const RESOURCE_COMPONENTS: &[&str] = &["parameters", "schemas"];

pub(super) const PATH_ITEM: &[&str] = &["get", "post", "put", "patch", "delete"];

pub(super) const OPERATION: &[&str] = &[
    "operationId",
    "x-method-name",
    "summary",
    "description",
    "deprecated",
    "security",
    "x-stability",
    "x-service-token-accesses",
    "x-oauth-scopes",
    "x-platforms",
    "x-pagination",
    "x-pagination-total",
    "x-retry",
    "x-waiter",
    "parameters",
    "requestBody",
    "responses",
];

pub(super) const PARAMETER: &[&str] =
    &["name", "in", "required", "description", "schema", "example", "deprecated", "x-stability"];

pub(super) const REQUEST_BODY: &[&str] = &["required", "description", "content"];

pub(super) const RESPONSE: &[&str] = &["description", "content", "headers", "x-vote"];

pub(super) const MEDIA: &[&str] = &["schema", "example"];

pub(super) const SCHEMA: &[&str] = &[
    "description",
    "title",
    "type",
    "format",
    "$ref",
    "anyOf",
    "oneOf",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "enum",
    "example",
    "default",
    "deprecated",
    "discriminator",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "x-enum-descriptions",
    "x-from-path",
    "x-page-of",
    "x-sensitive",
    "x-stability",
];

pub(super) const WAITER: &[&str] = &[
    "name",
    "description",
    "state",
    "success",
    "failure",
    "gone",
    "timeout_seconds",
    "subject",
    "percent",
    "reasons",
];

/// Whether a key means something on operations or what they are made of.
pub(super) fn means_something(key: &str) -> bool {
    let places = [OPERATION, PARAMETER, REQUEST_BODY, RESPONSE, MEDIA, SCHEMA, WAITER, RESOURCE];
    places.iter().any(|keys| keys.contains(&key))
}
