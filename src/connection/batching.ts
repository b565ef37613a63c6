/**
 * What leaves together: the effects of the turns that shared a commit.
 *
 * Receipts for messages that came in a burst become lists (spec 04 §4.2). Nothing waits for more to
 * come: what a commit allows to leave leaves right after it.
 */

import { listReceipts } from '../messages/receipt-lists.ts';
import type { DeviceEffect } from './state.ts';

/** The effects of one commit with its receipts gathered into lists. */
export const gatherReceipts = <Effect>(
  effects: readonly (Effect | DeviceEffect)[],
): readonly (Effect | DeviceEffect)[] =>
  listReceipts<Effect | DeviceEffect>(effects, {
    get: (effect) => (isSend(effect) ? effect.node : undefined),
    set: (_effect, stanza) => ({ kind: 'send', node: stanza }),
  });

const isSend = (effect: unknown): effect is DeviceEffect & { readonly kind: 'send' } =>
  (effect as DeviceEffect).kind === 'send';
