/**
 * Targets of src/devices: linking, signed identities and lists, answers and notifications about
 * devices, and the record that they change.
 */

import { fromUtf8, utf8 } from '../../../src/base/bytes.ts';
import { unwrap } from '../../../src/base/error.ts';
import { cap } from '../../../src/base/limits.ts';
import { signDevice, verifyPairing } from '../../../src/devices/adv.ts';
import {
  createPrimaryAccount,
  signCompanion,
  signKeyIndexList,
} from '../../../src/devices/adv-primary.ts';
import { verifyKeyIndexList, verifyRemoteDevice } from '../../../src/devices/adv-remote.ts';
import { parseCode } from '../../../src/devices/code-wrap.ts';
import { applyAccountSync, applyDeviceNotification } from '../../../src/devices/device-changes.ts';
import { applyUnverified, applyUsyncAnswer } from '../../../src/devices/device-list.ts';
import {
  parseAccountSync,
  parseDeviceNotification,
} from '../../../src/devices/device-notification.ts';
import { applySenderMetadata } from '../../../src/devices/icdc.ts';
import { openKeyBundle } from '../../../src/devices/link-code.ts';
import { formatQr, parseQr } from '../../../src/devices/link-qr.ts';
import { participantHash } from '../../../src/devices/participant-hash.ts';
import {
  decodeUserDevices,
  deviceJids,
  emptyRecord,
  encodeUserDevices,
  listAge,
  type RegistryChange,
  type UserDevices,
} from '../../../src/devices/registry.ts';
import { parseDeviceAnswer } from '../../../src/devices/usync.ts';
import {
  decodeAdvDeviceIdentity,
  decodeAdvDeviceIdentityContainer,
  decodeAdvKeyIndexList,
  decodeAdvSignedDeviceIdentity,
  decodeAdvSignedKeyIndexList,
  encodeAdvDeviceIdentity,
  encodeAdvDeviceIdentityContainer,
  encodeAdvKeyIndexList,
  encodeAdvSignedDeviceIdentity,
  encodeAdvSignedKeyIndexList,
} from '../../../src/proto/adv.ts';
import { optionalJid } from '../../../src/wire/attrs.ts';
import { encodeNode } from '../../../src/wire/encode.ts';
import { formatJid, type Jid, jid } from '../../../src/wire/jid.ts';
import { children, type Node, node } from '../../../src/wire/node.ts';
import { doorTarget, pair } from '../doors.ts';
import { nodeTarget } from '../node-target.ts';
import { NOW, openCrypto, openEnv, openKeyPair } from '../open-crypto.ts';
import { accept, sameBytes, sameValue } from '../oracles.ts';
import { insist, type Target } from '../target.ts';

const SECRET = new Uint8Array(32).fill(3);
const ACCOUNT_IDENTITY = openKeyPair(21);
const IDENTITY = openKeyPair(22);
const USER = jid('15550005678', 's.whatsapp.net');
const SELF = {
  pn: jid('15550001234', 's.whatsapp.net', 1),
  lid: jid('100000000000001', 'lid', 1),
  local: { identity: IDENTITY, registrationId: 7 },
  accountKey: ACCOUNT_IDENTITY.publicKey,
};

/** What an honest account has signed: a companion, and a list with it. */
const SIGNED = (() => {
  const env = openEnv();
  const account = createPrimaryAccount(env);
  const offer = { identityKey: IDENTITY.publicKey, advSecret: SECRET };
  const input = { account, accountIdentity: ACCOUNT_IDENTITY, offer, now: NOW };
  const companion = signCompanion(input, env);
  const linked = { ...account, currentKeyIndex: 1, companions: [] };
  const list = signKeyIndexList(
    { account: linked, accountIdentity: ACCOUNT_IDENTITY, now: NOW },
    env,
  );
  const pairing = { container: companion.container, advSecret: SECRET, identity: IDENTITY };
  const verified = unwrap(verifyPairing(pairing, openCrypto));
  return { companion, list, device: signDevice(verified, IDENTITY, env) };
})();

function pairing(input: Uint8Array): void {
  const container = { container: input, advSecret: SECRET, identity: IDENTITY };
  const verified = accept(verifyPairing(container, openCrypto));
  if (verified === undefined) return;
  const signed = signDevice(verified, IDENTITY, openEnv());
  accept(decodeAdvSignedDeviceIdentity(signed.signedIdentity));
  insist(signed.keyIndex === verified.keyIndex, 'the key index is the signed one');
}

function keyIndexList(input: Uint8Array): void {
  const list = accept(verifyKeyIndexList(input, ACCOUNT_IDENTITY.publicKey, openCrypto));
  if (list === undefined) return;
  insist(list.validIndexes.length <= cap('validIndexes'), 'a list stays small');
}

/** `flags | blob`: what is known of the user beside the signed identity. */
function remoteDevice(input: Uint8Array): void {
  const [flags = 0] = input;
  const given = (bit: number) => (flags & bit) !== 0;
  const device = {
    ...USER,
    device: given(1) ? 2 : 0,
    server: given(2) ? 'hosted' : USER.server,
  };
  const verified = accept(
    verifyRemoteDevice(
      {
        blob: given(4) ? undefined : input.subarray(1),
        identityKey: IDENTITY.publicKey,
        device,
        storedIdentity: given(8) ? ACCOUNT_IDENTITY.publicKey : undefined,
        primaryIdentity: given(16) ? ACCOUNT_IDENTITY.publicKey : undefined,
        record: given(32) ? { ...emptyRecord(USER), rawId: 5, timestamp: 1_000 } : undefined,
        own: given(64),
        now: NOW,
      },
      openCrypto,
    ),
  );
  if (verified?.change === undefined) return;
  checkChange(verified.change, undefined);
}

/** What holds of every change of a record. */
function checkChange(change: RegistryChange, before: UserDevices | undefined): void {
  const { record } = change;
  if (record === undefined) return;
  insist(
    record.devices.some(({ id }) => id === 0),
    'the primary is always there',
  );
  insist(record.devices.length <= cap('devicesPerUser') + 1, 'a user has few devices');
  insist(new Set(record.devices.map(({ id }) => id)).size === record.devices.length, 'ids differ');
  const older = before !== undefined && !change.reset && record.timestamp < before.timestamp;
  insist(!older, 'a record never goes back');
  const stored = encodeUserDevices(record);
  const read = accept(decodeUserDevices(stored));
  insist(read !== undefined && sameBytes(encodeUserDevices(read), stored), 'a record is kept');
  deviceJids(record);
  listAge(record, NOW, NOW - 1_000);
}

/** The children of the node, one after the other, change the record of one user. */
function registry(root: Node): void {
  let record: UserDevices | undefined;
  for (const one of children(root).slice(0, MOST_STEPS)) {
    const change = applyStep(one, record);
    if (change === undefined) continue;
    checkChange(change, record);
    record = change.record;
  }
}

function applyStep(one: Node, record: UserDevices | undefined): RegistryChange | undefined {
  const accountKey = 'k' in one.attrs ? ACCOUNT_IDENTITY.publicKey : undefined;
  if (one.tag === 'iq') {
    const answer = accept(parseDeviceAnswer(one, [USER]))?.users[0];
    if (answer?.kind !== 'devices') return undefined;
    const input = { user: USER, record, answer: answer.list, accountKey, now: NOW };
    return applyUsyncAnswer(input, openCrypto);
  }
  if (one.tag === 'message') {
    const [metadata] = children(one);
    const timestamp = metadata === undefined ? 1 : Object.keys(metadata.attrs).length * 1e9;
    const input = { record: record ?? emptyRecord(USER), device: 0, metadata: { timestamp } };
    return applySenderMetadata({ ...input, now: NOW }, openCrypto);
  }
  if (one.tag === 'key' && record !== undefined) {
    return applyUnverified(
      { record, accountKey: ACCOUNT_IDENTITY.publicKey, now: NOW },
      openCrypto,
    );
  }
  const notification = accept(parseDeviceNotification(one));
  if (notification !== undefined) {
    return applyDeviceNotification({ record, notification, accountKey, now: NOW }, openCrypto);
  }
  const sync = accept(parseAccountSync(one));
  if (sync === undefined) return undefined;
  return applyAccountSync(
    { record, user: USER, notification: sync, self: SELF, now: NOW },
    openCrypto,
  );
}

function answers(root: Node): void {
  const asked = [USER, jid('100000000000001', 'lid'), optionalJid(root, 'from') ?? USER];
  const answer = accept(parseDeviceAnswer(root, asked));
  if (answer === undefined) return;
  insist(answer.users.length <= asked.length, 'nobody answers who was not asked');
  for (const user of answer.users) {
    if (user.kind !== 'devices') continue;
    const input = { user: user.user, answer: user.list, now: NOW };
    checkChange(applyUsyncAnswer(input, openCrypto), undefined);
  }
}

function record(input: Uint8Array): void {
  const read = accept(decodeUserDevices(input));
  if (read === undefined) return;
  const stored = encodeUserDevices(read);
  insist(sameValue(accept(decodeUserDevices(stored)), read), 'a record is read as written');
  formatJid(read.user);
  const { keyIndexList: signedList } = SIGNED.list;
  const answer = { devices: [{ id: 0, hosted: false }], ts: 2_000_000_000, signedList };
  const accountKey = ACCOUNT_IDENTITY.publicKey;
  applyUsyncAnswer({ user: read.user, record: read, answer, accountKey, now: NOW }, openCrypto);
  applyUnverified({ record: read, accountKey, now: NOW }, openCrypto);
}

function texts(input: Uint8Array): void {
  const text = fromUtf8(input);
  accept(parseCode(text));
  const offer = accept(parseQr(text));
  if (offer === undefined) return;
  const { text: written, bare } = formatQr(offer);
  insist(sameValue(unwrap(parseQr(written)), offer), 'an offer is read as written');
  // A prefix ends at the first "#", so a reference with one is read only behind a prefix.
  if (offer.ref.includes('#')) return;
  insist(sameValue(unwrap(parseQr(bare)), offer), 'an offer is read without its prefix');
}

function keyBundle(input: Uint8Array): void {
  const exchange = { ephemeral: openKeyPair(5), companionEphemeral: openKeyPair(6).publicKey };
  const companionIdentity = IDENTITY.publicKey;
  const given = { exchange, wrappedBundle: input, companionIdentity, identity: ACCOUNT_IDENTITY };
  const opened = accept(openKeyBundle(given, openCrypto));
  if (opened !== undefined) insist(opened.advSecret.length === 32, 'a secret is whole');
}

const MOST_STEPS = 32;

const device = (id: number, keyIndex?: number, user: Jid = USER) =>
  node('device', {
    jid: { ...user, device: id },
    'key-index': keyIndex === undefined ? undefined : `${keyIndex}`,
  });
const OWN_HASH = participantHash(
  [0, 1].map((id) => ({ ...SELF.pn, device: id })),
  openCrypto,
);
const list = () => node('key-index-list', { ts: `${NOW / 1_000}` }, SIGNED.list.keyIndexList);
const answerNode = () => {
  const devices = node('devices', {}, [
    node('device-list', {}, [
      node('device', { id: '0' }),
      node('device', { id: '1', 'key-index': '1' }),
    ]),
    list(),
  ]);
  const user = node('user', { jid: USER }, [devices, node('lid', { val: '200000000000002@lid' })]);
  const result = node('result', {}, [node('devices', { refresh: '600' })]);
  return node('iq', { type: 'result', k: '1' }, [
    node('usync', {}, [result, node('list', {}, [user])]),
  ]);
};
const notificationNode = (tag: string, inner: readonly Node[]) =>
  node('notification', { from: USER, type: 'devices', k: '1' }, [
    node(tag, { device_hash: '2:abc' }, inner),
  ]);
const STEPS = [
  answerNode(),
  notificationNode('add', [device(1, 1), list()]),
  notificationNode('remove', [device(1, 1), node('key-index-list', { ts: '1' })]),
  notificationNode('update', []),
  node('notification', { from: SELF.pn, type: 'account_sync' }, [
    node('devices', { dhash: OWN_HASH }, [device(0, 0, SELF.pn), device(1, 1, SELF.pn), list()]),
  ]),
  node('notification', { from: SELF.pn, type: 'account_sync' }, [
    node('devices', { dhash: OWN_HASH }, [device(0, 0, SELF.pn), device(1, 1, SELF.pn)]),
  ]),
  node('message', {}, [node('metadata', { a: '1' })]),
  node('key'),
];

/** The targets of this file. */
export const targets: readonly Target[] = [
  { name: 'devices-pairing', run: pairing, seeds: [SIGNED.companion.container] },
  doorTarget('devices-adv', [
    pair(decodeAdvDeviceIdentityContainer, encodeAdvDeviceIdentityContainer),
    pair(decodeAdvSignedDeviceIdentity, encodeAdvSignedDeviceIdentity),
    pair(decodeAdvDeviceIdentity, encodeAdvDeviceIdentity),
    pair(decodeAdvSignedKeyIndexList, encodeAdvSignedKeyIndexList),
    pair(decodeAdvKeyIndexList, encodeAdvKeyIndexList),
  ]),
  { name: 'devices-list', run: keyIndexList, seeds: [SIGNED.list.keyIndexList] },
  {
    name: 'devices-remote',
    run: remoteDevice,
    seeds: [Uint8Array.of(1, ...SIGNED.device.signedIdentity)],
  },
  { ...nodeTarget('devices-usync', answers), seeds: [encodeNode(answerNode())] },
  {
    ...nodeTarget('devices-registry', registry),
    seeds: [
      encodeNode(node('steps', {}, STEPS)),
      ...STEPS.map((one) => encodeNode(node('steps', {}, [one]))),
    ],
  },
  {
    name: 'devices-record',
    run: record,
    budgetBytes: 16_777_216,
    seeds: [encodeUserDevices(emptyRecord(USER))],
  },
  {
    name: 'devices-texts',
    run: texts,
    seeds: [
      utf8(
        formatQr({
          ref: '2@ref',
          noiseKey: SECRET,
          identityKey: SECRET,
          advSecret: SECRET,
          clientType: '1',
        }).text,
      ),
      utf8('ABCD-EFGH'),
    ],
  },
  { name: 'devices-key-bundle', run: keyBundle, seeds: [new Uint8Array(156)] },
];
