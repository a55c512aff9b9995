// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateTrafficRule
import planetscale.types.TrafficRuleKind

/** The functions that have the lines of a call, by operation. */
internal val trafficRules: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "create_traffic_rule" to ::createTrafficRule,
        "delete_traffic_rule" to ::deleteTrafficRule,
    )

private suspend fun createTrafficRule(client: PlanetScale) {
    val trafficRule =
        client.trafficRules.create(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            CreateTrafficRule(kind = TrafficRuleKind.MATCH, keyspace = "keyspace-2"),
        )
}

private suspend fun deleteTrafficRule(client: PlanetScale) {
    client.trafficRules.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6", "a1b2c3d4e5f6")
}
