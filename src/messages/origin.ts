/**
 * Origin: which content may come from whom, as one table (spec 04 §2.5, §2.6).
 *
 * A security boundary: history, keys and address pairs are believed only from the own phone or own
 * devices, changes of a message only from its author. The sender was proved by the session that
 * decrypted the message; nothing here looks at what the server claims. Whether the sender really is
 * the author of the message that is named is compared with what was stored, in amend.ts.
 */

import { QuartetError } from '../base/error.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { PROTOCOL_TYPE } from '../proto/protocol.ts';
import { isGroup, type Jid } from '../wire/jid.ts';
import type { ReceivedContent, TargetKey } from './kinds.ts';

/** Who may send a control message. */
export type Origin = 'anyone' | 'own' | 'own-primary' | 'own-companion' | 'chat' | 'author';

/**
 * Every kind of control message and who may send it; `chat` is either side of a 1:1 chat, `author`
 * who wrote the message that is named. Kinds that are open to anyone are shown and believed for
 * nothing, like numbers that are not listed.
 */
export const PROTOCOL_ORIGIN: Readonly<Record<number, Origin>> = {
  [PROTOCOL_TYPE.REVOKE]: 'author',
  [PROTOCOL_TYPE.EPHEMERAL_SETTING]: 'chat',
  [PROTOCOL_TYPE.EPHEMERAL_SYNC_RESPONSE]: 'own',
  [PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION]: 'own-primary',
  [PROTOCOL_TYPE.APP_STATE_SYNC_KEY_SHARE]: 'own',
  [PROTOCOL_TYPE.APP_STATE_SYNC_KEY_REQUEST]: 'own',
  [PROTOCOL_TYPE.MSG_FANOUT_BACKFILL_REQUEST]: 'own',
  [PROTOCOL_TYPE.INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC]: 'own-primary',
  [PROTOCOL_TYPE.APP_STATE_FATAL_EXCEPTION_NOTIFICATION]: 'own',
  [PROTOCOL_TYPE.SHARE_PHONE_NUMBER]: 'anyone',
  [PROTOCOL_TYPE.MESSAGE_EDIT]: 'author',
  [PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_MESSAGE]: 'own-companion',
  [PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE]: 'own-primary',
  [PROTOCOL_TYPE.REQUEST_WELCOME_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.BOT_FEEDBACK_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.MEDIA_NOTIFY_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.CLOUD_API_THREAD_CONTROL_NOTIFICATION]: 'anyone',
  [PROTOCOL_TYPE.LID_MIGRATION_MAPPING_SYNC]: 'own-primary',
  [PROTOCOL_TYPE.REMINDER_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.BOT_MEMU_ONBOARDING_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.STATUS_MENTION_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.STOP_GENERATION_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.LIMIT_SHARING]: 'anyone',
  [PROTOCOL_TYPE.AI_PSI_METADATA]: 'anyone',
  [PROTOCOL_TYPE.AI_QUERY_FANOUT]: 'anyone',
  [PROTOCOL_TYPE.GROUP_MEMBER_LABEL_CHANGE]: 'anyone',
  [PROTOCOL_TYPE.AI_MEDIA_COLLECTION_MESSAGE]: 'anyone',
  [PROTOCOL_TYPE.MESSAGE_UNSCHEDULE]: 'anyone',
  [PROTOCOL_TYPE.CHAT_THEME_SETTING]: 'anyone',
  [PROTOCOL_TYPE.AI_METADATA_OPERATION]: 'anyone',
  [PROTOCOL_TYPE.MARK_AS_VERIFIED_ACTION]: 'anyone',
  [PROTOCOL_TYPE.COEX_STATE_SYNC]: 'anyone',
};

/** Who sent a content, and where. */
export interface OriginInput {
  readonly content: ReceivedContent;
  /** The sending device. */
  readonly sender: Jid;
  readonly chat: Jid;
  readonly self: Self;
}

/** Why a content is not believed (`MESSAGE_FORGED_PROTOCOL`), or `undefined` if it may come. */
export function checkOrigin({
  content,
  sender,
  chat,
  self,
}: OriginInput): QuartetError | undefined {
  switch (content.kind) {
    case 'revoke':
      return isAuthor(content.target) || isGroup(chat) ? undefined : forged('revoke');
    case 'edit':
      return isAuthor(content.target) ? undefined : forged('edit');
    case 'timer':
      return isGroup(chat) ? forged('timer') : undefined;
    case 'protocol': {
      const origin = PROTOCOL_ORIGIN[content.type] ?? 'anyone';
      return mayCome(origin, { sender, chat, self }) ? undefined : forged(content.type);
    }
    default:
      return undefined;
  }
}

function mayCome(origin: Origin, { sender, chat, self }: Omit<OriginInput, 'content'>): boolean {
  const own = isOwn(self, sender);
  switch (origin) {
    case 'anyone':
      return true;
    case 'own':
      return own;
    case 'own-primary':
      return own && sender.device === 0;
    case 'own-companion':
      return own && sender.device !== 0;
    case 'chat':
      return !isGroup(chat);
    case 'author':
      // A revoke or an edit that names no message was not recognised as one: nobody wrote that.
      return false;
  }
}

/** Whether the sender says that the named message is its own; whose that was is its author's id. */
const isAuthor = (target: TargetKey): boolean => target.fromMe;

const forged = (type: number | string) => new QuartetError('MESSAGE_FORGED_PROTOCOL', { type });
