/**
 * Sets of whole numbers as sorted ranges: what waits in a queue, which prekeys are left.
 *
 * Such sets are nearly contiguous, so a set of thousands is a few pairs, and every member can be
 * named without a scan. Values are plain and never changed in place.
 */

/** Sorted, disjoint, not touching; both ends belong to the range. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** The empty set. */
export const NO_RANGES: Ranges = [];

/** Whether `n` is in the set. */
export const inRanges = (ranges: Ranges, n: number): boolean =>
  ranges.some(([first, last]) => first <= n && n <= last);

/** Number of members. */
export const countRanges = (ranges: Ranges): number =>
  ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** The set with `n`. */
export function addToRanges(ranges: Ranges, n: number): Ranges {
  const end = ranges.at(-1);
  if (end === undefined || n > end[1] + 1) return [...ranges, [n, n]];
  if (n === end[1] + 1) return [...ranges.slice(0, -1), [end[0], n]];
  if (inRanges(ranges, n)) return ranges;
  const at = ranges.findIndex(([first]) => first > n);
  const place = at === -1 ? ranges.length : at;
  const before = ranges[place - 1];
  const after = ranges[place];
  const touchesBefore = before !== undefined && before[1] === n - 1;
  const touchesAfter = after !== undefined && after[0] === n + 1;
  const merged: readonly [number, number] = [
    touchesBefore ? before[0] : n,
    touchesAfter ? after[1] : n,
  ];
  return [
    ...ranges.slice(0, touchesBefore ? place - 1 : place),
    merged,
    ...ranges.slice(touchesAfter ? place + 1 : place),
  ];
}

/** The set without `n`. */
export function removeFromRanges(ranges: Ranges, n: number): Ranges {
  const at = ranges.findIndex(([first, last]) => first <= n && n <= last);
  const range = ranges[at];
  if (range === undefined) return ranges;
  const rest: (readonly [number, number])[] = [];
  if (range[0] < n) rest.push([range[0], n - 1]);
  if (n < range[1]) rest.push([n + 1, range[1]]);
  return [...ranges.slice(0, at), ...rest, ...ranges.slice(at + 1)];
}

/** The members in order, beginning at `from`. */
export function* membersFrom(ranges: Ranges, from: number): Generator<number> {
  for (const [first, last] of ranges) {
    for (let n = Math.max(first, from); n <= last; n++) yield n;
  }
}

/** The first `count` members from `from` on. */
export function firstMembers(ranges: Ranges, from: number, count: number): readonly number[] {
  const out: number[] = [];
  if (count <= 0) return out;
  for (const n of membersFrom(ranges, from)) {
    out.push(n);
    if (out.length === count) break;
  }
  return out;
}
