// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The resource groups.

extension PlanetScaleClient {
    /// Gates let people in.
    ///
    /// They are shut at night.
    public var gates: Gates { Gates(transport: transport) }

    /// Rides go round, up and down.
    public var rides: Rides { Rides(transport: transport) }

    /// Tickets open the gate.
    public var tickets: Tickets { Tickets(transport: transport) }
}
