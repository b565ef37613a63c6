/**
 * Two people with a device each who talk to each other, and what became of what they said.
 */

import { unwrap } from '../../src/base/error.ts';
import { decodeInbox, INBOX_TABLE, type IncomingMessage } from '../../src/messages/inbox.ts';
import type { Received } from '../../src/messages/receive.ts';
import { encodeMessage, type Message } from '../../src/proto/message.ts';
import {
  deliver,
  type SendOptions,
  send,
  TestAccount,
  type TestDevice,
  WorldEnv,
} from './world.ts';

/** Ann with a phone and a companion, Bea likewise. */
export function people() {
  const env = new WorldEnv('amend');
  const ann = new TestAccount(env, 1, [5]);
  const bea = new TestAccount(env, 2, [3]);
  return { env, ann, bea, annPc: ann.at(5), beaPc: bea.at(3) };
}

/** The people and their companions. */
export type People = ReturnType<typeof people>;

/** Sends from one device and has one other device receive its copy. */
export function pass(
  options: SendOptions,
  to: TestDevice,
): { readonly id: string; readonly got: Received } {
  const { stanza, id } = send(options);
  return { id, got: to.receive(deliver(stanza, options.from, to)) };
}

/** From Ann’s companion to Bea. */
export const fromAnn = (
  { annPc, ann, bea }: People,
  rest: Partial<SendOptions> = {},
): SendOptions => ({
  from: annPc,
  own: ann,
  to: bea,
  ...rest,
});

/** From Bea’s companion to Ann. */
export const fromBea = (
  { beaPc, ann, bea }: People,
  rest: Partial<SendOptions> = {},
): SendOptions => ({
  from: beaPc,
  own: bea,
  to: ann,
  ...rest,
});

/** The message that was handed out; throws if none was. */
export function message(got: Received): IncomingMessage {
  if (got.kind !== 'content') throw new Error(got.kind);
  return got.message;
}

/** The code and data of a refusal, or what else became of the message. */
export const errorOf = (got: Received) =>
  got.kind === 'refused' ? { code: got.error.code, ...got.error.data } : got.kind;

/** The messages in the inbox of a device, read back. */
export const inbox = (device: TestDevice): readonly IncomingMessage[] =>
  device
    .keys(INBOX_TABLE)
    .map((key) =>
      unwrap(decodeInbox(key, device.rows.get(`${INBOX_TABLE}\n${key}`) as Uint8Array)),
    );

/** A message of any shape. */
export const raw = (content: Message) => ({
  kind: 'raw' as const,
  message: encodeMessage(content),
});
