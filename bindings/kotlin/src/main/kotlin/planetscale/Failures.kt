package planetscale

import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import planetscale.engine.EngineException
import planetscale.engine.EngineReply
import planetscale.engine.ErrorInfo as EngineInfo

/** Where a call was made. What fails comes back from another thread, whose stack would not say who asked. */
internal class Place : Throwable(null, null, false, true) {
    /** The same error with the stack of the caller. */
    fun <E : Throwable> put(error: E): E {
        val frames = stackTrace.dropWhile { isOwn(it.className.substringBefore('$')) }
        if (frames.isNotEmpty()) error.stackTrace = frames.toTypedArray()
        return error
    }

    /** Does what can fail in the engine, or before it is asked. */
    inline fun <T> calling(work: () -> T): T = try {
        work()
    } catch (error: EngineException) {
        throw failure(error)
    } catch (error: ConfigException) {
        throw put(error)
    }

    /** The exception of this package. */
    fun failure(error: EngineException): Exception = when (error) {
        is EngineException.Failed -> put(failure(error.info))
    }

    private companion object {
        val OWN = listOf("Place", "PlanetScale", "SharedEngine", "SharedEngineKt", "Transport", "Webhooks")

        fun isOwn(name: String) = name.removePrefix("planetscale.") in OWN || name.startsWith("planetscale.resources.")
    }
}

/** A setting or an argument, by name, that breaks a rule. */
internal fun invalid(argument: String, rule: String): ConfigException =
    ConfigException(ErrorInfo("config", "$argument: $rule", argument = argument))

internal fun webhookFailure(problem: String): WebhookException =
    WebhookException(ErrorInfo("webhook", "webhook: $problem"))

/** The reply could not be read. */
internal fun decodeFailure(reply: EngineReply, misfit: Misfit): DecodeException {
    val id = reply.requestId?.let { "[$it] " }.orEmpty()
    val at = if (misfit.path.isEmpty()) "" else " at ${misfit.path}"
    val info = ErrorInfo(
        kind = "decode",
        message = "$id${reply.operation}: the answer (status ${reply.status}) could not be read$at: ${misfit.problem}",
        operation = reply.operation,
        attempts = reply.attempts.toInt(),
        path = misfit.path,
        status = reply.status.toInt(),
        requestId = reply.requestId,
        headers = headers(reply.headers),
        body = reply.body,
    )
    return DecodeException(info)
}

private fun failure(info: EngineInfo): Exception {
    val known = info.translated()
    return when (info.kind) {
        "cancelled" -> CancellationException(info.text)
        "config" -> ConfigException(known)
        "connection" -> ConnectionException.Broken(known)
        "timeout" -> ConnectionException.Timeout(known)
        "decode" -> DecodeException(known)
        "wait_timeout" -> WaitException.TimedOut(known)
        "wait_failed" -> WaitException.Failed(known)
        "webhook" -> WebhookException(known)
        else -> refusal(known)
    }
}

private fun refusal(info: ErrorInfo): ApiException = when (info.kind) {
    "bad_request" -> ApiException.BadRequest(info)
    "authentication" -> ApiException.Authentication(info)
    "permission_denied" -> ApiException.PermissionDenied(info)
    "not_found" -> ApiException.NotFound(info)
    "conflict" -> ApiException.Conflict(info)
    "unprocessable" -> ApiException.Unprocessable(info)
    "rate_limited" -> ApiException.RateLimited(info)
    "server" -> ApiException.Server(info)
    else -> ApiException.Other(info)
}

private fun EngineInfo.translated() = ErrorInfo(
    kind = kind,
    message = text,
    argument = argument,
    operation = operation,
    attempts = attempts.toInt(),
    mayHaveArrived = mayHaveArrived,
    limit = limit?.seconds,
    setting = setting?.let { if (it == "call") "timeout" else "${it}Timeout" },
    path = path,
    status = status?.toInt(),
    code = code,
    serviceMessage = serviceMessage,
    requestId = requestId,
    headers = headers(headers),
    body = body,
    route = route,
    requiredAccesses = requiredAccesses,
    requiredScopes = requiredScopes.associate { it.resource to it.scopes },
    waiter = waiter,
    state = state,
    polls = polls.toInt(),
    last = last?.let { document(it.body.decodeToString()) },
    lastError = lastError,
)

private fun document(text: String): JsonElement = try {
    PlanetScaleJson.parseToJsonElement(text)
} catch (_: SerializationException) {
    JsonPrimitive(text)
}

/** Names and values in turn as a map. */
internal fun headers(flat: List<String>): Map<String, List<String>> =
    flat.chunked(2).groupBy({ it.first().lowercase() }, { it.last() })
