// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: a method an operation.

import Foundation

/// The rules of a traffic budget of a Postgres branch: they say which queries its limits are for.
///
/// A query counts when any one of the rules holds for it. The rules of a budget are listed in the
/// budget itself.
public struct TrafficRules: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawTrafficRules { RawTrafficRules(transport: transport) }

    /// Add a rule to a traffic budget.
    ///
    /// Adds a rule that brings further queries under the traffic budget. Tags can be named only if
    /// queries of late have carried them. The other rules stay.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - budgetID: Identifier of the traffic budget that the rule belongs to.
    ///   - params: ``CreateTrafficRule``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TrafficRule``: A rule that says which queries a traffic budget is for.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ budgetID: String,
        _ params: CreateTrafficRule = CreateTrafficRule(),
        options: RequestOptions = RequestOptions()
    ) async throws -> TrafficRule {
        try await withRawResponse.create(organization, database, branch, budgetID, params, options: options).parse()
    }

    /// Delete a rule of a traffic budget.
    ///
    /// Removes a rule, so that the queries that only it held for are limited by the budget no
    /// longer.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - budgetID: Identifier of the traffic budget that the rule belongs to.
    ///   - id: Identifier of the rule, as `id` in the rules of the budget.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ budgetID: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, budgetID, id, options: options).parse()
    }
}

/// The calls of ``TrafficRules``, with the reply as it came: status, headers and body.
public struct RawTrafficRules: Sendable {
    let transport: Transport

    /// Add a rule to a traffic budget. See `create` of ``TrafficRules``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ budgetID: String,
        _ params: CreateTrafficRule = CreateTrafficRule(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TrafficRule> {
        try await transport.send(
            "create_traffic_rule",
            [organization, database, branch, budgetID],
            body: params.jsonBody,
            options: options,
            reply: .value(TrafficRule.self)
        )
    }

    /// Delete a rule of a traffic budget. See `delete` of ``TrafficRules``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ budgetID: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_traffic_rule",
            [organization, database, branch, budgetID, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `create` of ``TrafficRules`` takes beside its path.
public struct CreateTrafficRule: Sendable {
    /// Whether the budget is shared by all queries of the rule or kept for each value of its tags.
    /// Official clients always send it.
    public var kind: TrafficRuleKind?
    /// Keyspace that the query of `fingerprint` runs in, as the insights of the branch give it.
    public var keyspace: String?
    /// Fingerprint of the query pattern, as the insights of the branch give it.
    public var fingerprint: String?
    /// Tags that queries must carry, all of them. Each is either the identifier of a tag or the tag
    /// itself as an object.
    public var tags: [JSON]?

    /// What is left out is not sent.
    public init(
        kind: TrafficRuleKind? = nil,
        keyspace: String? = nil,
        fingerprint: String? = nil,
        tags: [JSON]? = nil
    ) {
        self.kind = kind
        self.keyspace = keyspace
        self.fingerprint = fingerprint
        self.tags = tags
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("kind", kind)
            fields.put("keyspace", keyspace)
            fields.put("fingerprint", fingerprint)
            fields.put("tags", tags)
        }
    }
}
