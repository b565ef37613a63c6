/**
 * Linking, the phone's side: reads a code, signs the companion and uploads it (spec 03 §4.2-4.3).
 *
 * The key index is used up and stored before the upload leaves. A refused upload drops the
 * companion again; one whose answer was lost keeps it until the server's list says more.
 */

import { utf8 } from '../base/bytes.ts';
import { ok, QuartetError, type Result } from '../base/error.ts';
import { assignDevice, dropCompanion, signCompanion } from '../devices/adv-primary.ts';
import { parseQr } from '../devices/link-qr.ts';
import { attrJid } from '../wire/attrs.ts';
import { child, type Node, node } from '../wire/node.ts';
import type { Errand, PhoneInput } from './state.ts';
import type { PhoneTurn } from './turn.ts';

/** Accepts a code: the text of a QR picture, with or without its prefix. */
export function scanCode(turn: PhoneTurn, { token, text }: PhoneInput & { kind: 'scan' }): void {
  const { device, account } = turn.state;
  const offer = parseQr(text.trim());
  const refusal = offer.ok ? notOnline(turn) : offer.error;
  if (!offer.ok || refusal !== undefined) return refuse(turn, token, refusal);
  const signed = signCompanion(
    {
      account,
      accountIdentity: device.credentials.local.identity,
      offer: offer.value,
      now: turn.env.now(),
    },
    turn.env,
  );
  turn.setAccount(signed.account);
  const upload = node('pair-device', {}, [
    node('ref', {}, utf8(offer.value.ref)),
    node('pub-key', {}, offer.value.noiseKey),
    node('device-identity', {}, signed.container),
    node('key-index-list', { ts: String(signed.ts) }, signed.keyIndexList),
  ]);
  turn.ask([upload], { kind: 'link', token, keyIndex: signed.keyIndex });
}

/** The error that a phone without a connection answers with. */
export const notOnline = (turn: PhoneTurn): QuartetError | undefined =>
  turn.state.device.phase === 'online' ? undefined : new QuartetError('CONNECTION_CLOSED');

/** Answers a call with an error. */
export function refuse(turn: PhoneTurn, token: number, error: QuartetError | undefined): void {
  if (error === undefined) return;
  turn.effect({ kind: 'reply', token, result: { ok: false, error } });
}

const EXPIRED = 404;
const FULL = 419;

/** Takes the answer to an upload: the companion's address, or why it was refused. */
export function finishUpload(
  turn: PhoneTurn,
  { token, keyIndex }: Errand & { kind: 'link' },
  result: Result<unknown>,
): void {
  const { account } = turn.state;
  if (!result.ok) {
    if (result.error.code !== 'CONNECTION_REFUSED') return refuse(turn, token, result.error);
    turn.setAccount(dropCompanion(account, keyIndex));
    return refuse(turn, token, linkError(result.error));
  }
  const device = child(result.value as Node, 'device');
  const jid = device && attrJid(device, 'jid');
  if (jid?.ok !== true) return refuse(turn, token, new QuartetError('LINK_MALFORMED'));
  turn.setAccount(assignDevice(account, keyIndex, jid.value));
  turn.effect({ kind: 'reply', token, result: ok(jid.value) });
}

function linkError(error: QuartetError): QuartetError {
  const code = Number(error.data['code']);
  if (code === FULL) return new QuartetError('LINK_DEVICE_LIMIT');
  if (code === EXPIRED) return new QuartetError('LINK_EXPIRED');
  return new QuartetError('LINK_REFUSED', { code });
}
