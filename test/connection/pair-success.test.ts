/**
 * The answer of the phone as a hostile server could pass it on, one fault at a time, on the pure
 * machine: nothing is stored, the server is told, the codes go on (spec 03 §2.3 step 6).
 */

import { expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import type { Records } from '../../src/base/step.ts';
import { deviceMachine } from '../../src/connection/core.ts';
import { loadDevice } from '../../src/connection/credentials.ts';
import { initialState } from '../../src/connection/start.ts';
import type { DeviceEffect, DeviceInput, DeviceState } from '../../src/connection/state.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { createPrimaryAccount, signCompanion } from '../../src/devices/adv-primary.ts';
import { parseQr, type QrOffer } from '../../src/devices/link-qr.ts';
import {
  decodeAdvDeviceIdentityContainer,
  decodeAdvSignedDeviceIdentity,
  encodeAdvDeviceIdentityContainer,
  encodeAdvSignedDeviceIdentity,
} from '../../src/proto/adv.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { type Jid, jid } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';

const env: Env = { now: () => 1_790_000_000_000, random: systemRandom, crypto: nodeCrypto };
const account = generateKeyPair(env);
const PN = jid('15550001001', 's.whatsapp.net', 1);
const LID = jid('100000000000001', 'lid', 1);

/** A store in which everything is absent. */
const NOTHING: Records = { get: () => undefined, has: () => true };

const step = (state: DeviceState, input: DeviceInput) =>
  deviceMachine.step(state, input, NOTHING, env);

/** A companion that shows its first code. */
async function showing(): Promise<{ readonly state: DeviceState; readonly offer: QrOffer }> {
  const credentials = await loadDevice(memoryStore(), { role: 'companion', env });
  let { state } = await initialState(memoryStore(), credentials);
  for (const kind of ['start', 'opened'] as const) ({ state } = step(state, { kind }));
  const refs = ['first', 'second'].map((ref) => node('ref', {}, ref));
  const offered = step(state, {
    kind: 'node',
    node: node('iq', { id: '1', type: 'set', xmlns: 'md' }, [node('pair-device', {}, refs)]),
  });
  const shown = eventsOf(offered.effects).find(({ kind }) => kind === 'qr');
  if (shown?.kind !== 'qr') throw new Error('no code was shown');
  return { state: offered.state, offer: unwrap(parseQr(shown.text)) };
}

const eventsOf = (effects: readonly DeviceEffect[]) =>
  effects.flatMap((effect) => (effect.kind === 'emit' ? [effect.event] : []));
const sentBy = (effects: readonly DeviceEffect[]): readonly Node[] =>
  effects.flatMap((effect) => (effect.kind === 'send' ? [effect.node] : []));

/** What an honest phone answers. */
const honest = (offer: QrOffer): Bytes =>
  signCompanion(
    { account: createPrimaryAccount(env), accountIdentity: account, offer, now: env.now() },
    env,
  ).container;

interface Answer {
  readonly container?: Bytes | undefined;
  readonly device?: Jid | undefined;
  readonly lid?: Jid | undefined;
}

function pairSuccess({ container, device, lid }: Answer): DeviceInput {
  const parts = [
    ...(container === undefined ? [] : [node('device-identity', {}, container)]),
    ...(device === undefined ? [] : [node('device', { jid: device, lid })]),
    node('platform', { name: 'android' }),
  ];
  const attrs = { id: '2', type: 'set', xmlns: 'md', t: '1790000000' };
  return { kind: 'node', node: node('iq', attrs, [node('pair-success', {}, parts)]) };
}

const flip = (bytes: Bytes = new Uint8Array(0)): Bytes =>
  bytes.map((byte, index) => (index === 7 ? byte ^ 1 : byte));

/** Changes what the phone signed and repairs the HMAC, which the server could not do. */
function resigned(
  offer: QrOffer,
  change: (fields: ReturnType<typeof fieldsOf>) => ReturnType<typeof fieldsOf>,
): Bytes {
  const { details = new Uint8Array(0) } = unwrap(decodeAdvDeviceIdentityContainer(honest(offer)));
  const signed = encodeAdvSignedDeviceIdentity(change(fieldsOf(details)));
  const hmac = nodeCrypto.hmacSha256(offer.advSecret, signed);
  return encodeAdvDeviceIdentityContainer({ details: signed, hmac });
}

const fieldsOf = (details: Bytes) => unwrap(decodeAdvSignedDeviceIdentity(details));

const HMAC = ['LINK_HMAC', '401', 'hmac-mismatch'] as const;
const SIGNATURE = ['LINK_SIGNATURE', '401', 'signature-mismatch'] as const;
const MALFORMED = ['LINK_MALFORMED', '500', 'internal-error'] as const;

type Fault = (offer: QrOffer) => Answer;

const FAULTS: readonly (readonly [string, readonly [string, string, string], Fault])[] = [
  [
    'another HMAC',
    HMAC,
    (offer) => {
      const { details, hmac } = unwrap(decodeAdvDeviceIdentityContainer(honest(offer)));
      return { container: encodeAdvDeviceIdentityContainer({ details, hmac: flip(hmac) }) };
    },
  ],
  [
    'no HMAC',
    HMAC,
    (offer) => {
      const { details } = unwrap(decodeAdvDeviceIdentityContainer(honest(offer)));
      return { container: encodeAdvDeviceIdentityContainer({ details }) };
    },
  ],
  [
    'the HMAC of another code',
    HMAC,
    (offer) => ({ container: honest({ ...offer, advSecret: systemRandom(32) }) }),
  ],
  [
    'another account signature',
    SIGNATURE,
    (offer) => ({
      container: resigned(offer, (fields) => ({
        ...fields,
        accountSignature: flip(fields.accountSignature),
      })),
    }),
  ],
  [
    'another account key',
    SIGNATURE,
    (offer) => ({
      container: resigned(offer, (fields) => ({
        ...fields,
        accountSignatureKey: generateKeyPair(env).publicKey,
      })),
    }),
  ],
  [
    'a signature over the keys of another device',
    SIGNATURE,
    (offer) => ({
      container: honest({ ...offer, identityKey: generateKeyPair(env).publicKey }),
    }),
  ],
  [
    'another key index',
    SIGNATURE,
    (offer) => ({
      container: resigned(offer, (fields) => ({
        ...fields,
        details: (fields.details ?? new Uint8Array(0)).with(-1, 9),
      })),
    }),
  ],
  ['no identity', MALFORMED, () => ({ container: undefined })],
  ['an identity that is none', MALFORMED, () => ({ container: Uint8Array.of(255, 255) })],
  ['an identity that is too large', MALFORMED, () => ({ container: new Uint8Array(501) })],
  ['no device', MALFORMED, () => ({ device: undefined })],
  [
    'the address of a phone',
    MALFORMED,
    () => ({ device: jid(PN.user, PN.server), lid: undefined }),
  ],
  ['an address elsewhere', MALFORMED, () => ({ device: jid('1', 'g.us', 1), lid: undefined })],
  ['a LID of another device', MALFORMED, () => ({ lid: jid(LID.user, 'lid', 2) })],
];

test.each(FAULTS)('an answer with %s is refused', async (_, [code, number, text], fault) => {
  const { state, offer } = await showing();
  const answer = { container: honest(offer), device: PN, lid: LID, ...fault(offer) };

  const outcome = step(state, pairSuccess(answer));

  expect(eventsOf(outcome.effects)).toMatchObject([{ kind: 'link-failed', error: { code } }]);
  expect(sentBy(outcome.effects)).toMatchObject([
    { attrs: { id: '2', type: 'error' }, content: [{ attrs: { code: number, text } }] },
  ]);
  expect(outcome.changes).toEqual([]);
  expect(outcome.state).toEqual(state);
  expect(outcome.effects.map(({ kind }) => kind).sort()).toEqual(['emit', 'send']);
  const next = step(outcome.state, { kind: 'timer', name: 'qr' });
  expect(eventsOf(next.effects)[0]?.kind).toBe('qr');
  const right = step(next.state, pairSuccess({ ...answer, container: honest(offer) }));
  const isLinkable = answer.device === PN && answer.lid === LID;
  expect(right.state.credentials.pn).toEqual(isLinkable ? PN : undefined);
});

test('the right answer is stored in the step that answers it', async () => {
  const { state, offer } = await showing();

  const outcome = step(state, pairSuccess({ container: honest(offer), device: PN, lid: LID }));

  expect(outcome.state.credentials).toMatchObject({ pn: PN, lid: LID, platform: 'android' });
  expect(outcome.state.self?.accountKey).toEqual(account.publicKey);
  expect(outcome.changes.some(({ table, key }) => `${table} ${key}` === 'device credentials')).toBe(
    true,
  );
  const [reply] = sentBy(outcome.effects);
  expect(reply).toMatchObject({ attrs: { id: '2', type: 'result' } });
  expect(JSON.stringify(reply)).toContain('pair-device-sign');
});

test('a device that is linked is not linked again', async () => {
  const { state, offer } = await showing();
  const answer = pairSuccess({ container: honest(offer), device: PN, lid: LID });
  const linked = step(state, answer);

  const again = step(linked.state, answer);

  expect(eventsOf(again.effects)).toMatchObject([{ error: { code: 'LINK_ALREADY' } }]);
  expect(again.changes).toEqual([]);
  expect(again.state).toEqual(linked.state);
});

test('an answer without a code that is shown links nothing', async () => {
  const { state, offer } = await showing();
  const stopped = step(state, { kind: 'closed', error: undefined });

  const outcome = step(
    { ...stopped.state, phase: 'unlinked' },
    pairSuccess({ container: honest(offer), device: PN, lid: LID }),
  );

  expect(eventsOf(outcome.effects)).toMatchObject([{ kind: 'link-failed' }]);
  expect(outcome.changes).toEqual([]);
  expect(outcome.state.credentials.pn).toBeUndefined();
});

test('codes follow each other: the first for a minute, the others for twenty seconds', async () => {
  const { state, offer } = await showing();
  const first = step(state, { kind: 'timer', name: 'qr' });

  const [shown] = eventsOf(first.effects);
  if (shown?.kind !== 'qr') throw new Error('no second code was shown');
  const second = unwrap(parseQr(shown.text));
  expect([offer.ref, second.ref]).toEqual(['first', 'second']);
  expect(second.advSecret).toEqual(offer.advSecret);
  expect(shown.expiresAt - env.now()).toBe(20_000);
  expect(first.effects).toContainEqual({ kind: 'timer', name: 'qr', at: env.now() + 20_000 });

  const last = step(first.state, { kind: 'timer', name: 'qr' });
  expect(last.state).toMatchObject({ phase: 'offline', offer: undefined });
  expect(last.state.lastError?.code).toBe('LINK_EXPIRED');
  expect(last.effects.map(({ kind }) => kind)).toContain('disconnect');
});
