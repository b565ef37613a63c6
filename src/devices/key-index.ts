/**
 * Key indexes: which of the numbers that an account gave to its devices are alive (spec 03 §4.1).
 *
 * An account counts upwards and never gives a number out again. So one that a signed list could
 * have named and did not name is dead, and dead for good, whatever else is signed: this is what
 * makes a removal final. Nothing is known here about devices or signatures.
 */

/** What a signed list says: every index up to `currentIndex` that is not in `validIndexes` is dead. */
export interface KeyIndexes {
  readonly currentIndex: number;
  readonly validIndexes: readonly number[];
}

/** Whether the index may be a companion's: 0 is the primary's and always valid. */
export const isCompanionIndex = (keyIndex: number): boolean => keyIndex > 0;

/** Whether a device with this index may exist as far as the list can tell. */
export const isAlive = (indexes: KeyIndexes, keyIndex: number): boolean =>
  keyIndex > indexes.currentIndex || indexes.validIndexes.includes(keyIndex);

/** What the account said last: the newer list, without what was dead before. */
export const succeedIndexes = (older: KeyIndexes, newer: KeyIndexes): KeyIndexes => ({
  currentIndex: newer.currentIndex,
  validIndexes: newer.validIndexes.filter((keyIndex) => isAlive(older, keyIndex)),
});

/** What two lists say together, in whichever order they were signed: dead in one is dead. */
export function combineIndexes(a: KeyIndexes, b: KeyIndexes): KeyIndexes {
  const named = [...new Set([...a.validIndexes, ...b.validIndexes])];
  return {
    currentIndex: Math.max(a.currentIndex, b.currentIndex),
    validIndexes: named.filter((keyIndex) => isAlive(a, keyIndex) && isAlive(b, keyIndex)),
  };
}
