/**
 * `quartet doctor`: how a device is, and for a person why messages may not pass.
 *
 * Asks the process that has the device open, if there is one; else looks while it goes online.
 */

import { formatJid } from '../../wire/jid.ts';
import type { Command } from '../command.ts';
import { askOwner, type Wish } from '../control.ts';
import { say } from '../output.ts';
import { type AnyDevice, withDevice } from '../session.ts';

/** The command. */
export const doctor: Command = {
  usage: 'doctor --db FILE [PERSON]',
  summary: 'Tells how a device is, and why messages with a person may not pass.',
  options: { db: { value: 'FILE', help: 'the store of the device' } },
  positionals: [0, 1],
  run: async (call) => {
    const db = call.required('db');
    const wish = { kind: 'doctor', user: call.positionals[0] ?? '' } as const;
    const found = (await askOwner(db, wish)) ?? (await withDevice(db, examine(wish)));
    const lines = found['lines'];
    say(call.json, Array.isArray(lines) ? lines.join('\n') : '', { type: 'doctor', ...found });
    return 0;
  },
};

/** Examines a device; `lines` is what people read. */
export const examine =
  ({ user }: Wish & { kind: 'doctor' }) =>
  async (device: AnyDevice): Promise<Readonly<Record<string, unknown>>> => {
    const seen = await device.examine(user === '' ? undefined : user);
    const { phase, outbox, inbox, attempts, lastError, store, chat } = seen;
    const code = user === '' ? undefined : await codeWith(device, user);
    const lines = [
      `Connection: ${phase}, ${attempts} failed attempts.`,
      `Messages: ${outbox} to send, ${inbox} not handled.`,
      `Store: ${store.sessions} sessions, ${store.preKeys} prekeys, ${store.lists} device lists.`,
      `Last error: ${lastError?.code ?? 'none'}.`,
      ...(chat === undefined ? [] : chatLines(chat)),
      ...(code === undefined ? [] : [`  Security code: ${code}`]),
    ];
    const devices = chat?.devices.map(({ device: one, ...rest }) => ({ ...rest, id: one.device }));
    const findings = chat?.findings;
    return { phase, outbox, inbox, attempts, store, devices, findings, code, lines };
  };

/** The security code with a person, if all keys are known: nothing is asked for it. */
const codeWith = (device: AnyDevice, user: string): Promise<string | undefined> =>
  device.securityCode(user, { ask: false }).then(
    ({ text }) => text,
    () => undefined,
  );

type Chat = NonNullable<Awaited<ReturnType<AnyDevice['examine']>>['chat']>;

function chatLines({ chat, alternate, devices, findings }: Chat): readonly string[] {
  const names = [chat, ...(alternate === undefined ? [] : [alternate])].map(formatJid);
  return [
    `Chat: ${names.join(', ')}, ${devices.length} devices.`,
    ...devices.map(({ device, session }) => `  device ${device.device}: session ${session}`),
    ...(findings.length === 0 ? ['  Nothing is wrong.'] : findings.map((text) => `  ${text}`)),
  ];
}
