// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The TypeScript calls of docs/reference, line by line, so that the compiler has read them and tests can run them.

import type { PlanetScale } from 'planetscale-sdk';

import { gates } from './gates.js';
import { rides } from './rides.js';
import { tickets } from './tickets.js';

/** The functions that have the lines of a call, by operation. */
export const SNIPPETS: Readonly<Record<string, (client: PlanetScale) => Promise<void>>> = {
  ...gates,
  ...rides,
  ...tickets,
};
