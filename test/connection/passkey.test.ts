/**
 * Linking with a passkey on the pure machine: the challenge is handed out, an assertion from anywhere
 * is taken, and what does not fit changes nothing (spec 03 §3.3).
 */

import { expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import type { Records } from '../../src/base/step.ts';
import { deviceMachine } from '../../src/connection/core.ts';
import { loadDevice } from '../../src/connection/credentials.ts';
import { initialState } from '../../src/connection/start.ts';
import type { DeviceEffect, DeviceInput, DeviceState } from '../../src/connection/state.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { PasskeyAttempt } from '../../src/devices/link-passkey.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { SERVER } from '../../src/wire/jid.ts';
import { child, contentBytes, type Node, node } from '../../src/wire/node.ts';

const START = 1_790_000_000_000;
const NOTHING: Records = { get: () => undefined, has: () => true };
const ASSERTION = { credentialId: Uint8Array.of(1), assertion: utf8('{}') };

/** A companion that shows its first code, on a clock that can be moved. */
class Companion {
  now = START;
  state: DeviceState;
  readonly env: Env = { now: () => this.now, random: systemRandom, crypto: nodeCrypto };

  private constructor(state: DeviceState) {
    this.state = state;
  }

  static async open(): Promise<Companion> {
    const env = { now: () => START, random: systemRandom, crypto: nodeCrypto };
    const credentials = await loadDevice(memoryStore(), { role: 'companion', env });
    const companion = new Companion((await initialState(memoryStore(), credentials)).state);
    for (const kind of ['start', 'opened'] as const) companion.give({ kind });
    const refs = ['first', 'second'].map((ref) => node('ref', {}, ref));
    const content = [node('pair-device', {}, refs)];
    companion.hear(node('iq', { id: '1', type: 'set', xmlns: 'md' }, content));
    return companion;
  }

  give(input: DeviceInput): readonly DeviceEffect[] {
    const outcome = deviceMachine.step(this.state, input, NOTHING, this.env);
    expect(outcome.changes).toEqual([]);
    this.state = outcome.state;
    return outcome.effects;
  }

  hear = (stanza: Node) => this.give({ kind: 'node', node: stanza });

  notify = (content: Node) =>
    this.hear(node('notification', { id: 'n', from: SERVER, type: 'passkey' }, [content]));

  challenge = () =>
    this.notify(
      node('passkey_prologue_request', {}, [node('passkey_request_options', {}, '{"rp":1}')]),
    );

  answer = () =>
    this.give({ kind: 'command', token: 7, command: { kind: 'passkey', assertion: ASSERTION } });
}

const sent = (effects: readonly DeviceEffect[]): readonly Node[] =>
  effects.flatMap((one) => (one.kind === 'send' && one.node.tag === 'iq' ? [one.node] : []));
const events = (effects: readonly DeviceEffect[]) =>
  effects.flatMap((one) => (one.kind === 'emit' ? [one.event] : []));
const replies = (effects: readonly DeviceEffect[]) =>
  effects.flatMap((one) => (one.kind === 'reply' ? [one.result] : []));
const result = (request: Node | undefined, content: readonly Node[] = []): Node =>
  node('iq', { id: request?.attrs['id'], from: SERVER, type: 'result' }, content);

test('the challenge is handed out, the assertion goes in, both sides show a code', async () => {
  const companion = await Companion.open();
  const secret = companion.state.offer?.advSecret;

  const challenged = companion.challenge();
  const [asksRef] = sent(companion.answer());
  const [prologue] = sent(companion.hear(result(asksRef, [node('ref', {}, 'REF')])));
  const taken = companion.hear(result(prologue));
  const primary = generateKeyPair(companion.env).publicKey;
  const part = Uint8Array.of(10, 32, ...primary, 18, 32, ...new Uint8Array(32).fill(9));
  const answered = companion.notify(
    node('crsc_continuation', {}, [node('primary_ephemeral_identity', {}, part)]),
  );

  expect(events(challenged)).toContainEqual({
    kind: 'passkey-challenge',
    options: '{"rp":1}',
    expiresAt: START + 600_000,
  });
  expect(companion.state.offer?.advSecret).not.toEqual(secret);
  const parts = child(prologue ?? node('none'), 'passkey_prologue');
  const proof = contentBytes(child(parts ?? node('none'), 'pairing_handoff_proof') ?? node('none'));
  expect(proof).toHaveLength(32);
  expect(replies(taken)).toEqual([{ ok: true, value: undefined }]);
  expect(sent(answered).map((one) => Object(one.content)[0].tag)).toEqual([
    'companion_nonce',
    'encrypted_pairing_request',
  ]);
  expect(events(answered)).toMatchObject([
    { kind: 'passkey-code', code: expect.stringMatching(/^.{4}-.{4}$/) },
  ]);
  expect(companion.notify(node('crsc_continuation', {}, []))).toMatchObject([{ kind: 'send' }]);
});

test('an assertion without a challenge, or after its time, is refused and codes go on', async () => {
  const companion = await Companion.open();

  const without = companion.answer();
  companion.challenge();
  companion.now += 600_000;
  const late = companion.answer();

  for (const effects of [without, late]) {
    expect(replies(effects)).toMatchObject([{ ok: false, error: { code: 'LINK_EXPIRED' } }]);
    expect(sent(effects)).toEqual([]);
  }
  expect(companion.state.offer?.refs).toEqual(['first', 'second']);
});

test('a key of the primary that is none ends in a typed refusal, and the attempt stays', async () => {
  const companion = await Companion.open();
  companion.challenge();
  const [asksRef] = sent(companion.answer());
  companion.hear(result(asksRef, [node('ref', {}, 'REF')]));
  const offer = companion.state.offer;

  for (const bytes of [Uint8Array.of(255), Uint8Array.of(10, 1, 5), new Uint8Array(68)]) {
    const effects = companion.notify(
      node('crsc_continuation', {}, [node('primary_ephemeral_identity', {}, bytes)]),
    );
    expect(events(effects)).toMatchObject([{ error: { code: 'LINK_MALFORMED' } }]);
  }

  expect(companion.state.offer).toEqual(offer);
  const shown = JSON.stringify(
    new PasskeyAttempt('r', generateKeyPair(companion.env), ASSERTION.assertion),
  );
  expect(shown).toBe('{"kind":"passkey"}');
});
