/**
 * This project on one side, libsignal 6 on the other: random conversations with losses, copies,
 * another order, both starting at once and starting again. Both come back from their records at
 * every step. Another number of runs with QUARTET_RUNS.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bytes, equalBytes } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { LibsignalPeer } from './libsignal-peer.ts';
import { Party, type Sealed, seededEnv } from './party.ts';

const RUNS = Number(process.env['QUARTET_RUNS'] ?? 500);
const PATIENCE = { timeout: 30_000 + RUNS * 1_000 };

interface Mail extends Sealed {
  readonly plaintext: Bytes;
  delivered: boolean;
}

type Event =
  | { readonly kind: 'send'; readonly ours: boolean; readonly plaintext: Bytes }
  | { readonly kind: 'deliver'; readonly ours: boolean; readonly pick: number }
  | { readonly kind: 'drop'; readonly ours: boolean; readonly pick: number }
  | { readonly kind: 'start'; readonly ours: boolean };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      ours: fc.boolean(),
      plaintext: fc.uint8Array({ maxLength: 40 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('deliver' as const),
      ours: fc.boolean(),
      pick: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('drop' as const),
      ours: fc.boolean(),
      pick: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('start' as const), ours: fc.boolean() }),
  },
);

test('conversations with libsignal are read on both sides, once each', PATIENCE, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.constantFrom(...STARTS),
      fc.boolean(),
      fc.array(event, { minLength: 5, maxLength: 30 }),
      async (seed, starts, withPreKey, events) => {
        const us = Party.generate(seededEnv(seed), 1);
        const them = new LibsignalPeer(String(seed), [1]);
        const talk = new Talk(us, them);
        for (const ours of starts) await talk.start(ours, withPreKey ? 1 : undefined);
        for (const ours of starts) await talk.send(ours, new Uint8Array(3));
        for (const ours of starts) await talk.deliver(ours, 0);
        for (const one of events) {
          if (one.kind === 'start') await talk.start(one.ours);
          else if (one.kind === 'send') await talk.send(one.ours, one.plaintext);
          else if (one.kind === 'deliver') await talk.deliver(one.ours, one.pick);
          else talk.drop(one.ours, one.pick);
        }
        for (const ours of [true, false, true, false]) {
          await talk.send(ours, Uint8Array.of(1));
          await talk.deliver(ours, 0);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

/** Mail in both directions; the newest is picked with 0. */
class Talk {
  private readonly us: Party;
  private readonly them: LibsignalPeer;
  private readonly mail: { readonly true: Mail[]; readonly false: Mail[] } = {
    true: [],
    false: [],
  };

  constructor(us: Party, them: LibsignalPeer) {
    this.us = us;
    this.them = them;
  }

  async start(ours: boolean, preKeyId?: number): Promise<void> {
    if (ours) unwrap(this.us.initiate('peer', this.them.bundle(preKeyId)));
    else await this.them.initiate(this.us.bundle(preKeyId));
  }

  async send(ours: boolean, plaintext: Bytes): Promise<void> {
    const sealed = ours
      ? unwrap(this.us.encrypt('peer', plaintext))
      : await this.them.encrypt(plaintext);
    this.mail[`${ours}`].push({ ...sealed, plaintext, delivered: false });
  }

  async deliver(ours: boolean, pick: number): Promise<void> {
    const one = this.mail[`${ours}`].at(-1 - pick);
    if (one === undefined) return;
    const opened = ours ? await this.them.decrypt(one) : this.open(one);
    expect(opened !== undefined).toBe(!one.delivered);
    if (opened !== undefined) expect(equalBytes(opened, one.plaintext)).toBe(true);
    one.delivered = true;
  }

  drop(ours: boolean, pick: number): void {
    const box = this.mail[`${ours}`];
    if (pick < box.length) box.splice(box.length - 1 - pick, 1);
  }

  private open(one: Mail): Bytes | undefined {
    const before = this.us.snapshot();
    const opened = this.us.decrypt('peer', one);
    if (opened.ok) return opened.value;
    expect(opened.error.code).toBe('SIGNAL_DUPLICATE');
    expect(this.us.snapshot()).toEqual(before);
    return undefined;
  }
}

/** Who starts, in order: `true` is this project. */
const STARTS: readonly (readonly boolean[])[] = [[true], [false], [true, false], [false, true]];
