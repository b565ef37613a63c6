/**
 * Sender keys of the shared known answers: distributions, group messages, hostile input.
 */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import {
  acceptDistribution,
  decodeSenderKey,
  encodeSenderKey,
  openFromGroup,
} from '../../src/signal/sender-key.ts';
import { decodeDistribution, encodeDistribution } from '../../src/signal/sender-message.ts';
import { bytes } from '../signal/conversation.ts';

interface Step {
  readonly op: 'distribution' | 'decrypt';
  readonly sender: string;
  readonly serialized: string;
  readonly plaintext?: string;
  readonly expectError?: string;
}

interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
}

const file = new URL('../../../shared/vectors/sender-key.json', import.meta.url);
const scenarios: readonly Scenario[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).scenarios
  : [];

const CODES: Readonly<Record<string, string>> = {
  duplicate: 'SIGNAL_DUPLICATE',
  'too-far': 'SIGNAL_TOO_FAR',
  'bad-mac': 'SIGNAL_BAD_MAC',
  version: 'SIGNAL_VERSION',
  malformed: 'SIGNAL_MALFORMED',
  'no-sender-key': 'SIGNAL_NO_SENDER_KEY',
  'bad-signature': 'SIGNAL_BAD_SIGNATURE',
};

test('the sender keys of this project have their own fixture', () => {
  expect(existsSync(new URL('../../fixtures/signal/sender-keys.json', import.meta.url))).toBe(true);
});

for (const scenario of scenarios) {
  test(`the scenario ${scenario.name} runs as recorded`, () => {
    const records = new Map<string, Bytes>();
    for (const step of scenario.steps) {
      const record = records.get(step.sender);
      const existing = record && unwrap(decodeSenderKey(Uint8Array.from(record)));
      const serialized = bytes(step.serialized);
      if (step.op === 'distribution') {
        const accepted = acceptDistribution(existing, serialized);
        expect(accepted.ok ? undefined : accepted.error.code).toBe(CODES[step.expectError ?? '']);
        if (!accepted.ok) continue;
        records.set(step.sender, encodeSenderKey(accepted.value));
        expect(encodeDistribution(unwrap(decodeDistribution(serialized)))).toEqual(serialized);
      } else {
        const opened = openFromGroup(existing, serialized, nodeCrypto);
        expect(opened.ok ? undefined : opened.error.code).toBe(CODES[step.expectError ?? '']);
        if (!opened.ok) continue;
        expect(hex(opened.value.plaintext)).toBe(step.plaintext);
        records.set(step.sender, encodeSenderKey(opened.value.senderKey));
      }
    }
  });
}
