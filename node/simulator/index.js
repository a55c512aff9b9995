'use strict';

const platform = `${process.platform}-${process.arch}`;

function find() {
  // Linux has two, one for each C library; npm installs the one that fits.
  for (const end of ['', '-gnu', '-musl', '-msvc']) {
    try {
      return require.resolve(`planetscale-simulator-${platform}${end}`);
    } catch {
      // There is none of that name, or it is not for this machine.
    }
  }
  const advice = 'install it on this platform, with its optional dependencies, if there is one for it';
  throw new Error(`planetscale-simulator: no program for ${platform}: ${advice}`);
}

/** The path of the program. */
exports.program = find();
