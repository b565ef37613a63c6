/**
 * `quartet listen`: prints what a device receives until it is stopped.
 *
 * A message is finished once it is printed; what was not printed when the process died is printed
 * at the next start.
 */

import { QuartetError } from '../../base/error.ts';
import type { IncomingMessage } from '../../messages/inbox.ts';
import { formatJid, type Jid } from '../../wire/jid.ts';
import type { Command } from '../command.ts';
import { serveControl, type Wish } from '../control.ts';
import { interrupted, say } from '../output.ts';
import { type AnyDevice, openDevice } from '../session.ts';
import { grantDevices } from './devices.ts';
import { examine } from './doctor.ts';
import { sendFrom } from './send.ts';

/** The command. */
export const listen: Command = {
  usage: 'listen --db FILE [--url URL]',
  summary: 'Stays connected and prints the messages that a device receives.',
  options: {
    db: { value: 'FILE', help: 'the store of the device' },
    url: { value: 'URL', help: 'where to connect, if not where it was linked' },
  },
  positionals: [0, 0],
  run: async (call) => {
    const db = call.required('db');
    const device = await openDevice(db, call.text('url'));
    printMessages(device, call.json);
    return stay(device, db, call.json);
  },
};

/** Stays online, grants the wishes of short commands, and ends with the device or on request. */
export async function stay(device: AnyDevice, db: string, json: boolean): Promise<number> {
  const release = await serveControl(db, (wish) => grant(device, wish));
  tellPhases(device, json);
  const ended = await Promise.race([device.ended, interrupted()]);
  await release();
  await device.close();
  if (ended === undefined) return 0;
  throw ended;
}

/** Prints the phase that the device is in, and every later one: whoever reads `online` can send. */
function tellPhases(device: AnyDevice, json: boolean): void {
  let told: string | undefined;
  const tell = (phase: string): void => {
    if (phase !== told) say(json, `[${phase}]`, { type: 'phase', phase });
    told = phase;
  };
  device.events.on('phase', ({ phase }) => tell(phase));
  tell(device.health().phase);
}

/** Grants what any device can do for a short command. */
export async function grant(
  device: AnyDevice,
  wish: Wish,
): Promise<Readonly<Record<string, unknown>>> {
  if (wish.kind === 'send') return sendFrom(wish)(device);
  if (wish.kind === 'scan') {
    if (!('scan' in device)) throw new QuartetError('STORE_ROLE', { role: 'companion' });
    return { jid: formatJid(await device.scan(wish.text)) };
  }
  if (wish.kind === 'code') {
    if (!('enterCode' in device)) throw new QuartetError('STORE_ROLE', { role: 'companion' });
    return { jid: formatJid(await device.enterCode(wish.text)) };
  }
  if (wish.kind === 'doctor') return examine(wish)(device);
  return grantDevices(device, wish);
}

/** Prints messages as they come. */
export function printMessages(device: AnyDevice, json: boolean): void {
  device.events.on('message', ({ message, redelivered }) => {
    const { content, fromMe } = message;
    const text = content.kind === 'text' ? content.text : `<${content.kind}>`;
    const from = `${nameOf(message)}${fromMe ? ' (own copy)' : ''}`;
    say(json, `${from}: ${text}`, {
      type: 'message',
      id: message.id,
      chat: formatJid(message.chat),
      from: formatJid(message.sender),
      pn: textOf(message.addresses.pn),
      lid: textOf(message.addresses.lid),
      fromMe,
      text,
      redelivered,
      sentAt: message.sentAtMs,
    });
  });
}

const textOf = (jid: Jid | undefined): string | undefined => jid && formatJid(jid);

const nameOf = ({ pushName, addresses, sender }: IncomingMessage): string =>
  pushName ?? formatJid(addresses.pn ?? sender);
