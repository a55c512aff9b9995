/** The native half: finding it, and what it has. */

import { invalid } from './failures.js';
import load from './load.cjs';
import { beside, isBundled, outside } from './outside.js';
import { VERSION } from './version.js';

/** Where messages of all engines of this thread arrive. */
export interface Port {
  /** Keeps the event loop going, or not any more. */
  hold(on: boolean): void;
  /** Ends a call. */
  cancel(id: number): void;
}

/** The pages of a list. */
export interface NativePages {
  /** Fetches the next page; it arrives as a message with that number. */
  next(id: number): void;
  /** Ends the calls that are under way. */
  close(): void;
}

/** The arguments of a path: one after another, or the names in the path and their values. */
export type PathArguments = readonly unknown[] | { names: readonly string[]; values: readonly unknown[] };

/** Target, path arguments, query as names and values in turn, body as JSON, options as JSON. */
export type NativeCall = [
  target: string,
  path: PathArguments,
  query: string[] | undefined,
  body: string | undefined,
  options: string | undefined,
];

/** Sends calls. Functions that return a text return the error as JSON when the call cannot begin. */
export interface Engine {
  readonly organization: string | null;
  readonly baseUrl: string | null;
  readonly credentials: string;
  submit(id: number, ...call: NativeCall): string | null;
  pages(id: number, ...call: NativeCall): NativePages;
  wait(
    id: number,
    target: string,
    path: PathArguments,
    query: string[] | undefined,
    options: string | undefined,
    waiter: string,
    waitOptions: string,
    told: boolean,
  ): string | null;
  close(): void;
}

/** A message: the number of the call, what it is, the body, and the rest as JSON. */
export type Deliver = (id: number, kind: number, body: string | Uint8Array, rest: string) => void;

/** What the native half exports. */
export interface Native {
  version(): string;
  /** The variables of the environment that a client reads. */
  variables(): string[];
  /** The names that an operation takes in its query and its body; null where the target is a path. */
  parameters(target: string): string[] | null;
  /** What asks for the page after one, as names and values in turn; null where the list ends. */
  nextPage(target: string, query: string[], page: string, sized: boolean): string[] | null;
  Port: new (deliver: Deliver) => Port;
  Engine: new (port: Port, settings: string, environment: string, logger?: number, level?: string) => Engine;
}

/** The platforms that there are packages for. Linux has two: which one fits depends on the C library. */
const PLATFORMS: Record<string, readonly string[]> = {
  'darwin-arm64': ['darwin-arm64'],
  'darwin-x64': ['darwin-x64'],
  'linux-arm64': ['linux-arm64-gnu', 'linux-arm64-musl'],
  'linux-x64': ['linux-x64-gnu', 'linux-x64-musl'],
  'win32-x64': ['win32-x64-msvc'],
};

let native: Native | undefined;

/** The native half, loaded when it is first needed. */
export function loadNative(): Native {
  native ??= find(`${process.platform}-${process.arch}`);
  return native;
}

function find(platform: string): Native {
  const names = (PLATFORMS[platform] ?? []).map((name) => `planetscale-sdk-${name}`);
  const problems: string[] = [];
  for (const name of names) {
    const { part, problem } = load(name);
    const found = attempt(name, problems, () => {
      if (problem !== undefined) throw problem;
      return part;
    });
    if (found !== undefined) return found;
  }
  // A bundle has the code of this package, and seldom its native half.
  if (names.length > 0 && isBundled()) {
    const bundled: string[] = [];
    for (const name of names) {
      const found = attempt(name, bundled, () => outside(name));
      if (found !== undefined) return found;
    }
    const found = attempt('planetscale.node', bundled, beside);
    if (found !== undefined) return found;
    throw invalid('platform', left(platform, names, bundled));
  }
  throw invalid('platform', names.length > 0 ? missing(platform, problems) : unknown(platform));
}

/** What `find` finds, if it is of the right version; otherwise why not goes to the problems, the telling ones first. */
function attempt(name: string, problems: string[], find: () => unknown): Native | undefined {
  try {
    const found = find();
    if (found !== undefined) return checked(found as Native);
    problems.push(`${name} is not there`);
  } catch (error) {
    // Only the package of the right C library is installed, so "not found" is told last.
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND') problems.push(`${name} is not installed`);
    else problems.unshift(`${name} cannot be loaded: ${message}`);
  }
  return undefined;
}

function checked(found: Native): Native {
  if (found.version() === VERSION) return found;
  throw new Error(`it has version ${found.version()}, and planetscale-sdk has ${VERSION}: install them anew`);
}

function missing(platform: string, problems: string[]): string {
  const advice = 'install planetscale-sdk on this platform, and with its optional dependencies';
  return `there is no native part for ${platform}: ${problems.join('; ')}. To put it right, ${advice}`;
}

function left(platform: string, names: string[], problems: string[]): string {
  const advice = `keep ${names.join(' or ')} external and installed where the bundle runs, or copy its file planetscale.node beside the bundle`;
  return `the bundle that planetscale-sdk is in has no native part for ${platform}: ${problems.join('; ')}. To put it right, ${advice}`;
}

function unknown(platform: string): string {
  const known = Object.values(PLATFORMS).flat().join(', ');
  return `there is no native part for ${platform}; there is one for each of ${known}`;
}
