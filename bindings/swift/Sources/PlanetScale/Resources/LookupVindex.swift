// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
// Lookup vindexes: a method an operation.

import Foundation

/// Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.
///
/// A lookup vindex is a table that says on which shard the rows with a value are, so that queries
/// by that column go to one shard instead of all.
///
/// `create` makes the lookup table and begins to fill it from the owner table. Once it is filled,
/// `externalize` lets Vitess use it for routing, and writes to the owner table keep it up to date
/// from then on. `complete` ends the filling for good, `internalize` goes back to it, `cancel`
/// gives the vindex up. The replies carry what Vitess returns, unchanged, in `data`.
public struct LookupVindex: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawLookupVindex { RawLookupVindex(transport: transport) }

    /// Create a lookup vindex and start to fill it.
    ///
    /// Adds a lookup vindex to a table that has rows already, and fills its lookup table in the
    /// background.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``LookupVindexCreate``; `name`, `tableKeyspace` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: LookupVindexCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a lookup vindex and how far it is filled.
    ///
    /// Returns the workflow that fills the lookup table, with its streams, as Vitess describes it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - name: Name of the lookup vindex.
    ///   - params: ``LookupVindexShow``; `tableKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.get(organization, database, branch, name, params, options: options).parse()
    }

    /// Let Vitess use a lookup vindex for routing.
    ///
    /// Takes a filled lookup vindex into use: queries are routed by it, and writes to its owner
    /// table change the lookup table in the same transaction.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - name: Name of the lookup vindex.
    ///   - params: ``LookupVindexExternalize``; `tableKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func externalize(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexExternalize,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.externalize(organization, database, branch, name, params, options: options).parse()
    }

    /// Take a lookup vindex out of use and fill it again.
    ///
    /// Undoes externalizing: queries are no longer routed by the vindex, and the workflow that
    /// fills the lookup table goes on.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - name: Name of the lookup vindex.
    ///   - params: ``LookupVindexInternalize``; `tableKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func internalize(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexInternalize,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.internalize(organization, database, branch, name, params, options: options).parse()
    }

    /// Give up a lookup vindex that is being filled.
    ///
    /// Ends and removes the workflow that fills the lookup table, before the vindex was completed.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`
    ///
    /// Service token: `delete_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - name: Name of the lookup vindex.
    ///   - params: ``LookupVindexCancel``; `tableKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexCancel,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.cancel(organization, database, branch, name, params, options: options).parse()
    }

    /// Complete a lookup vindex that is in use.
    ///
    /// Removes the workflow that filled the lookup table, once the vindex has been externalized and
    /// works.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - name: Name of the lookup vindex.
    ///   - params: ``LookupVindexComplete``; `tableKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func complete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexComplete,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.complete(organization, database, branch, name, params, options: options).parse()
    }
}

/// The calls of ``LookupVindex``, with the reply as it came: status, headers and body.
public struct RawLookupVindex: Sendable {
    let transport: Transport

    /// Create a lookup vindex and start to fill it. See `create` of ``LookupVindex``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: LookupVindexCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "lookup_vindex_create",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get a lookup vindex and how far it is filled. See `get` of ``LookupVindex``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "lookup_vindex_show",
            [organization, database, branch, name],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Let Vitess use a lookup vindex for routing. See `externalize` of ``LookupVindex``.
    public func externalize(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexExternalize,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "lookup_vindex_externalize",
            [organization, database, branch, name],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Take a lookup vindex out of use and fill it again. See `internalize` of ``LookupVindex``.
    public func internalize(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexInternalize,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "lookup_vindex_internalize",
            [organization, database, branch, name],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Give up a lookup vindex that is being filled. See `cancel` of ``LookupVindex``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexCancel,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "lookup_vindex_cancel",
            [organization, database, branch, name],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Complete a lookup vindex that is in use. See `complete` of ``LookupVindex``.
    public func complete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ name: String,
        _ params: LookupVindexComplete,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "lookup_vindex_complete",
            [organization, database, branch, name],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }
}

/// What `create` of ``LookupVindex`` takes beside its path.
public struct LookupVindexCreate: Sendable {
    /// Name of the lookup vindex, and of the workflow that fills it.
    public var name: String
    /// Name of the keyspace in which the lookup table is created.
    public var tableKeyspace: String
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is defined.
    public var keyspace: String?
    /// Name of the owner table, whose rows the vindex finds.
    public var tableOwner: String?
    /// Name of the lookup table. The name of the vindex when left out.
    public var tableName: String?
    /// Type of the vindex in Vitess's words, such as `consistent_lookup_unique`.
    public var type: String?
    /// Cells whose tablets rows are read from. Any cell when left out.
    public var cells: [String]?
    /// Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`.
    public var tabletTypes: [String]?
    /// Whether tablets are preferred in the order in which `tabletTypes` lists their types.
    public var tabletTypesInPreferenceOrder: Bool?
    /// Whether rows in which one of the columns is NULL are left out of the lookup table.
    public var ignoreNulls: Bool?
    /// Columns of the owner table that the vindex looks up.
    public var tableOwnerColumns: [String]?
    /// Vindex by which the lookup table itself is spread over shards, if its keyspace is sharded.
    /// Vitess chooses one that fits the columns when left out.
    public var tableVindexType: String?
    /// Whether a vindex with an owner is kept up to date in the background after it is filled,
    /// until it is externalized.
    public var continueAfterCopyWithOwner: Bool?

    /// What is left out is not sent.
    public init(
        name: String,
        tableKeyspace: String,
        keyspace: String? = nil,
        tableOwner: String? = nil,
        tableName: String? = nil,
        type: String? = nil,
        cells: [String]? = nil,
        tabletTypes: [String]? = nil,
        tabletTypesInPreferenceOrder: Bool? = nil,
        ignoreNulls: Bool? = nil,
        tableOwnerColumns: [String]? = nil,
        tableVindexType: String? = nil,
        continueAfterCopyWithOwner: Bool? = nil
    ) {
        self.name = name
        self.tableKeyspace = tableKeyspace
        self.keyspace = keyspace
        self.tableOwner = tableOwner
        self.tableName = tableName
        self.type = type
        self.cells = cells
        self.tabletTypes = tabletTypes
        self.tabletTypesInPreferenceOrder = tabletTypesInPreferenceOrder
        self.ignoreNulls = ignoreNulls
        self.tableOwnerColumns = tableOwnerColumns
        self.tableVindexType = tableVindexType
        self.continueAfterCopyWithOwner = continueAfterCopyWithOwner
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("table_keyspace", tableKeyspace)
            fields.put("keyspace", keyspace)
            fields.put("table_owner", tableOwner)
            fields.put("table_name", tableName)
            fields.put("type", type)
            fields.put("cells", cells)
            fields.put("tablet_types", tabletTypes)
            fields.put("tablet_types_in_preference_order", tabletTypesInPreferenceOrder)
            fields.put("ignore_nulls", ignoreNulls)
            fields.put("table_owner_columns", tableOwnerColumns)
            fields.put("table_vindex_type", tableVindexType)
            fields.put("continue_after_copy_with_owner", continueAfterCopyWithOwner)
        }
    }
}

/// What `get` of ``LookupVindex`` takes beside its path.
public struct LookupVindexShow: Sendable {
    /// Name of the keyspace that holds the lookup table.
    public var tableKeyspace: String

    /// What is left out is not sent.
    public init(tableKeyspace: String) {
        self.tableKeyspace = tableKeyspace
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("table_keyspace", tableKeyspace)
        return pairs
    }
}

/// What `externalize` of ``LookupVindex`` takes beside its path.
public struct LookupVindexExternalize: Sendable {
    /// Name of the keyspace that holds the lookup table.
    public var tableKeyspace: String
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is.
    public var keyspace: String?
    /// Whether the workflow that filled the lookup table is removed at once. It is only stopped otherwise.
    public var delete: Bool?

    /// What is left out is not sent.
    public init(tableKeyspace: String, keyspace: String? = nil, delete: Bool? = nil) {
        self.tableKeyspace = tableKeyspace
        self.keyspace = keyspace
        self.delete = delete
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("table_keyspace", tableKeyspace)
            fields.put("keyspace", keyspace)
            fields.put("delete", delete)
        }
    }
}

/// What `internalize` of ``LookupVindex`` takes beside its path.
public struct LookupVindexInternalize: Sendable {
    /// Name of the keyspace that holds the lookup table.
    public var tableKeyspace: String
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is.
    public var keyspace: String?

    /// What is left out is not sent.
    public init(tableKeyspace: String, keyspace: String? = nil) {
        self.tableKeyspace = tableKeyspace
        self.keyspace = keyspace
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("table_keyspace", tableKeyspace)
            fields.put("keyspace", keyspace)
        }
    }
}

/// What `cancel` of ``LookupVindex`` takes beside its path.
public struct LookupVindexCancel: Sendable {
    /// Name of the keyspace that holds the lookup table.
    public var tableKeyspace: String

    /// What is left out is not sent.
    public init(tableKeyspace: String) {
        self.tableKeyspace = tableKeyspace
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("table_keyspace", tableKeyspace)
        }
    }
}

/// What `complete` of ``LookupVindex`` takes beside its path.
public struct LookupVindexComplete: Sendable {
    /// Name of the keyspace that holds the lookup table.
    public var tableKeyspace: String
    /// Name of the keyspace of the owner table, in whose VSchema the vindex is.
    public var keyspace: String?

    /// What is left out is not sent.
    public init(tableKeyspace: String, keyspace: String? = nil) {
        self.tableKeyspace = tableKeyspace
        self.keyspace = keyspace
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("table_keyspace", tableKeyspace)
            fields.put("keyspace", keyspace)
        }
    }
}
