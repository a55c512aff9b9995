/** Secrets in replies: they are in their fields, and in nothing that is printed or written down by accident. */

/** What stands in a secret's place. */
const REDACTED = '[redacted]';

const hidden = new WeakMap<object, Set<string>>();

/**
 * Hides what is at these paths from `console.log` and `JSON.stringify`; reading the field gives the text. A copy such as
 * `{ ...password }` hides nothing.
 *
 * @param document - A document, or a list of them.
 * @param paths - The fields' places, separated by spaces, such as `plain_text`; `*` is any name.
 */
export function hide<T>(document: T, paths: string | undefined): T {
  for (const path of paths?.split(' ') ?? []) walk(document, path.split('.'), 0);
  return document;
}

function walk(value: unknown, names: readonly string[], index: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    // A list of lists may be deeper than the stack.
    const lists: unknown[][] = [value];
    for (let list = lists.pop(); list !== undefined; list = lists.pop()) {
      for (const item of list) {
        if (Array.isArray(item)) lists.push(item);
        else walk(item, names, index);
      }
    }
    return;
  }
  const fields = value as Record<string, unknown>;
  const wanted = names[index] as string;
  for (const name of wanted === '*' ? Object.keys(fields) : [wanted]) {
    const inner = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (index < names.length - 1) walk(inner, names, index + 1);
    else if (inner !== undefined && inner !== null) mark(fields, name);
  }
}

function mark(object: object, name: string): void {
  const names = hidden.get(object);
  if (names !== undefined) {
    names.add(name);
    return;
  }
  hidden.set(object, new Set([name]));
  const methods = {
    toJSON: () => shown(object),
    [Symbol.for('nodejs.util.inspect.custom')]: (_depth: number, options: object, inspect: Inspect) =>
      inspect(shown(object), options),
    [Symbol.for('Deno.customInspect')]: (inspect: Inspect, options: object) => inspect(shown(object), options),
  };
  for (const key of Reflect.ownKeys(methods)) {
    const value = Reflect.get(methods, key);
    Object.defineProperty(object, key, { value, enumerable: false, configurable: true, writable: true });
  }
}

type Inspect = (value: object, options: object) => string;

/** The object as it may be printed. */
function shown(object: object): object {
  const names = hidden.get(object);
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, names?.has(name) && value ? REDACTED : value]),
  );
}
