// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: a method an operation.

import Foundation

/// An invitation asks a person by email to join an organization.
///
/// It is open until the person accepts, it is cancelled, or it expires. A person who accepts
/// becomes a member.
public struct OrganizationInvitations: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawOrganizationInvitations { RawOrganizationInvitations(transport: transport) }

    /// List the invitations of an organization.
    ///
    /// Returns the invitations that nobody has accepted yet, those that have expired with them.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/invitations`
    ///
    /// Service token: `write_members`. OAuth: `write_members` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOrganizationInvitations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``OrganizationInvitation``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListOrganizationInvitations = ListOrganizationInvitations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<OrganizationInvitation> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the invitations of an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/invitations`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOrganizationInvitations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``OrganizationInvitation``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListOrganizationInvitations = ListOrganizationInvitations(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<OrganizationInvitation> {
        transport.all(
            "list_organization_invitations",
            [organization],
            query: params.queryPairs,
            options: options,
            item: OrganizationInvitation.self
        )
    }

    /// Invite a person to an organization.
    ///
    /// Sends an invitation to an email address. Answers 422 when the address is not valid, belongs
    /// to a member already, or has an open invitation.
    ///
    /// `POST /organizations/{organization}/invitations`
    ///
    /// Service token: `write_members`. OAuth: `write_members` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``CreateOrganizationInvitation``; `email` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``OrganizationInvitation``: An invitation of a person to an organization that
    ///   has not been accepted yet.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ params: CreateOrganizationInvitation,
        options: RequestOptions = RequestOptions()
    ) async throws -> OrganizationInvitation {
        try await withRawResponse.create(organization, params, options: options).parse()
    }

    /// Cancel an invitation.
    ///
    /// Takes an invitation back, so that the link in its email no longer works.
    ///
    /// `DELETE /organizations/{organization}/invitations/{id}`
    ///
    /// Service token: `write_members`. OAuth: `write_members` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the invitation, as `id` in the list of invitations.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(_ organization: String?, _ id: String, options: RequestOptions = RequestOptions()) async throws {
        try await withRawResponse.cancel(organization, id, options: options).parse()
    }
}

/// The calls of ``OrganizationInvitations``, with the reply as it came: status, headers and body.
public struct RawOrganizationInvitations: Sendable {
    let transport: Transport

    /// List the invitations of an organization. See `list` of ``OrganizationInvitations``.
    public func list(
        _ organization: String? = nil,
        _ params: ListOrganizationInvitations = ListOrganizationInvitations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<OrganizationInvitation>> {
        try await transport.send(
            "list_organization_invitations",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: OrganizationInvitation.self)
        )
    }

    /// Invite a person to an organization. See `create` of ``OrganizationInvitations``.
    public func create(
        _ organization: String?,
        _ params: CreateOrganizationInvitation,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<OrganizationInvitation> {
        try await transport.send(
            "create_organization_invitation",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(OrganizationInvitation.self)
        )
    }

    /// Cancel an invitation. See `cancel` of ``OrganizationInvitations``.
    public func cancel(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_organization_invitation",
            [organization, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``OrganizationInvitations`` takes beside its path.
public struct ListOrganizationInvitations: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``OrganizationInvitations`` takes beside its path.
public struct CreateOrganizationInvitation: Sendable {
    /// Email address to send the invitation to.
    public var email: String
    /// What the person may do in the organization after accepting. The service decides when it is left out.
    public var role: OrganizationInvitationRole?

    /// What is left out is not sent.
    public init(email: String, role: OrganizationInvitationRole? = nil) {
        self.email = email
        self.role = role
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("email", email)
            fields.put("role", role)
        }
    }
}
