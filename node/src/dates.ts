/**
 * The moment that a timestamp of the service names. Replies keep timestamps as the text that was sent, because most
 * programs only print or compare them; ISO 8601 texts in UTC sort as the moments do.
 *
 * @param timestamp - A timestamp such as `2025-01-31T09:00:00.000Z`; `null` and `undefined` give `undefined`.
 * @throws {RangeError} It is no timestamp.
 */
export function toDate(timestamp: string): Date;
export function toDate(timestamp: string | null | undefined): Date | undefined;
export function toDate(timestamp: string | null | undefined): Date | undefined {
  if (timestamp === null || timestamp === undefined) return undefined;
  const date = new Date(timestamp);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${JSON.stringify(timestamp)} is no timestamp`);
  return date;
}
