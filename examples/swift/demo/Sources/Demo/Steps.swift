import PlanetScale

/// The demo's tasks, in their order.
enum Steps {
    static let main = "main"
    static let feature = "feature-x"

    static let all: [(title: String, run: @Sendable (Tour) async throws -> Void)] = [
        ("Find the organization", findTheOrganization),
        ("Create a database", createADatabase),
        ("Ask for webhooks", askForWebhooks),
        ("Create a branch", createABranch),
        ("Lint its schema", lintItsSchema),
        ("Issue a password", issueAPassword),
        ("Make a backup", makeABackup),
        ("Deploy a change", deployAChange),
        ("List over several pages", listOverSeveralPages),
        ("Read the webhooks", readTheWebhooks),
        ("Meet a missing permission", meetAMissingPermission),
    ]

    @Sendable static func findTheOrganization(_ tour: Tour) async throws {
        let organization = try await tour.client.organizations.get()
        say("organizations.get(): \(organization.name), plan \(organization.plan ?? "none")")
    }

    @Sendable static func createADatabase(_ tour: Tour) async throws {
        let (client, database) = (tour.client, tour.database)
        let sizes = try await client.organizations.listClusterSizes()
        let usable = sizes.filter { $0.enabled == true && $0.production == true && $0.metal != true }
        guard let size = usable.min(by: { $0.sortOrder < $1.sortOrder }) else { return }
        say("organizations.listClusterSizes(): \(sizes.count) of them, the smallest is \(size.name)")

        let made = try await client.databases.create(nil, .init(name: database, clusterSize: size.name))
        say("databases.create('\(made.name)'): \(made.state)")
        await tour.removeLater("database \(database)") {
            try await client.databases.delete(nil, database)
            try await client.databases.waitUntilDeleted(nil, database, options: .init(interval: tour.interval))
        }
        let ready = try await client.databases.waitUntilReady(nil, database, options: tour.waiting())
        say("databases.waitUntilReady(): \(ready.state) in \(ready.region.slug)")
    }

    @Sendable static func askForWebhooks(_ tour: Tour) async throws {
        let (client, database) = (tour.client, tour.database)
        if tour.isLive {
            say("skipped: the service delivers over HTTPS to public addresses and cannot reach this machine")
            return
        }
        let receiver = try Receiver()
        await tour.use(receiver)
        await tour.removeLater("receiver") { receiver.stop() }
        let events: [WebhookEvent] = [
            .branchReady, .deployRequestOpened, .deployRequestQueued, .deployRequestInProgress,
            .deployRequestSchemaApplied, .deployRequestClosed,
        ]
        let hook = try await client.webhooks.create(
            nil, database, .init(url: receiver.url, enabled: true, events: events))
        await tour.removeLater("webhook") { try await client.webhooks.delete(nil, database, hook.id) }
        receiver.secret = hook.secret
        say("webhooks.create(): \(hook.url)")
    }

    @Sendable static func createABranch(_ tour: Tour) async throws {
        let (branches, database) = (tour.client.branches, tour.database)
        let branch = try await branches.create(nil, database, .init(name: feature, parentBranch: main))
        await tour.removeLater("branch \(feature)") { try await branches.delete(nil, database, feature) }
        say("branches.create('\(branch.name)', parentBranch '\(main)'): \(branch.state)")
        let ready = try await branches.waitUntilReady(
            nil, database, feature, options: tour.waiting(timeout: .seconds(600)))
        say("branches.waitUntilReady(): \(ready.state)")
    }

    @Sendable static func lintItsSchema(_ tour: Tour) async throws {
        let complaints = try await tour.client.branches.allLintSchema(nil, tour.database, feature).collect()
        say("branches.allLintSchema(): \(complaints.count) complaints")
        for complaint in complaints { say("  \(complaint.tableName): \(complaint.errorDescription)") }
    }

    @Sendable static func issueAPassword(_ tour: Tour) async throws {
        let (passwords, database) = (tour.client.passwords, tour.database)
        let password = try await passwords.create(nil, database, feature, .init(name: "demo", role: .reader, ttl: 3600))
        await tour.removeLater("password") { try await passwords.delete(nil, database, feature, password.id) }
        // `password.plainText?.expose()` is the secret, for the code that connects; printing shows it nowhere.
        say("passwords.create(role .reader, ttl 3600): \(password.username), secret \(password.plainText ?? "none")")
        let renewed = try await passwords.renew(nil, database, feature, password.id)
        say("passwords.renew(): expires \(renewed.expiresAt.map { "\($0)" } ?? "never")")
    }

    @Sendable static func makeABackup(_ tour: Tour) async throws {
        let (backups, database) = (tour.client.backups, tour.database)
        let backup = try await backups.create(
            nil, database, main, .init(name: "before-the-change", retentionUnit: .day, retentionValue: 1))
        await tour.removeLater("backup") { try await backups.delete(nil, database, main, backup.id) }
        let done = try await backups.waitUntilComplete(nil, database, main, backup.id, options: tour.waiting())
        say("backups.waitUntilComplete(): \(done.state), \(done.size ?? 0) bytes")
    }

    @Sendable static func deployAChange(_ tour: Tour) async throws {
        let (client, database) = (tour.client, tour.database)
        // Only a branch with safe migrations takes deploy requests.
        _ = try await client.branches.enableSafeMigrations(nil, database, main)
        let requests = client.deployRequests
        let number = try await requests.create(
            nil, database, .init(branch: feature, intoBranch: main, notes: "Opened by the SDK's demo.")
        ).number
        say("deployRequests.create('\(feature)', intoBranch '\(main)'): number \(number)")
        let review = try await requests.review(nil, database, number, .init(state: .approved, body: "Looks good."))
        say("deployRequests.review(): \(review.state)")

        let checked = try await requests.waitUntilDeployable(nil, database, number, options: tour.waiting())
        if checked.deploymentState == .noChanges {
            say("the two schemas are the same, so there is nothing to deploy")
            _ = try await requests.close(nil, database, number, .init(state: .closed))
            return
        }
        _ = try await requests.queue(nil, database, number)
        let deployed = try await requests.waitUntilDeployed(nil, database, number, options: tour.waiting())
        say("deployRequests.waitUntilDeployed(): \(deployed.deploymentState)")
        if deployed.deploymentState == .completePendingRevert {
            let kept = try await requests.skipRevert(nil, database, number)
            say("deployRequests.skipRevert(): \(kept.deploymentState)")
        }
    }

    @Sendable static func listOverSeveralPages(_ tour: Tour) async throws {
        let (branches, database) = (tour.client.branches, tour.database)
        let page = try await branches.list(nil, database, .init(perPage: 1))
        let (total, next) = (page.totalCount.map(String.init) ?? "?", page.nextPage.map(String.init) ?? "none")
        say("branches.list(perPage 1): \(page.count) of \(total), next page \(next)")
        var names: [String] = []
        for try await branch in branches.all(nil, database, .init(perPage: 1)) { names.append(branch.name) }
        say("all pages: \(names.joined(separator: ", "))")
    }

    @Sendable static func readTheWebhooks(_ tour: Tour) async throws {
        guard let receiver = await tour.receiver else { return }
        await receiver.wait(for: .deployRequestSchemaApplied, atMost: .seconds(10))
        let (accepted, refused) = receiver.deliveries
        for event in accepted { say("verify(): \(event)") }
        for reason in refused { say("verify() refused one: \(reason)") }
        if accepted.isEmpty { throw NoWebhook() }
    }

    struct NoWebhook: Error {}

    @Sendable static func meetAMissingPermission(_ tour: Tour) async throws {
        let tokens = tour.administrator.serviceTokens
        let token: ServiceToken
        do {
            token = try await tokens.create(nil, .init(name: "sdk-demo"))
        } catch let error as PlanetScaleError where error.isFromService {
            // Service tokens may not make service tokens: against the service this needs a user's token.
            say("skipped, since these credentials may not make a service token: \(error)")
            return
        }
        await tour.removeLater("service token") { try await tokens.delete(nil, token.id) }
        _ = try await tokens.addAccesses(nil, token.id, .init(database: tour.database, access: ["read_database"]))
        let reader = try PlanetScaleClient(
            .init(
                serviceTokenID: token.id, serviceToken: token.token, organization: tour.client.organization,
                baseURL: tour.client.baseURL))
        do {
            _ = try await reader.branches.create(nil, tour.database, .init(name: "not-allowed"))
        } catch PlanetScaleError.permissionDenied(let info), PlanetScaleError.notFound(let info) {
            say("branches.create() with a token that may read only: \(info)")
            say("  any one of these would do: \(info.requiredAccesses.joined(separator: ", "))")
        }
    }
}
