/**
 * `quartet send`: one text to one person, waiting until the server has it.
 */

import type { Command } from '../command.ts';
import { askOwner, type Wish } from '../control.ts';
import { say } from '../output.ts';
import { type AnyDevice, withDevice } from '../session.ts';

/** The command. */
export const send: Command = {
  usage: 'send --db FILE TO TEXT',
  summary: 'Sends a text to a phone number or address, and waits until the server has it.',
  options: { db: { value: 'FILE', help: 'the store of the device that sends' } },
  positionals: [2, 2],
  run: async (call) => {
    const db = call.required('db');
    const [to = '', text = ''] = call.positionals;
    const wish = { kind: 'send', to, text } as const;
    const sent = (await askOwner(db, wish)) ?? (await withDevice(db, sendFrom(wish)));
    say(call.json, `Sent as ${String(sent['id'])}.`, { type: 'sent', ...sent });
    return 0;
  },
};

/** Sends a text from a device and waits until the server has it. */
export const sendFrom =
  ({ to, text }: Wish & { kind: 'send' }) =>
  async (device: AnyDevice): Promise<Readonly<Record<string, unknown>>> => {
    const message = await device.send(to, text);
    await message.until('acked');
    return { id: message.id, status: message.status };
  };
