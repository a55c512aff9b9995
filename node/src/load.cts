/** `require` as seen from this package: it finds the native half, which is a package beside this one. */
const load: NodeJS.Require = require;
export = load;
