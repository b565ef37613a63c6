/**
 * A group of two, this project on one side and whatsapp-rust-bridge on the other: random messages
 * of both with losses, copies and another order, and new keys in between. Every key goes through
 * its record at every step. More runs with QUARTET_RUNS.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  GroupCipher,
  GroupSessionBuilder,
  generateIdentityKeyPair,
  ProtocolAddress,
  SenderKeyDistributionMessage,
  SenderKeyName,
} from 'whatsapp-rust-bridge';
import { type Bytes, equalBytes } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import {
  acceptDistribution,
  buildDistribution,
  createSenderKey,
  decodeSenderKey,
  encodeSenderKey,
  openFromGroup,
  type SenderKey,
  sealForGroup,
} from '../../src/signal/sender-key.ts';
import { seededEnv } from './party.ts';

const GROUP = 'group@g.us';
const RUNS = Number(process.env['QUARTET_RUNS'] ?? 500);
const PATIENCE = { timeout: 30_000 + RUNS * 1_000 };

/** One member: seals with its own key, opens what the other one sealed; gives nothing for a copy. */
interface Member {
  distribution(): Promise<Bytes>;
  accept(distribution: Bytes): Promise<void>;
  seal(plaintext: Bytes): Promise<Bytes>;
  open(ciphertext: Bytes): Promise<Bytes | undefined>;
}

class Ours implements Member {
  private readonly env: Env;
  private own: Bytes | undefined;
  private theirs: Bytes | undefined;

  constructor(seed: number) {
    this.env = seededEnv(seed);
  }

  async distribution(): Promise<Bytes> {
    const existing = this.own && read(this.own);
    const made = createSenderKey(existing, this.env);
    this.own = encodeSenderKey(made);
    return buildDistribution(made) as Bytes;
  }

  async accept(distribution: Bytes): Promise<void> {
    const existing = this.theirs && read(this.theirs);
    this.theirs = encodeSenderKey(unwrap(acceptDistribution(existing, distribution)));
  }

  async seal(plaintext: Bytes): Promise<Bytes> {
    const own = this.own && read(this.own);
    const { senderKey, ciphertext } = unwrap(sealForGroup(own, plaintext, this.env));
    this.own = encodeSenderKey(senderKey);
    return ciphertext;
  }

  async open(ciphertext: Bytes): Promise<Bytes | undefined> {
    const theirs = this.theirs && read(this.theirs);
    const opened = openFromGroup(theirs, ciphertext, this.env.crypto);
    if (!opened.ok) {
      expect(opened.error.code).toBe('SIGNAL_DUPLICATE');
      return undefined;
    }
    this.theirs = encodeSenderKey(opened.value.senderKey);
    return opened.value.plaintext;
  }
}

class Rust implements Member {
  private readonly records = new Map<string, Uint8Array>();
  private readonly identity = generateIdentityKeyPair();

  async distribution(): Promise<Bytes> {
    this.records.delete('rust');
    const builder = new GroupSessionBuilder(this.store('rust'));
    return (await builder.create(this.name('rust'))).serialize();
  }

  async accept(distribution: Bytes): Promise<void> {
    const message = SenderKeyDistributionMessage.deserialize(distribution);
    await new GroupSessionBuilder(this.store('ours')).process(this.name('ours'), message);
  }

  async seal(plaintext: Bytes): Promise<Bytes> {
    return this.cipher('rust').encrypt(plaintext);
  }

  async open(ciphertext: Bytes): Promise<Bytes | undefined> {
    try {
      return await this.cipher('ours').decrypt(ciphertext);
    } catch (error) {
      expect(String(error)).toMatch(/duplicate|old counter/i);
      return undefined;
    }
  }

  private cipher(sender: string): GroupCipher {
    return new GroupCipher(this.store(sender), GROUP, new ProtocolAddress(sender, 0));
  }

  private name(sender: string): SenderKeyName {
    return new SenderKeyName(GROUP, new ProtocolAddress(sender, 0));
  }

  private store(sender: string) {
    return {
      loadSenderKey: () => this.records.get(sender),
      storeSenderKey: (_: unknown, record: Uint8Array) => void this.records.set(sender, record),
      getOurIdentity: () => this.identity,
      getOurRegistrationId: () => 1,
    } as unknown as ConstructorParameters<typeof GroupSessionBuilder>[0];
  }
}

interface Mail {
  readonly ciphertext: Bytes;
  readonly plaintext: Bytes;
  delivered: boolean;
}

const read = (record: Bytes): SenderKey => unwrap(decodeSenderKey(Uint8Array.from(record)));

const who = fc.constantFrom(0 as const, 1 as const);
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('send'), who, pick: fc.nat(40) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('deliver'), who, pick: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop'), who, pick: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('renew'), who, pick: fc.constant(0) }) },
);

test('group messages are read on both sides, once each', PATIENCE, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.array(event, { minLength: 5, maxLength: 40 }),
      async (seed, events) => {
        const members: readonly [Member, Member] = [new Ours(seed), new Rust()];
        const boxes: readonly [Mail[], Mail[]] = [[], []];
        const renew = async (side: 0 | 1) =>
          members[1 - side]?.accept(await members[side].distribution());
        for (const side of [0, 1] as const) await renew(side);
        for (const { kind, who: side, pick } of events) {
          const box = boxes[side];
          if (kind === 'renew') await renew(side);
          if (kind === 'drop') box.splice(-1 - pick, 1);
          if (kind === 'send') {
            const plaintext = new Uint8Array(pick).fill(box.length);
            box.push({
              ciphertext: await members[side].seal(plaintext),
              plaintext,
              delivered: false,
            });
          }
          const one = kind === 'deliver' ? box.at(-1 - pick) : undefined;
          if (one === undefined) continue;
          const opened = await members[1 - side]?.open(one.ciphertext);
          expect(opened !== undefined).toBe(!one.delivered);
          if (opened !== undefined) expect(equalBytes(opened, one.plaintext)).toBe(true);
          one.delivered = true;
        }
      },
    ),
    { numRuns: RUNS },
  );
});
