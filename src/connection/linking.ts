/**
 * Linking, the companion's side: codes shown one after the other, and the answer of the phone
 * checked before anything is stored (spec 03 §2).
 *
 *   unlinked ──pair-device──► offering ──ref timer──► next code … ──► new connection
 *                                │
 *                                └─pair-success─► wrong: error reply, codes go on
 *                                                 right: one commit, reply, 515, login
 */

import { EMPTY, utf8 } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { signDevice, verifyPairing } from '../devices/adv.ts';
import { formatQr, QR_FIRST_MS, QR_NEXT_MS } from '../devices/link-qr.ts';
import { attrJid, optionalJid, optionalString } from '../wire/attrs.ts';
import { type Jid, SERVER } from '../wire/jid.ts';
import { child, children, contentBytes, contentText, type Node, node } from '../wire/node.ts';
import {
  type Credentials,
  createCredentials,
  KEPT_FOR,
  saveCredentials,
  selfOf,
  UNCONFIRMED,
} from './credentials.ts';
import { KEPT_CODE } from './kept-code.ts';
import { noteLink, putRoster } from './own-devices.ts';
import type { Turn } from './turn.ts';

/** Name of the timer of the code that can be typed. */
export const CODE_TIMER = 'link-code';

/** Name of the timer of a code that people compare. */
export const PASSKEY_TIMER = 'link-passkey';

/** Name of the timer of the code that is shown. */
export const QR_TIMER = 'qr';

const ADV_SECRET_BYTES = 32;
const IDENTITY_MAX_BYTES = 500;
/** Electron: the client type that desktop applications show themselves as (spec 03 §2.3). */
const CLIENT_TYPE = '1';

/** `<pair-device>`: answers it and shows the first code under a fresh secret. */
export function offerCodes(turn: Turn, iq: Node): void {
  const device = child(iq, 'pair-device');
  const refs = device === undefined ? [] : children(device, 'ref').map((ref) => contentText(ref));
  const usable = refs.filter((ref): ref is string => ref !== undefined && ref !== '');
  turn.send(node('iq', { id: optionalString(iq, 'id'), to: SERVER, type: 'result' }));
  turn.set({
    phase: 'unlinked',
    offer: { refs: usable, advSecret: turn.env.random(ADV_SECRET_BYTES) },
  });
  showCode(turn, QR_FIRST_MS);
}

/** The time of a code is over: shows the next one; false when there is none left. */
export function nextCode(turn: Turn): boolean {
  const offer = turn.state.offer;
  if (offer === undefined) return false;
  // While a phone may answer the connection has to stay, though there is nothing left to scan.
  const isAwaited = offer.code !== undefined || offer.passkey?.attempt !== undefined;
  if (offer.refs.length <= 1 && (isAwaited || offer.passkey?.answered === true)) {
    turn.set({ offer: { ...offer, refs: [] } });
    return true;
  }
  if (offer.refs.length <= 1) return false;
  turn.set({ offer: { ...offer, refs: offer.refs.slice(1) } });
  showCode(turn, QR_NEXT_MS);
  return true;
}

/** Draws a new secret and shows the code anew; ends the connection if there is none left. */
export function freshOffer(turn: Turn): void {
  const { offer } = turn.state;
  if (offer === undefined) return;
  turn.set({ offer: { refs: offer.refs, advSecret: turn.env.random(ADV_SECRET_BYTES) } });
  if (offer.refs.length > 0) showCode(turn, QR_NEXT_MS);
  // Another connection gets other codes.
  else turn.timer(QR_TIMER, 0);
}

/** A code that was being typed is of no use any more. */
export function forgetCode(turn: Turn): void {
  if (turn.state.keptCode === undefined) return;
  turn.draft.delete(KEPT_CODE.table, KEPT_CODE.key);
  turn.set({ keptCode: undefined });
}

function showCode(turn: Turn, durationMs: number): void {
  const { offer, credentials } = turn.state;
  const ref = offer?.refs[0];
  if (offer === undefined || ref === undefined) return;
  const { text, bare } = formatQr({
    ref,
    noiseKey: credentials.noiseKey.publicKey,
    identityKey: credentials.local.identity.publicKey,
    advSecret: offer.advSecret,
    clientType: CLIENT_TYPE,
  });
  turn.emit({ kind: 'qr', text, bare, expiresAt: turn.now + durationMs });
  turn.timer(QR_TIMER, durationMs);
}

/** What the server is told when the answer of the phone is refused (spec 03 §2.3). */
const REFUSALS: Readonly<Record<string, { code: string; text: string }>> = {
  LINK_HMAC: { code: '401', text: 'hmac-mismatch' },
  LINK_SIGNATURE: { code: '401', text: 'signature-mismatch' },
};
const INTERNAL = { code: '500', text: 'internal-error' };

/** `<pair-success>`: verifies, signs back and stores everything at once, or refuses and stores nothing. */
export function completeLink(turn: Turn, iq: Node): void {
  const linked = readPairSuccess(turn, iq);
  const id = optionalString(iq, 'id');
  if (linked instanceof QuartetError) {
    const error = node('error', REFUSALS[linked.code] ?? INTERNAL);
    turn.send(node('iq', { id, to: SERVER, type: 'error' }, [error]));
    turn.emit({ kind: 'link-failed', error: linked });
    return;
  }
  const { credentials, reply, keyIndex } = linked;
  saveCredentials(turn.draft, credentials);
  turn.draft.put(UNCONFIRMED.table, UNCONFIRMED.key, EMPTY);
  turn.set({
    credentials,
    self: selfOf(credentials),
    offer: undefined,
    unconfirmed: true,
  });
  turn.cancel(QR_TIMER);
  turn.cancel(CODE_TIMER);
  turn.cancel(PASSKEY_TIMER);
  const { pn, platform } = credentials;
  if (pn !== undefined) {
    noteLink(turn, pn.device, platform);
    turn.draft.put(KEPT_FOR.table, KEPT_FOR.key, utf8(pn.user));
    turn.set({ keptFor: pn.user });
  }
  const identity = node('device-identity', { 'key-index': String(keyIndex) }, reply);
  turn.send(
    node('iq', { id, to: SERVER, type: 'result' }, [node('pair-device-sign', {}, [identity])]),
  );
  if (credentials.pn !== undefined) {
    turn.emit({ kind: 'linked', pn: credentials.pn, lid: credentials.lid });
  }
}

/** The first login succeeded: the server knows this device. */
export function confirmLink(turn: Turn): void {
  if (!turn.state.unconfirmed) return;
  forgetCode(turn);
  turn.draft.delete(UNCONFIRMED.table, UNCONFIRMED.key);
  turn.set({ unconfirmed: false });
}

/** The server never got the answer that completes the link: linking begins anew, with new keys. */
export function startOver(turn: Turn): void {
  const { role, pushName } = turn.state.credentials;
  const credentials = createCredentials(role, turn.env, pushName);
  saveCredentials(turn.draft, credentials);
  turn.draft.delete(UNCONFIRMED.table, UNCONFIRMED.key);
  turn.set({ credentials, self: undefined, unconfirmed: false });
  putRoster(turn, []);
  turn.emit({ kind: 'link-failed', error: new QuartetError('LINK_REFUSED') });
}

interface Linked {
  readonly credentials: Credentials;
  readonly reply: Uint8Array;
  readonly keyIndex: number;
}

function readPairSuccess(turn: Turn, iq: Node): Linked | QuartetError {
  const { credentials, offer } = turn.state;
  const success = child(iq, 'pair-success');
  const device = success && child(success, 'device');
  const identity = success && child(success, 'device-identity');
  const container = identity && contentBytes(identity);
  if (offer === undefined || credentials.pn !== undefined) return new QuartetError('LINK_ALREADY');
  if (device === undefined || container === undefined || container.length > IDENTITY_MAX_BYTES) {
    return new QuartetError('LINK_MALFORMED');
  }
  const verified = verifyPairing(
    {
      container,
      advSecret: offer.advSecret,
      identity: credentials.local.identity.publicKey,
      expectedAccountKey: offer.code?.accountKey,
    },
    turn.env.crypto,
  );
  if (!verified.ok) return verified.error;
  const pn = attrJid(device, 'jid');
  const lid = optionalJid(device, 'lid');
  if (!pn.ok || !isOwnDevice(pn.value, lid)) return new QuartetError('LINK_MALFORMED');
  // What waits in the store must never leave under another name.
  const { keptFor = pn.value.user } = turn.state;
  if (keptFor !== pn.value.user) return new QuartetError('LINK_OTHER_ACCOUNT');
  const signed = signDevice(verified.value, credentials.local.identity, turn.env);
  const platform = success && child(success, 'platform');
  return {
    credentials: {
      ...credentials,
      pn: pn.value,
      lid,
      signedIdentity: signed.signedIdentity,
      accountKey: signed.accountKey,
      platform: platform && optionalString(platform, 'name'),
    },
    reply: signed.replyIdentity,
    keyIndex: signed.keyIndex,
  };
}

const isOwnDevice = (pn: Jid, lid: Jid | undefined): boolean =>
  pn.server === 's.whatsapp.net' &&
  pn.device >= 1 &&
  (lid === undefined || (lid.server === 'lid' && lid.device === pn.device));
