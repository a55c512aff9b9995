/**
 * The native half, which is a package for each platform beside this one.
 *
 * Each name stands here as it is, because bundlers and tracers only follow a `require` that they can read; inside `try`,
 * because all but one of them are not installed, which is no reason to warn.
 */
function load(name: string): { part?: unknown; problem?: unknown } {
  try {
    switch (name) {
      case 'planetscale-sdk-darwin-arm64':
        return { part: require('planetscale-sdk-darwin-arm64') };
      case 'planetscale-sdk-darwin-x64':
        return { part: require('planetscale-sdk-darwin-x64') };
      case 'planetscale-sdk-linux-arm64-gnu':
        return { part: require('planetscale-sdk-linux-arm64-gnu') };
      case 'planetscale-sdk-linux-arm64-musl':
        return { part: require('planetscale-sdk-linux-arm64-musl') };
      case 'planetscale-sdk-linux-x64-gnu':
        return { part: require('planetscale-sdk-linux-x64-gnu') };
      case 'planetscale-sdk-linux-x64-musl':
        return { part: require('planetscale-sdk-linux-x64-musl') };
      case 'planetscale-sdk-win32-x64-msvc':
        return { part: require('planetscale-sdk-win32-x64-msvc') };
      default:
        return {};
    }
  } catch (problem) {
    return { problem };
  }
}

export = load;
