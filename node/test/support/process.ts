/** What this process holds: threads, descriptors and memory. Where the system does not tell, nothing is compared. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long threads and sockets may take to be gone after the last call. */
const SETTLES = 10_000;

/** What the process holds at one moment. */
export class Snapshot {
  readonly threads: number;
  readonly descriptors: number;
  readonly residentKb: number;
  readonly peakKb: number;

  constructor() {
    const status = readable(() => readFileSync('/proc/self/status', 'utf8')) ?? '';
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    this.threads = field('Threads');
    this.descriptors = readable(() => readdirSync('/proc/self/fd').length) ?? 0;
    this.residentKb = field('VmRSS');
    this.peakKb = field('VmHWM');
  }

  /** Waits until no more is held than before, or for so long. What nobody refers to is thrown away first. */
  static async settle(before: Snapshot): Promise<Snapshot> {
    const until = performance.now() + SETTLES;
    for (;;) {
      collect();
      const now = new Snapshot();
      if (now.leftBehind(before).length === 0 || performance.now() > until) return now;
      await sleep(50);
    }
  }

  /** Threads and descriptors that were not there before. */
  leftBehind(before: Snapshot): string[] {
    const more = this.threads > before.threads || this.descriptors > before.descriptors;
    return more ? [`something was left behind: before ${before}; after ${this}`] : [];
  }

  /** Whether at one moment more memory was used than so much over what was used before. */
  tooMuchMemory(before: Snapshot, mostKb: number): string[] {
    const used = this.peakKb - before.residentKb;
    return used > mostKb ? [`${used} kB were used at one moment; at most ${mostKb} are allowed`] : [];
  }

  /** Whether more memory is held than before. */
  grown(before: Snapshot, mostKb: number): string[] {
    const grown = this.residentKb - before.residentKb;
    return grown > mostKb ? [`memory has grown: before ${before}; after ${this}`] : [];
  }

  toString(): string {
    const { threads, descriptors, residentKb, peakKb } = this;
    return `${threads} threads, ${descriptors} descriptors, ${residentKb} kB (peak ${peakKb} kB)`;
  }
}

/** Lets the peak of memory count from now on. */
export function forgetPeak(): void {
  // Where that is not possible, the peak so far is that of a process that has done little yet.
  readable(() => writeFileSync('/proc/self/clear_refs', '5'));
}

/** Throws away what nobody refers to. */
export function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
