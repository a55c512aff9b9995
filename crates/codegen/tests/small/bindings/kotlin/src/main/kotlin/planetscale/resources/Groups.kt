// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The resource groups.

package planetscale.resources

import planetscale.Transport

/** A client with all resource groups. */
public abstract class Groups internal constructor() {
    internal abstract val transport: Transport

    /**
     * Gates let people in.
     *
     * They are shut at night.
     */
    public val gates: Gates
        get() = Gates(transport)

    /** Rides go round, up and down. */
    public val rides: Rides
        get() = Rides(transport)

    /** Tickets open the gate. */
    public val tickets: Tickets
        get() = Tickets(transport)
}
