// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Secret
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * A username and a secret for connecting to one branch over the MySQL protocol.
 *
 * The host name, the username and the secret make up a connection; TLS is mandatory.
 */
@Serializable
public data class Password(
    /** Identifier of the password, used in the paths of this group. */
    public val id: String = "",
    /** Name that was given to the password, or the one the service made up. */
    public val name: String = "",
    /** What connections with this password may do. */
    public val role: PasswordRole = PasswordRole(""),
    /** IPv4 addresses and CIDR ranges that may connect. Null or empty when any address may. */
    public val cidrs: List<String>? = null,
    /** When the password was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the password was deleted. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
    /** When the password stops working. Null when it has no limited lifetime. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** When a connection was last opened with the password. Null before the first use. */
    @SerialName("last_used_at")
    public val lastUsedAt: Instant? = null,
    /** Whether the lifetime is over. */
    public val expired: Boolean? = null,
    /** Whether connections go straight to the VTGate servers of the branch, past PlanetScale's edge. */
    @SerialName("direct_vtgate")
    public val directVtgate: Boolean? = null,
    /** Addresses for such direct connections. Empty when `directVtgate` is false. */
    @SerialName("direct_vtgate_addresses")
    public val directVtgateAddresses: List<String>? = null,
    /** Lifetime in seconds that was asked for with `ttl`. Null when the password never expires. */
    @SerialName("ttl_seconds")
    public val ttlSeconds: Long? = null,
    /** Host name to connect to. It leads to the nearest edge location of the provider. */
    @SerialName("access_host_url")
    public val accessHostUrl: String = "",
    /** Host name that leads to the branch's own region. */
    @SerialName("access_host_regional_url")
    public val accessHostRegionalUrl: String? = null,
    /** Host names of all the regions in which the password works. */
    @SerialName("access_host_regional_urls")
    public val accessHostRegionalUrls: List<String>? = null,
    /** Who created the password. Null when that user or token is gone. */
    public val actor: Actor? = null,
    /** Region to which the password connects. */
    public val region: Region? = null,
    /** Username for the connection, made by the service. */
    public val username: String = "",
    /**
     * The secret itself. Present only in the replies of create and renew, null everywhere else. A
     * secret: nothing of this package prints it.
     */
    @SerialName("plain_text")
    public val plainText: Secret? = null,
    /** Whether connections go to replicas, for reading only. */
    public val replica: Boolean? = null,
    /** Whether the lifetime can be started anew with renew. */
    public val renewable: Boolean? = null,
    /** The branch to which the password belongs, in brief. */
    @SerialName("database_branch")
    public val databaseBranch: PasswordBranch? = null,
)

/** The branch of a password, with what a connection needs to know about it. */
@Serializable
public data class PasswordBranch(
    /** Name of the branch, such as `main`. */
    public val name: String = "",
    /** Identifier of the branch. */
    public val id: String = "",
    /** Whether it is a production branch. */
    public val production: Boolean? = null,
    /** Host name of the edge at which MySQL connections to this branch arrive. */
    @SerialName("mysql_edge_address")
    public val mysqlEdgeAddress: String? = null,
    /** Whether the branch can be reached through a private link of the cloud provider. */
    @SerialName("private_edge_connectivity")
    public val privateEdgeConnectivity: Boolean? = null,
)

/**
 * What connections with a password may do in the database.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = PasswordRole.Serializer::class)
public class PasswordRole(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<PasswordRole>("PasswordRole", ::PasswordRole)

    /** The words that are known. */
    public companion object {
        /** Read rows only. */
        @JvmField
        public val READER: PasswordRole = PasswordRole("reader")

        /** Change rows only, no reading. */
        @JvmField
        public val WRITER: PasswordRole = PasswordRole("writer")

        /** Read and change rows, and change the schema where the branch allows it. */
        @JvmField
        public val ADMIN: PasswordRole = PasswordRole("admin")

        /** Read and change rows, but not the schema. */
        @JvmField
        public val READWRITER: PasswordRole = PasswordRole("readwriter")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<PasswordRole> = listOf(READER, WRITER, ADMIN, READWRITER)
    }
}
