/**
 * Handlers of events: in order within a chat, side by side between chats.
 */

import { expect, test } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import { systemClock } from '../../src/cli/clock.ts';
import type { EventOf } from '../../src/connection/events.ts';
import { Events } from '../../src/connection/events.ts';
import { jid } from '../../src/wire/jid.ts';

/** A message event of a chat. */
const message = (chat: string, id: string): EventOf<'message'> => {
  const address = jid(chat, 's.whatsapp.net');
  return {
    kind: 'message',
    redelivered: false,
    message: {
      inboxKey: id,
      id,
      chat: address,
      sender: address,
      fromMe: false,
      sentAtMs: 0,
      content: { kind: 'text', text: id, context: {} },
      raw: new Uint8Array(0),
      offline: false,
      addresses: { pn: address },
    },
  };
};

/** Events whose message handlers wait until they are let go. */
function slow() {
  const handled: string[] = [];
  const begun: string[] = [];
  const gates = new Map<string, () => void>();
  const events = new Events({
    clock: systemClock,
    handled: ({ message: done }) => void handled.push(done.id),
  });
  events.on('message', ({ message: { id } }) => {
    begun.push(id);
    return new Promise<void>((resolve) => gates.set(id, resolve));
  });
  return { events, handled, begun, release: (id: string) => gates.get(id)?.() };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a slow handler holds up its chat and no other', async () => {
  const { events, handled, begun, release } = slow();

  for (const [chat, id] of [
    ['1', 'a1'],
    ['1', 'a2'],
    ['2', 'b1'],
  ] as const) {
    events.tell(message(chat, id));
  }
  await turn();
  expect(begun).toEqual(['a1', 'b1']);
  release('b1');
  await turn();
  expect(handled).toEqual(['b1']);
  release('a1');
  await turn();

  expect(begun).toEqual(['a1', 'b1', 'a2']);
  release('a2');
  await events.idle();
  expect(handled).toEqual(['b1', 'a1', 'a2']);
});

test('other events do not wait for the handlers of messages', async () => {
  const { events, release } = slow();
  const phases: string[] = [];
  events.on('phase', ({ phase }) => void phases.push(phase));

  events.tell(message('1', 'a1'));
  events.tell({ kind: 'phase', phase: 'offline' });
  events.tell({ kind: 'phase', phase: 'online' });
  await turn();

  expect(phases).toEqual(['offline', 'online']);
  release('a1');
});

test('a handler that fails leaves its message unhandled and lets the next one run', async () => {
  const handled: string[] = [];
  const events = new Events({
    clock: systemClock,
    handled: ({ message: done }) => void handled.push(done.id),
  });
  events.on('message', ({ message: { id } }) => {
    if (id === 'a1') throw new Error('the application has trouble');
  });

  events.tell(message('1', 'a1'));
  events.tell(message('1', 'a2'));
  await events.idle();

  expect(handled).toEqual(['a2']);
});

test('events that nobody takes are dropped when too many wait, messages never', async () => {
  const { events, begun, release } = slow();
  const refused: number[] = [];
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  events.on('catching-up', async ({ taken }) => {
    await gate;
    refused.push(taken);
  });
  const most = cap('waitingEvents');

  for (let taken = 0; taken < most + 10; taken++) {
    events.tell({ kind: 'catching-up', taken, expected: undefined });
  }
  events.tell(message('1', 'a1'));
  await turn();
  expect(begun).toEqual(['a1']);
  expect(events.waiting).toBe(1);
  open();
  release('a1');
  await events.idle();

  expect(refused).toEqual(Array.from({ length: most }, (_, taken) => taken));
  expect(events.waiting).toBe(0);
});
