/**
 * What a new companion gets from its phone: keys for app state, settings and a first chunk of
 * history, as messages between own devices (spec 04 §13, spec 05 §1.3, §2.4).
 *
 * Put into the outbox in the commit that takes the list with the new companion, so neither a crash
 * nor an absence loses it, and noted, so a list that comes again repeats nothing.
 */

import { type Bytes, concat, fromUtf8, hex, u32, utf8 } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import type { Read } from '../base/step.ts';
import type { PrimaryAccount, SignedCompanion } from '../devices/adv-primary.ts';
import { TOKEN_SALT_READ } from '../messages/tokens.ts';
import { encodeHistorySync, HISTORY_SYNC_TYPE } from '../proto/history.ts';
import { encodeMessage } from '../proto/message.ts';
import { PROTOCOL_TYPE, type ProtocolMessage } from '../proto/protocol.ts';
import { attrJid } from '../wire/attrs.ts';
import { bareJid, formatJid, type Jid, sameJid } from '../wire/jid.ts';
import { child, children, type Node } from '../wire/node.ts';
import type { PhoneTurn } from './turn.ts';
import { zlibStored } from './zlib.ts';

/** Table of the companions that got their share; key = address, value = key index. */
const SHARED_TABLE = 'shared';

/** The message that shares the keys for app state of this account. */
export const KEY_SHARE_READ: Read = { table: 'app-state-share', key: 'keys' };

/** Records that a list of the own devices needs. */
export function shareReads(stanza: Node): readonly Read[] {
  const listed = listedDevices(stanza);
  if (listed.length === 0) return [];
  return [KEY_SHARE_READ, TOKEN_SALT_READ, ...listed.map(sharedRead)];
}

/** A list of the own devices came: companions that are new in it get what they need. */
export function shareWithNew(turn: PhoneTurn, stanza: Node): void {
  const { companions } = turn.state.account;
  for (const jid of listedDevices(stanza)) {
    const companion = companions.find((one) => one.jid !== undefined && sameJid(one.jid, jid));
    if (companion !== undefined) share(turn, jid, companion);
  }
}

function share(turn: PhoneTurn, jid: Jid, { keyIndex }: SignedCompanion): void {
  const { table, key } = sharedRead(jid);
  const noted = turn.draft.get(table, key);
  if (noted !== undefined && fromUtf8(noted) === String(keyIndex)) return;
  turn.draft.put(table, key, utf8(String(keyIndex)));
  const messages = [securitySetting(), keyShare(turn), firstHistory(turn)];
  for (const message of messages) turn.sendPeer(jid, message);
}

const sharedRead = (jid: Jid): Read => ({ table: SHARED_TABLE, key: formatJid(jid) });

function listedDevices(stanza: Node): readonly Jid[] {
  if (stanza.tag !== 'notification' || stanza.attrs['type'] !== 'account_sync') return [];
  const devices = child(stanza, 'devices');
  return (devices === undefined ? [] : children(devices, 'device')).flatMap((device) => {
    const jid = attrJid(device, 'jid');
    return jid.ok && jid.value.device !== 0 ? [jid.value] : [];
  });
}

const control = (protocolMessage: ProtocolMessage): Bytes => encodeMessage({ protocolMessage });

const securitySetting = (): Bytes =>
  control({
    type: PROTOCOL_TYPE.INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC,
    initialSecurityNotificationSettingSync: { securityNotificationEnabled: true },
  });

/** The share of the account's keys; the first key is made when the first companion comes. */
function keyShare(turn: PhoneTurn): Bytes {
  const { table, key } = KEY_SHARE_READ;
  const known = turn.draft.get(table, key);
  if (known !== undefined) return known;
  const made = makeKeyShare(turn.state.account, turn.env);
  turn.draft.put(table, key, made);
  return made;
}

function makeKeyShare({ rawId, currentKeyIndex, companions }: PrimaryAccount, env: Env): Bytes {
  const deviceIndexes = [0, ...companions.map((one) => one.keyIndex)];
  const fingerprint = { rawId, currentIndex: currentKeyIndex, deviceIndexes };
  const keyData = { keyData: env.random(32), fingerprint, timestamp: env.now() };
  return control({
    type: PROTOCOL_TYPE.APP_STATE_SYNC_KEY_SHARE,
    appStateSyncKeyShare: { keys: [{ keyId: { keyId: FIRST_KEY_ID }, keyData }] },
  });
}

/** The newest chats, inline: none yet, but the own pair of addresses, the own name and the salt. */
function firstHistory(turn: PhoneTurn): Bytes {
  const { credentials } = turn.state.device;
  const { pn, lid, pushName } = credentials;
  const own = pn === undefined ? '' : formatJid(bareJid(pn));
  const salt = turn.draft.get(TOKEN_SALT_READ.table, TOKEN_SALT_READ.key);
  const pair = lid && { pnJid: own, lidJid: formatJid(bareJid(lid)) };
  const history = encodeHistorySync({
    syncType: HISTORY_SYNC_TYPE.INITIAL_BOOTSTRAP,
    chunkOrder: 1,
    progress: 100,
    ...(pushName === undefined ? {} : { pushnames: [{ id: own, pushname: pushName }] }),
    ...(pair === undefined ? {} : { phoneNumberToLidMappings: [pair] }),
    ...(salt === undefined ? {} : { nctSalt: salt }),
    companionMetaNonce: hex(turn.env.random(16)),
  });
  return control({
    type: PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION,
    historySyncNotification: {
      syncType: 0,
      chunkOrder: 1,
      progress: 100,
      initialHistBootstrapInlinePayload: zlibStored(history),
    },
  });
}

/** `device(2) | epoch(4)`: the first key of the phone. */
const FIRST_KEY_ID = concat(new Uint8Array(2), u32(1));
