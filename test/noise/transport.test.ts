/**
 * Transport ciphers: counters, the end of the nonces, and what a damaged frame does.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { TransportCipher } from '../../src/noise/transport.ts';

const keyA = new Uint8Array(32).fill(1);
const keyB = new Uint8Array(32).fill(2);
const both = (sent = 0, received = 0) => [
  new TransportCipher({ send: keyA, receive: keyB }, nodeCrypto, { sent, received }),
  new TransportCipher({ send: keyB, receive: keyA }, nodeCrypto, {
    sent: received,
    received: sent,
  }),
];
const pair = (sent = 0, received = 0): [TransportCipher, TransportCipher] => {
  const [near, far] = both(sent, received);
  if (near === undefined || far === undefined) throw new Error('no pair');
  return [near, far];
};
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('transport ciphers', () => {
  test('open in order what the other end sealed', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 20 }), (frames) => {
        const [near, far] = pair();
        const sealed = frames.map((frame) => near.seal(frame));
        const opened = sealed.map((frame) => far.open(frame));
        expect(opened).toEqual(frames.map((value) => ({ ok: true, value })));
        expect(near.counters).toEqual({ sent: frames.length, received: 0 });
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['replayed', (first: Uint8Array) => [first, first]],
    ['skipped', (_: Uint8Array, second: Uint8Array) => [second]],
    ['too short for a tag', () => [new Uint8Array(15)]],
    ['empty', () => [new Uint8Array(0)]],
  ])('a frame that is %s ends the connection for good', (_, make) => {
    const [near, far] = pair();
    const first = near.seal(Uint8Array.of(1));
    const second = near.seal(Uint8Array.of(2));

    const results = make(first, second).map((frame) => far.open(frame));

    const last = results.at(-1);
    expect(last?.ok === false && last.error.code).toBe('NOISE_DECRYPT');
    expect(far.open(second)).toEqual(last);
    expect(codeOf(() => far.seal(Uint8Array.of(3)))).toBe('NOISE_DECRYPT');
  });

  test('a frame sent back to its sender does not open', () => {
    const [near] = pair();
    const reflected = near.open(near.seal(Uint8Array.of(1)));
    expect(!reflected.ok && reflected.error.code).toBe('NOISE_DECRYPT');
  });

  test('any flipped bit of a frame is an error', () => {
    const sealed = pair()[0].seal(Uint8Array.of(0, 248, 1, 25));
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = sealed.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(pair()[1].open(flipped).ok).toBe(false);
    }
  });

  test('seal the last frame of the counter and refuse the one after it', () => {
    const last = cap('transportFrames') - 1;
    const [near, far] = pair(last);
    expect(far.open(near.seal(Uint8Array.of(9)))).toEqual({ ok: true, value: Uint8Array.of(9) });
    expect(codeOf(() => near.seal(Uint8Array.of(9)))).toBe('NOISE_COUNTER_EXHAUSTED');
    expect(near.counters.sent).toBe(cap('transportFrames'));
    const beyond = far.open(new Uint8Array(17));
    expect(!beyond.ok && beyond.error.code).toBe('NOISE_COUNTER_EXHAUSTED');
  });

  test('refuse a frame that is too large before a counter is used', () => {
    const [near, far] = pair();
    const largest = cap('frameBytes') - 16;
    expect(codeOf(() => near.seal(new Uint8Array(largest + 1)))).toBe('LIMIT_FRAME');
    expect(near.counters.sent).toBe(0);
    expect(far.open(near.seal(Uint8Array.of(1))).ok).toBe(true);
  });

  test('print their counters and nothing else', () => {
    const [near] = pair(3, 4);
    expect(JSON.stringify(near)).toBe('{"sent":3,"received":4}');
  });
});
