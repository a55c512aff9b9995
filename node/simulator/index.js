'use strict';

const names = {
  'darwin-arm64': ['darwin-arm64'],
  'darwin-x64': ['darwin-x64'],
  'linux-arm64': ['linux-arm64-gnu', 'linux-arm64-musl'],
  'linux-x64': ['linux-x64-gnu', 'linux-x64-musl'],
  'win32-x64': ['win32-x64-msvc'],
}[`${process.platform}-${process.arch}`];

function find() {
  for (const name of names ?? []) {
    try {
      return require.resolve(`planetscale-simulator-${name}`);
    } catch {
      // Only the package that fits is installed.
    }
  }
  const why = names === undefined ? 'there is none' : 'install it on this platform, with its optional dependencies';
  throw new Error(`planetscale-simulator: no program for ${process.platform}-${process.arch}: ${why}`);
}

/** The path of the program. */
exports.program = find();
