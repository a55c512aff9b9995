// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The resource groups.

package planetscale.resources

import planetscale.Real
import planetscale.Transport

/**
 * All resource groups: what a client has, and what a fake of one is for your tests. A fake says what it can do, and
 * everything else throws [planetscale.NotFaked].
 *
 * ```kotlin
 * class FakeBranches : Branches {
 *     override suspend fun get(organization: String?, database: String, branch: String, options: RequestOptions?) =
 *         Branch(name = branch, ready = true)
 * }
 * class FakeClient : Groups {
 *     override val branches = FakeBranches()
 * }
 * ```
 */
public interface Groups {
    private val transport: Transport
        get() = Real.transport(this)

    /**
     * Gates let people in.
     *
     * They are shut at night.
     */
    public val gates: Gates
        get() = GatesCalls(transport)

    /** Rides go round, up and down. */
    public val rides: Rides
        get() = RidesCalls(transport)

    /** Tickets open the gate. */
    public val tickets: Tickets
        get() = TicketsCalls(transport)
}
