// Generated from api/ by `cargo xtask codegen`. Do not edit.
// The types of replies, and the ones inside requests. Nothing of them is left when the program runs.

export type * from './gates.js';
export type * from './rides.js';
export type * from './shared.js';
export type * from './tickets.js';
