// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: the types.

@file:UseSerializers(Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** The data topology of a Neki branch. */
@Serializable
public data class NekiDataTopology(
    /**
     * The document, with `databases`, `shard_groups`, `shard_indexes`, `default_shard_group` and
     * `authoritative_shard_group` as its parts. Parts that are not used are missing.
     */
    @SerialName("data_topology")
    public val dataTopology: JsonObject = JsonObject(emptyMap()),
    /** When the document was last read from the cluster. Null before the first time. */
    @SerialName("synced_at")
    public val syncedAt: Instant? = null,
)
