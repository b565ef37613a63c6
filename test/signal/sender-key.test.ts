/**
 * Sender keys: what baileys made, the rules of accepting and replacing, and their records.
 */

import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Bytes, hex, utf8 } from '../../src/base/bytes.ts';
import { type Result, unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import {
  acceptDistribution,
  buildDistribution,
  createSenderKey,
  decodeSenderKey,
  encodeSenderKey,
  mergeSenderKeys,
  openFromGroup,
  type SenderKey,
  sealForGroup,
} from '../../src/signal/sender-key.ts';
import {
  decodeDistribution,
  decodeSenderKeyMessage,
  encodeDistribution,
} from '../../src/signal/sender-message.ts';
import { senderKeyKey } from '../../src/signal/tables.ts';
import { bytes } from './conversation.ts';
import { seededEnv } from './party.ts';

interface Step {
  readonly op: 'distribution' | 'decrypt';
  readonly serialized: string;
  readonly plaintext?: string;
  readonly expectError?: string;
}

interface Case {
  readonly name: string;
  readonly comment: string;
  readonly result: string;
  readonly steps: readonly Step[];
}

const fixture = new URL('../../fixtures/signal/sender-keys.json', import.meta.url);
const cases: readonly Case[] = JSON.parse(readFileSync(fixture, 'utf8')).cases;

const codeOf = (result: Result<unknown>): string => (result.ok ? 'valid' : result.error.code);
const reloaded = (key: SenderKey): SenderKey =>
  unwrap(decodeSenderKey(Uint8Array.from(encodeSenderKey(key))));
const given = (key: SenderKey): Bytes => buildDistribution(key) as Bytes;
const idsOf = (key: SenderKey) => key.states.map((state) => state.keyId);

describe('senders on another implementation', () => {
  for (const { name, comment, result, steps } of cases) {
    test(`${name} (${comment}): ${result}`, () => {
      let record: Bytes | undefined;
      for (const step of steps) {
        const existing = record && unwrap(decodeSenderKey(Uint8Array.from(record)));
        const serialized = bytes(step.serialized);
        if (step.op === 'distribution') {
          const accepted = acceptDistribution(existing, serialized);
          expect(codeOf(accepted)).toBe(step.expectError ?? 'valid');
          if (accepted.ok) record = encodeSenderKey(accepted.value);
        } else {
          const opened = openFromGroup(existing, serialized, nodeCrypto);
          expect(codeOf(opened)).toBe(step.expectError ?? 'valid');
          if (!opened.ok) continue;
          expect(hex(opened.value.plaintext)).toBe(step.plaintext);
          record = encodeSenderKey(opened.value.senderKey);
        }
      }
    });
  }
});

describe('an own sender key', () => {
  test('numbers its messages without a gap, and receivers read them in any order', () => {
    const env = seededEnv(1);
    let own = createSenderKey(undefined, env);
    let theirs = unwrap(acceptDistribution(undefined, given(own)));
    const sealed: Bytes[] = [];
    for (let i = 0; i < 5; i++) {
      const next = unwrap(sealForGroup(reloaded(own), utf8(`text ${i}`), env));
      own = next.senderKey;
      sealed.push(next.ciphertext);
    }

    const indexes = sealed.map((one) => unwrap(decodeSenderKeyMessage(one)).index);
    expect(indexes).toEqual([0, 1, 2, 3, 4]);
    for (const i of [3, 0, 4, 1, 2]) {
      const opened = unwrap(openFromGroup(reloaded(theirs), sealed[i] as Bytes, nodeCrypto));
      expect(opened.plaintext).toEqual(utf8(`text ${i}`));
      theirs = opened.senderKey;
    }
    expect(codeOf(openFromGroup(theirs, sealed[2] as Bytes, nodeCrypto))).toBe('SIGNAL_DUPLICATE');
  });

  test('is distributed from where its chain stands', () => {
    const env = seededEnv(2);
    const { senderKey, ciphertext } = unwrap(
      sealForGroup(createSenderKey(undefined, env), utf8('x'), env),
    );
    const late = unwrap(acceptDistribution(undefined, given(senderKey)));
    expect(unwrap(decodeDistribution(given(senderKey))).index).toBe(1);
    expect(codeOf(openFromGroup(late, ciphertext, nodeCrypto))).toBe('SIGNAL_DUPLICATE');
  });

  test('is needed for sealing, and the newest one is used', () => {
    const env = seededEnv(3);
    const old = createSenderKey(undefined, env);
    const both = createSenderKey(old, env);
    const theirs = unwrap(acceptDistribution(undefined, given(both)));
    expect(codeOf(sealForGroup(undefined, utf8('x'), env))).toBe('SIGNAL_NO_SENDER_KEY');
    expect(codeOf(sealForGroup(theirs, utf8('x'), env))).toBe('SIGNAL_NO_SENDER_KEY');
    expect(buildDistribution(theirs)).toBeUndefined();
    const sealed = unwrap(sealForGroup(both, utf8('x'), env)).ciphertext;
    expect(unwrap(decodeSenderKeyMessage(sealed)).keyId).toBe(both.states[0]?.keyId);
  });

  test('counts as none when its chain is exhausted', () => {
    const env = seededEnv(4);
    const record = Uint8Array.from(encodeSenderKey(createSenderKey(undefined, env)));
    record.fill(255, 7, 11);
    const exhausted = unwrap(decodeSenderKey(record));
    expect(codeOf(sealForGroup(exhausted, utf8('x'), env))).toBe('SIGNAL_NO_SENDER_KEY');
  });

  test('is never replaced by a distribution that claims its id', () => {
    const env = seededEnv(5);
    const own = createSenderKey(undefined, env);
    const forged = unwrap(decodeDistribution(given(createSenderKey(undefined, env))));
    const keyId = own.states[0]?.keyId ?? 0;
    const claimed = encodeDistribution({ ...forged, keyId });
    expect(unwrap(acceptDistribution(own, claimed))).toBe(own);
    expect(unwrap(acceptDistribution(own, given(own)))).toBe(own);
  });
});

describe('a received sender key', () => {
  const env = seededEnv(6);
  const first = given(createSenderKey(undefined, env));
  const second = given(createSenderKey(undefined, env));

  test('goes in front; one that is known is moved there and keeps its chain', () => {
    const both = unwrap(acceptDistribution(unwrap(acceptDistribution(undefined, first)), second));
    const again = unwrap(acceptDistribution(both, first));
    expect(idsOf(again)).toEqual([...idsOf(both)].reverse());
    expect(again.states[0]).toBe(both.states[1]);
  });

  test('with a known id and another signing key takes the place of the old one', () => {
    const known = unwrap(acceptDistribution(undefined, first));
    const { keyId } = unwrap(decodeDistribution(first));
    const other = { ...unwrap(decodeDistribution(second)), keyId };
    const replaced = unwrap(acceptDistribution(known, encodeDistribution(other)));
    expect(replaced.states.length).toBe(1);
    expect(replaced.states[0]?.signingKey).toEqual(other.signingKey);
  });

  test('ten thousand of them leave five', () => {
    const distribution = unwrap(decodeDistribution(first));
    let key: SenderKey | undefined;
    for (let keyId = 0; keyId < 10_000; keyId++) {
      key = unwrap(acceptDistribution(key, encodeDistribution({ ...distribution, keyId })));
    }
    expect(key && idsOf(key)).toEqual([9999, 9998, 9997, 9996, 9995]);
  });

  test('under two addresses becomes one, the first in front, by id', () => {
    const [a, b] = [first, second].map((one) => unwrap(acceptDistribution(undefined, one)));
    const both = unwrap(acceptDistribution(a, second));
    expect(mergeSenderKeys(a as SenderKey, both).states).toEqual([a?.states[0], both.states[0]]);
    expect(idsOf(mergeSenderKeys(b as SenderKey, both))).toEqual([...idsOf(both)]);
  });
});

describe('the record of a sender key', () => {
  const env = seededEnv(7);
  const own = createSenderKey(undefined, env);
  const record = encodeSenderKey(own);

  test('is corrupt at every other length, and of a newer version refused', () => {
    for (let end = 0; end < record.length; end++) {
      expect(codeOf(decodeSenderKey(record.slice(0, end)))).toBe('STORE_CORRUPT');
    }
    expect(codeOf(decodeSenderKey(Uint8Array.of(...record, 0)))).toBe('STORE_CORRUPT');
    expect(codeOf(decodeSenderKey(Uint8Array.of(2, ...record.slice(1))))).toBe('STORE_VERSION');
    expect(codeOf(decodeSenderKey(Uint8Array.of(1, 6, ...record.slice(2))))).toBe('STORE_CORRUPT');
    expect(codeOf(decodeSenderKey(Uint8Array.of(1, 1, 2, ...record.slice(3))))).toBe(
      'STORE_CORRUPT',
    );
  });

  test('gives the same signing pair for every copy, and another one for another private half', () => {
    const pairOf = (one: Bytes) => unwrap(decodeSenderKey(one)).states[0]?.signingPair;
    const changed = Uint8Array.from(record);
    changed[2 + 73] = (changed[2 + 73] as number) ^ 8;
    expect(pairOf(Uint8Array.from(record))).toBe(pairOf(Uint8Array.from(record)));
    expect(pairOf(changed)).not.toBe(pairOf(Uint8Array.from(record)));
    expect(pairOf(changed)?.privateKey).not.toEqual(own.states[0]?.signingPair?.privateKey);
  });

  test('prints no key', () => {
    const printed = inspect(own, { depth: 9 }) + JSON.stringify(own);
    const [state] = own.states;
    expect(printed).not.toContain(hex(state?.signingPair?.privateKey ?? new Uint8Array(32)));
    expect(printed).not.toContain('chainKey');
    expect(JSON.parse(JSON.stringify(own))).toEqual({
      states: [{ keyId: state?.keyId, own: true, index: 0 }],
    });
  });

  test('has a row of its own for each chat and device', () => {
    expect(senderKeyKey('1-2@g.us', '3_1.4')).not.toBe(senderKeyKey('1-2@g.us', '3_1.5'));
  });
});
