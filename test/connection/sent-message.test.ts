/**
 * The handle of a sent message: it goes forward only, and nobody waits for ever.
 */

import { expect, test } from 'vitest';
import { QuartetError } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { SentMessage, SentMessages } from '../../src/connection/sent-message.ts';
import type { MessageStatus } from '../../src/connection/state.ts';
import { jid } from '../../src/wire/jid.ts';

const CHAT = jid('15550002002', 's.whatsapp.net');

const event = (id: string, status: MessageStatus, error?: QuartetError) =>
  ({ kind: 'status', id, chat: CHAT, status, device: undefined, error }) as const;

test('status goes forward, and steps back are ignored', () => {
  const message = new SentMessage('A', CHAT);
  const seen = ['written', 'delivered', 'acked', 'accepted', 'read', 'delivered'] as const;

  const states = seen.map((status) => {
    message.advance(status);
    return message.status;
  });

  expect(states).toEqual(['written', 'delivered', 'delivered', 'delivered', 'read', 'read']);
});

test('waiting ends at the status or beyond it', async () => {
  const message = new SentMessage('A', CHAT);
  const acked = message.until('acked');
  const read = message.until('read');
  let isRead = false;
  void read.then(() => {
    isRead = true;
  });

  message.advance('delivered');

  await acked;
  await message.until('written');
  expect(isRead).toBe(false);
  message.advance('read');
  await read;
});

test('a failed message says why, to those who wait and to those who ask later', async () => {
  const message = new SentMessage('A', CHAT);
  const waiting = message.until('acked');

  message.advance('failed', new QuartetError('MESSAGE_UNKNOWN_RECIPIENT'));
  message.advance('acked');

  const unknown = { code: 'MESSAGE_UNKNOWN_RECIPIENT' };
  await expect(waiting).rejects.toMatchObject(unknown);
  await expect(message.until('written')).rejects.toMatchObject(unknown);
  expect(message.status).toBe('failed');
  expect(message.error).toMatchObject(unknown);
});

test('a handle that somebody waits for is not forgotten, however many follow', async () => {
  const messages = new SentMessages();
  const first = messages.of('FIRST', CHAT);
  const waiting = first.until('acked');

  for (let index = 0; index <= cap('sentHandles'); index++) messages.of(`ID ${index}`, CHAT);
  messages.apply(event('FIRST', 'acked'));

  await waiting;
  expect(first.status).toBe('acked');
});

test('a device that stops ends the waiting and leaves the status as it was', async () => {
  const messages = new SentMessages();
  const message = messages.of('A', CHAT);
  const waiting = message.until('acked');

  messages.release(new QuartetError('CONNECTION_REPLACED'));

  await expect(waiting).rejects.toMatchObject({ code: 'CONNECTION_REPLACED' });
  expect(message.status).toBe('accepted');
  const again = message.until('acked');
  messages.apply(event('A', 'acked'));
  await again;
});

test('after closing nobody waits any more', async () => {
  const messages = new SentMessages();
  const message = messages.of('A', CHAT);

  messages.close(new QuartetError('CONNECTION_CLOSED'));

  await expect(message.until('acked')).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
});
