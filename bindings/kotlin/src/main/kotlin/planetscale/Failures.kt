package planetscale

import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
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

    /** Does what can fail in the engine, or before it is asked; `reader` is for what a wait saw last. */
    inline fun <T> calling(reader: ReplyReader<*> = Replies.any, work: () -> T): T = try {
        work()
    } catch (error: EngineException) {
        throw failure(error, reader)
    } catch (error: ConfigException) {
        throw put(error)
    }

    /** The exception of this package. */
    fun failure(error: EngineException, reader: ReplyReader<*>): Exception = when (error) {
        is EngineException.Failed -> failure(error.info, reader)
    }

    private fun failure(info: EngineInfo, reader: ReplyReader<*>): Exception {
        val lastError = info.lastError?.use { failure(it.info(), reader) } as? PlanetScaleException
        val lastResponse = info.last?.let { RawResponse(it, reader, this) }
        return put(exception(info.translated(lastResponse, lastError)))
    }

    private companion object {
        val OWN = listOf("Futures", "Place", "PlanetScale", "SharedEngine", "SharedEngineKt", "Transport", "Webhooks")

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
        message = "$id${place(reply)}: the answer (status ${reply.status}) could not be read$at: ${misfit.problem}",
        operation = reply.operation,
        url = reply.url,
        attempts = reply.attempts.toInt(),
        // The service had said that it did it.
        mayHaveArrived = true,
        path = misfit.path,
        status = reply.status.toInt(),
        requestId = reply.requestId,
        headers = headers(reply.headers),
        body = reply.body,
    )
    return DecodeException(info)
}

/** The operation and what was really asked, as the engine's own errors name them. */
private fun place(reply: EngineReply): String {
    val path = PATH.find(reply.url)?.groupValues?.last() ?: return reply.operation
    return "${reply.operation} (${reply.method} $path)"
}

private val PATH = Regex("""://[^/]*(/.*)""")

private fun exception(info: ErrorInfo): Exception = when (info.kind) {
    "cancelled" -> CancellationException(info.message)
    "config" -> ConfigException(info)
    "connection" -> ConnectionException.Broken(info)
    "timeout" -> ConnectionException.Timeout(info)
    "decode" -> DecodeException(info)
    "wait_timeout" -> WaitException.TimedOut(info)
    "wait_failed" -> WaitException.Failed(info)
    "webhook" -> WebhookException(info)
    else -> refusal(info)
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

private fun EngineInfo.translated(lastResponse: RawResponse<*>?, lastError: PlanetScaleException?) = ErrorInfo(
    kind = kind,
    message = text,
    argument = argument,
    operation = operation,
    route = route,
    url = url,
    attempts = attempts.toInt(),
    mayHaveArrived = mayHaveArrived,
    reason = reason?.let(::ConnectionReason),
    limit = limit?.seconds,
    setting = setting,
    path = path,
    status = status?.toInt(),
    code = code,
    serviceMessage = serviceMessage,
    requestId = requestId,
    headers = headers(headers),
    retryAfter = retryAfter?.seconds,
    body = body,
    requiredAccesses = requiredAccesses,
    requiredScopes = requiredScopes.associate { it.resource to it.scopes },
    waiter = waiter,
    subject = subject,
    state = state,
    polls = polls.toInt(),
    reasons = reasons,
    lastResponse = lastResponse,
    lastError = lastError,
)

/** Names and values in turn as a map. */
internal fun headers(flat: List<String>): Map<String, List<String>> =
    flat.chunked(2).groupBy({ it.first().lowercase() }, { it.last() })
