/**
 * The plan of a send: what was sealed for whom under which address, and how long each stage took.
 *
 * Made from the finished stanza, so that it says what left and not what was meant to.
 */

import type { Records } from '../base/step.ts';
import { addressKey, canonicalJid } from '../devices/lid.ts';
import type { SealedMessage } from '../messages/send.ts';
import { attrJid } from '../wire/attrs.ts';
import { formatJid } from '../wire/jid.ts';
import { child, children, contentBytes } from '../wire/node.ts';
import type { PlannedCopy, SendJob, SendPlan } from './state.ts';
import type { Turn } from './turn.ts';

/** A job that has just been taken up. */
export const newJob = (turn: Turn, key: string): SendJob => ({
  key,
  startedAt: turn.now,
  waitingSince: turn.now,
  listsMs: 0,
  bundlesMs: 0,
  made: [],
  waiting: 'nothing',
  listsAsked: false,
  refused: [],
});

/** Lets a job wait for the network. */
export const suspend = (turn: Turn, job: SendJob): void =>
  turn.set({ job: { ...job, waitingSince: turn.now } });

/** A job that waits no more, with the time that it waited. */
export function resumed(job: SendJob, turn: Turn): SendJob {
  const waitedMs = turn.now - job.waitingSince;
  const listsMs = job.listsMs + (job.waiting === 'devices' ? waitedMs : 0);
  const bundlesMs = job.bundlesMs + (job.waiting === 'bundles' ? waitedMs : 0);
  return { ...job, waiting: 'nothing', listsMs, bundlesMs };
}

/** The plan that a finished stanza followed. */
export function planOf(
  turn: Turn,
  { stanza, left }: SealedMessage,
  made: { readonly job: SendJob; readonly createdAt: number; readonly bytes: number },
): SendPlan {
  const { job, createdAt, bytes } = made;
  const participants = child(stanza, 'participants');
  const copies = participants === undefined ? [] : children(participants, 'to');
  return {
    copies: copies.flatMap((to): readonly PlannedCopy[] => {
      const device = attrJid(to, 'jid');
      const enc = child(to, 'enc');
      if (!device.ok || enc === undefined) return [];
      return [
        {
          device: device.value,
          address: addressOf(turn.draft, device.value),
          session: job.made.includes(formatJid(device.value)) ? 'made' : 'reused',
          bytes: contentBytes(enc)?.length ?? 0,
        },
      ];
    }),
    left: left.map(({ jid: device, error }) => ({ device, error })),
    bytes,
    times: {
      queuedMs: Math.max(0, job.startedAt - createdAt),
      listsMs: job.listsMs,
      bundlesMs: job.bundlesMs,
      sealMs: Math.max(0, turn.env.now() - turn.now),
    },
  };
}

const addressOf = (records: Records, device: Parameters<typeof canonicalJid>[1]): string =>
  addressKey(canonicalJid(records, device));
