// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.AddServiceTokenAccess
import planetscale.resources.CreateServiceToken
import planetscale.resources.DeleteServiceTokenAccess

/** The functions that have the lines of a call, by operation. */
internal val serviceTokens: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_service_tokens" to ::listServiceTokens,
        "create_service_token" to ::createServiceToken,
        "get_service_token" to ::getServiceToken,
        "delete_service_token" to ::deleteServiceToken,
        "get_service_token_access" to ::getServiceTokenAccess,
        "add_service_token_access" to ::addServiceTokenAccess,
        "delete_service_token_access" to ::deleteServiceTokenAccess,
        "list_service_token_grants" to ::listServiceTokenGrants,
    )

private suspend fun listServiceTokens(client: PlanetScale) {
    client.serviceTokens.all("acme").collect { serviceToken ->
        println(serviceToken)
    }
}

private suspend fun createServiceToken(client: PlanetScale) {
    val serviceToken =
        client.serviceTokens.create("acme", CreateServiceToken(name = "name-1", ttl = 102))
}

private suspend fun getServiceToken(client: PlanetScale) {
    val serviceToken = client.serviceTokens.get("acme", "a1b2c3d4e5f6")
}

private suspend fun deleteServiceToken(client: PlanetScale) {
    client.serviceTokens.delete("acme", "a1b2c3d4e5f6")
}

private suspend fun getServiceTokenAccess(client: PlanetScale) {
    val serviceTokenAccessList = client.serviceTokens.listAccesses("acme", "a1b2c3d4e5f6")
}

private suspend fun addServiceTokenAccess(client: PlanetScale) {
    val serviceTokenAccessList =
        client.serviceTokens.addAccesses(
            "acme",
            "a1b2c3d4e5f6",
            AddServiceTokenAccess(database = "database-1", access = listOf("acce-3", "acce-4")),
        )
}

private suspend fun deleteServiceTokenAccess(client: PlanetScale) {
    client.serviceTokens.deleteAccesses(
        "acme",
        "a1b2c3d4e5f6",
        DeleteServiceTokenAccess(database = "database-1", access = listOf("acce-3", "acce-4")),
    )
}

private suspend fun listServiceTokenGrants(client: PlanetScale) {
    val serviceTokenGrantList = client.serviceTokens.listGrants("acme", "a1b2c3d4e5f6")
}
