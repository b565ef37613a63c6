/**
 * The fan-out: which devices get a copy of a 1:1 message (spec 04 §1.2).
 *
 * All devices of the recipient and all own devices, without the one that sends, each once. All are
 * addressed in the namespace of the chat (spec 04 §0.1); under which key a device's session is kept
 * is decided when it is loaded. Knows lists of devices only, no sessions.
 */

import { isOwn, isSelf, type Self } from '../devices/identity.ts';
import { deviceJids, type UserDevices } from '../devices/registry.ts';
import { bareJid, formatJid, isLid, type Jid, withDevice } from '../wire/jid.ts';

/** One device that gets a copy. */
export interface Target {
  /** The device, in the namespace of the chat. */
  readonly jid: Jid;
  /** Whether it belongs to the own account: its copy says which chat it is for. */
  readonly own: boolean;
}

/** What the fan-out is made from. */
export interface FanoutInput {
  readonly recipient: UserDevices;
  readonly own: UserDevices;
  readonly self: Self;
  /** The bare address of the chat. */
  readonly chat: Jid;
}

/** The targets of a 1:1 message in a stable order: the recipient's devices, then own ones. */
export function fanoutTargets(input: FanoutInput): readonly Target[] {
  const { self, chat } = input;
  const ownBare = ownAddress(self, chat);
  const devices = [
    ...deviceJids(input.recipient).map((device) => withDevice(bareJid(chat), device.device)),
    ...deviceJids(input.own).map((device) => withDevice(ownBare, device.device)),
  ];
  const targets = new Map<string, Target>();
  for (const jid of devices) {
    const own = isOwn(self, jid);
    const key = `${own ? 'own' : formatJid(bareJid(jid))} ${jid.device}`;
    if (!isSelf(self, jid) && !targets.has(key)) targets.set(key, { jid, own });
  }
  return [...targets.values()];
}

/** The own bare address in the namespace of `chat`: the LID in LID chats once it is known. */
export const ownAddress = (self: Self, chat: Jid): Jid =>
  bareJid(isLid(chat) && self.lid !== undefined ? self.lid : self.pn);
