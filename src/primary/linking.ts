/**
 * Linking, the phone's side: reads a code, signs the companion and uploads it (spec 03 §4.2-4.3).
 *
 * The key index is used up and stored before the upload leaves. A refused upload drops the
 * companion again; one whose answer was lost keeps it until the server's list says more.
 */

import { EMPTY, utf8 } from '../base/bytes.ts';
import type { ErrorCode } from '../base/codes.ts';
import { ok, QuartetError, type Result } from '../base/error.ts';
import { assignDevice, dropCompanion, signCompanion } from '../devices/adv-primary.ts';
import { withFacts } from '../devices/roster.ts';
import { decodeDeviceProps, PLATFORM_TYPE } from '../proto/client-payload.ts';
import { attrJid } from '../wire/attrs.ts';
import { child, contentBytes, type Node, node } from '../wire/node.ts';
import type { Errand, PhoneInput } from './state.ts';
import type { PhoneTurn } from './turn.ts';

/** Signs the companion that made an offer, and uploads what makes it one of the account. */
export function linkCompanion(
  turn: PhoneTurn,
  { token, offer }: PhoneInput & { kind: 'link' },
): void {
  const { device, account } = turn.state;
  const offline = notOnline(turn);
  if (offline !== undefined) return refuse(turn, token, offline);
  const signed = signCompanion(
    {
      account,
      accountIdentity: device.credentials.local.identity,
      offer,
      now: turn.env.now(),
    },
    turn.env,
  );
  turn.setAccount(signed.account);
  const upload = node('pair-device', {}, [
    node('ref', {}, utf8(offer.ref)),
    node('pub-key', {}, offer.noiseKey),
    node('device-identity', {}, signed.container),
    node('key-index-list', { ts: String(signed.ts) }, signed.keyIndexList),
  ]);
  turn.ask([upload], { kind: 'link', token, keyIndex: signed.keyIndex });
}

/** Name of the timer after which the server's list says whether a link came about. */
export const RECONCILE_TIMER = 'reconcile';

/** Longer than a server waits for a companion's signature: until then its list proves nothing. */
export const SETTLE_MS = 90_000;

/** The error that a phone without a connection answers with. */
export const notOnline = (turn: PhoneTurn): QuartetError | undefined =>
  turn.state.device.phase === 'online' ? undefined : new QuartetError('CONNECTION_CLOSED');

/** Answers a call with an error. */
export function refuse(turn: PhoneTurn, token: number, error: QuartetError | undefined): void {
  if (error === undefined) return;
  turn.effect({ kind: 'reply', token, result: { ok: false, error } });
}

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
  noteProps(turn, jid.value.device, child(result.value as Node, 'companion-props'));
  turn.timer(RECONCILE_TIMER, SETTLE_MS);
  turn.effect({ kind: 'reply', token, result: ok(jid.value) });
}

/** Notes what the companion says of itself. */
function noteProps(turn: PhoneTurn, id: number, content: Node | undefined): void {
  const props = decodeDeviceProps((content && contentBytes(content)) ?? EMPTY);
  const { os, platformType } = props.ok ? props.value : {};
  const platform = platformType === undefined ? undefined : PLATFORM_TYPE[platformType];
  const facts = { name: os, platform: platform?.toLowerCase() };
  turn.setRoster(withFacts(turn.state.device.roster, id, facts));
}

/** What a refused upload means (spec 03 §4.3). */
const REFUSALS: Readonly<Record<number, ErrorCode>> = {
  403: 'LINK_UNAUTHORIZED',
  404: 'LINK_EXPIRED',
  419: 'LINK_DEVICE_LIMIT',
};

function linkError(error: QuartetError): QuartetError {
  const code = Number(error.data['code']);
  return new QuartetError(REFUSALS[code] ?? 'LINK_REFUSED', { code });
}
