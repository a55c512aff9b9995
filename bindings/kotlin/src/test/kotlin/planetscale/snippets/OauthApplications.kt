// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val oauthApplications: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_oauth_applications" to ::listOauthApplications,
        "get_oauth_application" to ::getOauthApplication,
        "list_oauth_tokens" to ::listOauthTokens,
        "get_oauth_token" to ::getOauthToken,
        "delete_oauth_token" to ::deleteOauthToken,
    )

private suspend fun listOauthApplications(client: PlanetScale) {
    client.oauthApplications.all("acme").collect { oauthApplication ->
        println(oauthApplication)
    }
}

private suspend fun getOauthApplication(client: PlanetScale) {
    val oauthApplication = client.oauthApplications.get("acme", "a1b2c3d4e5f6")
}

private suspend fun listOauthTokens(client: PlanetScale) {
    client.oauthApplications.allTokens("acme", "a1b2c3d4e5f6").collect { serviceToken ->
        println(serviceToken)
    }
}

private suspend fun getOauthToken(client: PlanetScale) {
    val serviceToken = client.oauthApplications.getToken("acme", "a1b2c3d4e5f6", "a1b2c3d4e5f6")
}

private suspend fun deleteOauthToken(client: PlanetScale) {
    client.oauthApplications.deleteToken("acme", "a1b2c3d4e5f6", "a1b2c3d4e5f6")
}
