/**
 * The router: which stanza goes where, as two tables.
 *
 * A stanza that nothing here knows is ignored, except that what the protocol wants acknowledged is
 * acknowledged (spec 01 §5.9). Adding a kind of stanza is adding a row.
 */

import { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { attrJid, optionalString } from '../wire/attrs.ts';
import { SERVER } from '../wire/jid.ts';
import { child, type Node, node } from '../wire/node.ts';
import { takeTokens, tokenNotificationReads } from './chat-tokens.ts';
import { CODE_TAG, resumeCode, takeCompanionStage } from './code-linking.ts';
import { applyListNotification, listNotificationReads } from './device-lists.ts';
import { identityNoticeReads, takeIdentityNotice } from './identity-changes.ts';
import { takeRouting } from './known-server.ts';
import { completeLink, freshOffer, offerCodes } from './linking.ts';
import { loginFailed, loginSucceeded, ownEndReads, streamFailed, successReads } from './login.ts';
import { countOffline, receiveOfflineNews } from './offline.ts';
import { isPasskeyStage, takePasskeyStage } from './passkey-linking.ts';
import {
  ackStanzaReads,
  messageReads,
  receiptReads,
  receiveAck,
  receiveMessage,
  receiveReceipt,
} from './receiving.ts';
import { askDigest, digestReads } from './rotation.ts';
import type { DeviceState, Phase } from './state.ts';
import type { Turn } from './turn.ts';
import { uploadPreKeys, uploadReads } from './upkeep.ts';

interface Route {
  /** Phases in which the stanza is taken; in others it is dropped. */
  readonly phases: readonly Phase[];
  readonly reads?: (state: DeviceState, stanza: Node, records: Records) => readonly Read[];
  readonly take: (turn: Turn, stanza: Node) => void;
}

const ANY: readonly Phase[] = ['authenticating', 'unlinked', 'online'];
const LOGGED_IN: readonly Phase[] = ['authenticating', 'online'];

const ROUTES: Readonly<Record<string, Route>> = {
  success: { phases: ['authenticating'], reads: successReads, take: loginSucceeded },
  failure: { phases: ANY, reads: ownEndReads, take: loginFailed },
  'stream:error': { phases: ANY, reads: ownEndReads, take: streamFailed },
  iq: { phases: ANY, take: receiveIq },
  ib: { phases: ANY, take: receiveBroadcast },
  notification: { phases: ANY, reads: notificationReads, take: receiveNotification },
  message: { phases: LOGGED_IN, reads: messageReads, take: receiveMessage },
  receipt: { phases: LOGGED_IN, reads: receiptReads, take: receiveReceipt },
  ack: { phases: LOGGED_IN, reads: ackStanzaReads, take: receiveAck },
  call: { phases: LOGGED_IN, take: (turn, stanza) => acknowledge(turn, stanza) },
};

interface NotificationRoute {
  readonly reads?: (state: DeviceState, stanza: Node, records: Records) => readonly Read[];
  readonly take: (turn: Turn, stanza: Node) => void;
  /** `encrypt` and `devices` are acknowledged without their type (spec 03 §6.1). */
  readonly ackType: boolean;
}

const NOTIFICATIONS: Readonly<Record<string, NotificationRoute>> = {
  encrypt: {
    reads: (state, stanza, records) => {
      if (isIdentityNotice(stanza)) return identityNoticeReads(state, stanza, records);
      if (isDigestNotice(stanza)) return digestReads();
      return fewPreKeys(stanza) ? uploadReads() : [];
    },
    take: (turn, stanza) => {
      if (isIdentityNotice(stanza)) takeIdentityNotice(turn, stanza);
      else if (isDigestNotice(stanza)) askDigest(turn);
      else if (fewPreKeys(stanza)) uploadPreKeys(turn);
    },
    ackType: false,
  },
  devices: { reads: listNotificationReads, take: applyListNotification, ackType: false },
  [CODE_TAG]: { take: takeCompanionStage, ackType: true },
  privacy_token: { reads: tokenNotificationReads, take: takeTokens, ackType: true },
  companion_reg_refresh: { take: freshOffer, ackType: true },
  account_sync: { reads: listNotificationReads, take: applyListNotification, ackType: true },
};

/** Records that a stanza needs; asked again until it is empty. */
export function routeReads(state: DeviceState, stanza: Node, records: Records): readonly Read[] {
  const found = ROUTES[stanza.tag];
  if (found?.reads === undefined || !found.phases.includes(state.phase)) return [];
  return found.reads(state, stanza, records);
}

/** Takes a stanza. */
export function route(turn: Turn, stanza: Node): void {
  const found = ROUTES[stanza.tag];
  if (found?.phases.includes(turn.state.phase) !== true) return;
  countOffline(turn, stanza);
  found.take(turn, stanza);
}

function receiveIq(turn: Turn, iq: Node): void {
  const { xmlns, type } = iq.attrs;
  const id = optionalString(iq, 'id');
  if (type === 'get' && (xmlns === 'urn:xmpp:ping' || xmlns === 'w:p' || child(iq, 'ping'))) {
    return turn.send(node('iq', { id, to: SERVER, type: 'result' }));
  }
  if (type !== 'set') return;
  if (child(iq, 'pair-device') !== undefined) {
    offerCodes(turn, iq);
    return resumeCode(turn);
  }
  if (child(iq, 'pair-success') !== undefined) return completeLink(turn, iq);
}

function receiveBroadcast(turn: Turn, ib: Node): void {
  if (child(ib, 'downgrade_webclient') !== undefined) {
    // The codes go on: another phone may scan the next one (spec 03 §1.4).
    turn.emit({ kind: 'link-failed', error: new QuartetError('LINK_NOT_MULTI_DEVICE') });
  }
  takeRouting(turn, ib);
  receiveOfflineNews(turn, ib);
}

function notificationReads(state: DeviceState, stanza: Node, records: Records): readonly Read[] {
  const reads = NOTIFICATIONS[optionalString(stanza, 'type') ?? '']?.reads;
  return reads === undefined ? [] : reads(state, stanza, records);
}

function receiveNotification(turn: Turn, stanza: Node): void {
  const found = NOTIFICATIONS[optionalString(stanza, 'type') ?? ''];
  // The flow of passkeys is told by what is inside: its type is not known for certain.
  if (isPasskeyStage(stanza)) takePasskeyStage(turn, stanza);
  else found?.take(turn, stanza);
  acknowledge(turn, stanza, found?.ackType ?? true);
}

/** Acknowledges a notification or a call; leaves after the commit like every effect. */
function acknowledge(turn: Turn, stanza: Node, withType = true): void {
  const id = optionalString(stanza, 'id');
  const from = attrJid(stanza, 'from');
  if (id === undefined || !from.ok) return;
  const { participant, type } = stanza.attrs;
  turn.send(
    node('ack', {
      class: stanza.tag,
      id,
      to: from.value,
      participant,
      type: withType ? type : undefined,
    }),
  );
}

const isDigestNotice = (stanza: Node): boolean => child(stanza, 'digest') !== undefined;

const isIdentityNotice = (stanza: Node): boolean => child(stanza, 'identity') !== undefined;

function fewPreKeys(stanza: Node): boolean {
  return child(stanza, 'count') !== undefined;
}
