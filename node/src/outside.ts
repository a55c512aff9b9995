/** Packages and files that are found when the program runs, from wherever this code is: a bundle may have it. */

import { existsSync, readFileSync } from 'node:fs';
import modules from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file of the native half, in its package, and beside a bundle that it was copied to. */
const NATIVE = 'planetscale.node';

/** Whether this code is in a file other than the package's own. */
export function isBundled(): boolean {
  return !/[\\/]outside\.js$/.test(here() ?? '');
}

/** A package as a file of the program's sees it: this one, or one in the folder that the program was started in. */
export function outside(name: string): unknown {
  return first((folder) => modules.createRequire(join(folder, 'any.js'))(name));
}

/** The native half as a file beside the bundle, or in the folder that the program was started in. */
export function beside(): unknown {
  return first((folder) => {
    const file = join(folder, NATIVE);
    return existsSync(file) ? modules.createRequire(file)(file) : undefined;
  });
}

/**
 * Whom Node trusts where `NODE_EXTRA_CA_CERTS` names a file: as PEM, for a client that is not told otherwise. None where
 * there is no such file; Node itself has warned of that when it began.
 */
export function extraRoots(given: unknown): string | undefined {
  const file = process.env.NODE_EXTRA_CA_CERTS;
  if (!file || (given !== undefined && given !== 'platform')) return undefined;
  let extra: string;
  try {
    extra = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  if (!extra.includes('-----BEGIN CERTIFICATE-----')) return undefined;
  // Loaded for this alone: it is large.
  const tls = modules.createRequire(join(process.cwd(), 'any.js'))('node:tls') as typeof import('node:tls') & {
    getCACertificates?: (of: 'system') => string[];
  };
  return [...tls.rootCertificates, ...(tls.getCACertificates?.('system') ?? []), extra].join('\n');
}

function first(find: (folder: string) => unknown): unknown {
  const file = here();
  const folders = [...(file === undefined ? [] : [dirname(file)]), process.cwd()];
  let problem: unknown;
  for (const folder of folders) {
    try {
      const found = find(folder);
      if (found !== undefined) return found;
    } catch (error) {
      problem ??= error;
    }
  }
  if (problem !== undefined) throw problem;
  return undefined;
}

/** The file that this code is in. Only the stack knows: bundlers write what they like for `import.meta.url`. */
function here(): string | undefined {
  const prepare = Error.prepareStackTrace;
  try {
    Error.prepareStackTrace = (_, frames) => frames;
    const [frame] = new Error().stack as unknown as NodeJS.CallSite[];
    const name = frame?.getFileName() ?? undefined;
    return name?.startsWith('file:') ? fileURLToPath(name) : name;
  } catch {
    return undefined;
  } finally {
    if (prepare === undefined) delete (Error as { prepareStackTrace?: unknown }).prepareStackTrace;
    else Error.prepareStackTrace = prepare;
  }
}
