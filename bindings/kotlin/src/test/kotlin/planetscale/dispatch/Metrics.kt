// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// Metrics: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonElement
import planetscale.resources.GetBranchMetrics
import planetscale.resources.GetBranchQueryMetrics
import planetscale.resources.GetBranchTagMetrics
import planetscale.resources.GetInstantBranchMetrics
import planetscale.resources.GetInstantTabletMetrics
import planetscale.resources.GetTabletMetrics
import planetscale.serial.WholeNumber
import planetscale.types.BranchMetric
import planetscale.types.InstantBranchMetric
import planetscale.types.InstantMetrics
import planetscale.types.InstantTabletMetric
import planetscale.types.MetricSeries
import planetscale.types.QueryMetric
import planetscale.types.TabletMetric
import planetscale.types.TabletType
import planetscale.types.TagMetric
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val metrics: Map<String, Operation> =
    mapOf(
        "get_branch_metrics" to getBranchMetrics(),
        "get_instant_branch_metrics" to getInstantBranchMetrics(),
        "get_branch_keyspace_table_metrics" to getBranchKeyspaceTableMetrics(),
        "get_branch_query_metrics" to getBranchQueryMetrics(),
        "get_branch_table_metrics" to getBranchTableMetrics(),
        "get_tablet_metrics" to getTabletMetrics(),
        "get_instant_tablet_metrics" to getInstantTabletMetrics(),
        "get_branch_tag_metrics" to getBranchTagMetrics(),
    )

private fun getBranchMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                MetricSeries.serializer(),
                client.metrics.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    getBranchMetricsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                getBranchMetricsParams(arguments),
                options,
            )
        },
    )

private fun getBranchMetricsParams(arguments: Arguments) =
    GetBranchMetrics(
        metrics = arguments.query("metrics", ListSerializer(BranchMetric.serializer())),
        period = arguments.query("period", TimePeriod.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        steps = arguments.query("steps", WholeNumber),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
        role = arguments.query("role", String.serializer()),
        container = arguments.query("container", String.serializer()),
        pod = arguments.query("pod", String.serializer()),
        pods = arguments.query("pods", ListSerializer(String.serializer())),
        queryIds = arguments.query("query_ids", ListSerializer(String.serializer())),
        fingerprint = arguments.query("fingerprint", String.serializer()),
        budgetId = arguments.query("budget_id", String.serializer()),
        ruleId = arguments.query("rule_id", String.serializer()),
        q = arguments.query("q", String.serializer()),
    )

private fun getInstantBranchMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                InstantMetrics.serializer(),
                client.metrics.getInstant(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    getInstantBranchMetricsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.getInstant(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                getInstantBranchMetricsParams(arguments),
                options,
            )
        },
    )

private fun getInstantBranchMetricsParams(arguments: Arguments) =
    GetInstantBranchMetrics(
        metrics = arguments.query("metrics", ListSerializer(InstantBranchMetric.serializer())),
        role = arguments.query("role", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
        container = arguments.query("container", String.serializer()),
        pod = arguments.query("pod", String.serializer()),
    )

private fun getBranchKeyspaceTableMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                JsonElement.serializer(),
                client.metrics.getKeyspaceTables(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.getKeyspaceTables(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getBranchQueryMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                MetricSeries.serializer(),
                client.metrics.getQueries(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    getBranchQueryMetricsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.getQueries(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                getBranchQueryMetricsParams(arguments),
                options,
            )
        },
    )

private fun getBranchQueryMetricsParams(arguments: Arguments) =
    GetBranchQueryMetrics(
        metrics = arguments.query("metrics", ListSerializer(QueryMetric.serializer())),
        queryIds = arguments.query("query_ids", ListSerializer(String.serializer())),
        fingerprint = arguments.query("fingerprint", String.serializer()),
        keyspace = arguments.query("keyspace", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        steps = arguments.query("steps", WholeNumber),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        budgetId = arguments.query("budget_id", String.serializer()),
        ruleId = arguments.query("rule_id", String.serializer()),
        q = arguments.query("q", String.serializer()),
    )

private fun getBranchTableMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                JsonElement.serializer(),
                client.metrics.getTables(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.getTables(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getTabletMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                MetricSeries.serializer(),
                client.metrics.getTablets(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    getTabletMetricsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.getTablets(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                getTabletMetricsParams(arguments),
                options,
            )
        },
    )

private fun getTabletMetricsParams(arguments: Arguments) =
    GetTabletMetrics(
        metrics = arguments.query("metrics", ListSerializer(TabletMetric.serializer())),
        period = arguments.query("period", TimePeriod.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        steps = arguments.query("steps", WholeNumber),
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
        pod = arguments.query("pod", String.serializer()),
        workflow = arguments.query("workflow", String.serializer()),
    )

private fun getInstantTabletMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                InstantMetrics.serializer(),
                client.metrics.getInstantTablets(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    getInstantTabletMetricsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.getInstantTablets(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                getInstantTabletMetricsParams(arguments),
                options,
            )
        },
    )

private fun getInstantTabletMetricsParams(arguments: Arguments) =
    GetInstantTabletMetrics(
        metrics = arguments.query("metrics", ListSerializer(InstantTabletMetric.serializer())),
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
    )

private fun getBranchTagMetrics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                MetricSeries.serializer(),
                client.metrics.getTags(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    getBranchTagMetricsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.metrics.withRawResponse.getTags(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                getBranchTagMetricsParams(arguments),
                options,
            )
        },
    )

private fun getBranchTagMetricsParams(arguments: Arguments) =
    GetBranchTagMetrics(
        metrics = arguments.query("metrics", ListSerializer(TagMetric.serializer())),
        tagSets = arguments.query("tag_sets", ListSerializer(String.serializer())),
        period = arguments.query("period", TimePeriod.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        steps = arguments.query("steps", WholeNumber),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        budgetId = arguments.query("budget_id", String.serializer()),
        ruleId = arguments.query("rule_id", String.serializer()),
        q = arguments.query("q", String.serializer()),
    )
