// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The resource groups.

import { PlanetScaleCore } from '../core.js';
import { Gates } from './gates.js';
import { Rides } from './rides.js';
import { Tickets } from './tickets.js';

export * from './gates.js';
export * from './rides.js';
export * from './tickets.js';

/** A client with all resource groups. A group is made when it is first touched. */
export abstract class Groups extends PlanetScaleCore {
  #gates?: Gates;
  #rides?: Rides;
  #tickets?: Tickets;

  /**
   * Gates let people in.
   *
   * They are shut at night.
   */
  get gates(): Gates {
    this.#gates ??= new Gates(this);
    return this.#gates;
  }

  /** Rides go round, up and down. */
  get rides(): Rides {
    this.#rides ??= new Rides(this);
    return this.#rides;
  }

  /** Tickets open the gate. */
  get tickets(): Tickets {
    this.#tickets ??= new Tickets(this);
    return this.#tickets;
  }
}
