/**
 * Two parties and a network that loses, copies, delays and mixes: what must hold in every run.
 *
 * Every session goes through its record at every step. More runs with QUARTET_RUNS.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { decodePreKeySignalMessage, decodeSignalMessage } from '../../src/signal/message.ts';
import { Party, type Sealed, seededEnv } from './party.ts';

type Side = 'alice' | 'bob';

type Event =
  | { readonly kind: 'send' | 'initiate' | 'snapshot' | 'restore'; readonly side: Side }
  | { readonly kind: 'deliver' | 'drop'; readonly side: Side; readonly pick: number };

interface Mail extends Sealed {
  readonly text: string;
  readonly order: number;
  delivered: boolean;
}

const RUNS = Number(process.env['QUARTET_RUNS'] ?? 60);
const side = fc.constantFrom<Side>('alice', 'bob');
const pick = fc.nat(4);

const event = (kinds: readonly Event['kind'][]): fc.Arbitrary<Event> =>
  fc.oneof(...kinds.map((kind) => fc.record({ kind: fc.constant(kind), side, pick })));

const runs = (kinds: readonly Event['kind'][]): fc.Arbitrary<readonly Event[]> =>
  fc.array(event(kinds), { maxLength: 40 });

const COMMON: readonly Event['kind'][] = ['send', 'send', 'deliver', 'deliver', 'deliver', 'drop'];

describe('a network that loses, copies and mixes', () => {
  test('every message is read once, no key is used twice, and both can always talk', () => {
    fc.assert(
      fc.property(fc.nat(), runs([...COMMON, 'initiate']), (seed, events) => {
        const world = new World(seed);
        for (const one of events) world.happen(one);
        world.mustTalk();
      }),
      { numRuns: RUNS },
    );
  });

  test('both sides initiate at once, and both sessions stay readable', () => {
    const world = new World(7);
    for (const one of ['alice', 'bob'] as const) world.happen({ kind: 'send', side: one });
    for (const one of ['alice', 'bob'] as const) world.happen({ kind: 'send', side: one });
    for (const one of ['bob', 'alice'] as const) {
      world.happen({ kind: 'deliver', side: one, pick: 1 });
      world.happen({ kind: 'deliver', side: one, pick: 0 });
    }
    world.mustTalk();
  });

  test('a device restored from an old copy breaks nothing for good', () => {
    fc.assert(
      fc.property(fc.nat(), runs([...COMMON, 'snapshot', 'restore']), (seed, events) => {
        const world = new World(seed, { rolledBack: true });
        for (const one of events) world.happen(one);
        for (const one of ['alice', 'bob'] as const) world.happen({ kind: 'initiate', side: one });
        world.mustTalk();
      }),
      { numRuns: RUNS },
    );
  });
});

/** Two parties, their mail, and what is expected of it. */
class World {
  private readonly parties: Readonly<Record<Side, Party>>;
  private readonly mail: Readonly<Record<Side, Mail[]>> = { alice: [], bob: [] };
  private readonly copies = new Map<Side, unknown>();
  private readonly usedKeys = new Set<string>();
  private readonly read: Readonly<Record<Side, number[]>> = { alice: [], bob: [] };
  private readonly rolledBack: boolean;
  private count = 0;
  private nextPreKeyId = 1;

  constructor(seed: number, options: { readonly rolledBack?: boolean } = {}) {
    const env = seededEnv(seed);
    this.parties = { alice: Party.generate(env, 60), bob: Party.generate(env, 60) };
    this.rolledBack = options.rolledBack ?? false;
  }

  happen(one: Event): void {
    if (one.kind === 'send') this.send(one.side);
    else if (one.kind === 'initiate') this.initiate(one.side);
    else if (one.kind === 'deliver') this.deliver(one.side, one.pick);
    else if (one.kind === 'drop') this.mail[one.side].splice(-1 - one.pick, 1);
    else if (one.kind === 'snapshot') this.copies.set(one.side, this.parties[one.side].snapshot());
    else if (this.copies.has(one.side)) this.parties[one.side].restore(this.copies.get(one.side));
  }

  mustTalk(): void {
    for (let round = 0; round < 3; round++) {
      for (const one of ['alice', 'bob'] as const) {
        this.send(one);
        const mail = this.mail[one].at(-1) as Mail;
        expect(unwrap(this.parties[other(one)].decrypt(one, mail))).toEqual(utf8(mail.text));
        mail.delivered = true;
      }
    }
  }

  private initiate(from: Side): void {
    // Every other session goes without a one-time prekey.
    const id = this.nextPreKeyId++;
    const bundle = this.parties[other(from)].bundle(id % 2 === 0 ? id : undefined);
    unwrap(this.parties[from].initiate(other(from), bundle));
  }

  private send(from: Side): void {
    if (this.parties[from].session(other(from))?.current === undefined) this.initiate(from);
    const text = `message ${this.count}`;
    const sealed = unwrap(this.parties[from].encrypt(other(from), utf8(text)));
    if (!this.rolledBack) this.noteKey(sealed);
    this.mail[from].push({ ...sealed, text, order: this.count++, delivered: false });
  }

  private noteKey({ kind, ciphertext }: Sealed): void {
    const message =
      kind === 'pkmsg'
        ? unwrap(decodePreKeySignalMessage(ciphertext)).message
        : unwrap(decodeSignalMessage(ciphertext));
    const key = `${hex(message.ratchetKey)}/${message.counter}`;
    expect(this.usedKeys.has(key)).toBe(false);
    this.usedKeys.add(key);
  }

  private deliver(from: Side, position: number): void {
    const mail = this.mail[from].at(-1 - position);
    if (mail === undefined) return;
    const receiver = this.parties[other(from)];
    const before = receiver.snapshot();
    const opened = receiver.decrypt(from, mail);
    if (opened.ok) {
      expect(opened.value).toEqual(utf8(mail.text));
      if (!this.rolledBack) expect(mail.delivered).toBe(false);
      mail.delivered = true;
      this.read[from].push(mail.order);
      return;
    }
    expect(receiver.snapshot()).toEqual(before);
    if (this.rolledBack) return;
    if (mail.delivered && opened.error.code === 'SIGNAL_DUPLICATE') return;
    // A chain is dropped after five newer ones, and each of those begins with a delivery.
    expect(opened.error.code).toBe('SIGNAL_BAD_MAC');
    const newer = this.read[from].filter((order) => order > mail.order);
    expect(newer.length).toBeGreaterThanOrEqual(5);
  }
}

const other = (one: Side): Side => (one === 'alice' ? 'bob' : 'alice');
