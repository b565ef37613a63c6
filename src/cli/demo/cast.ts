/**
 * The cast of the demo: two accounts with a phone and companions each, on SQLite files.
 *
 * Every device is a real one: own store, own keys, own connection over loopback. Their handlers
 * report to the ledger; nothing here knows how messages get to them.
 */

import { join } from 'node:path';
import type { Clock } from '../../base/env.ts';
import { QuartetError } from '../../base/error.ts';
import { type Connection, connect } from '../../connection/connect.ts';
import type { TrustedRoot } from '../../noise/certificate.ts';
import { openPhone, type Phone } from '../../primary/phone.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { formatJid, type Jid } from '../../wire/jid.ts';
import type { Ledger } from './ledger.ts';
import type { PlaintextSearch } from './search.ts';

/** What all devices of a demo share. */
export interface Stage {
  readonly folder: string;
  readonly url: string;
  readonly trust: TrustedRoot;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly search: PlaintextSearch;
}

/** One account on stage. */
export interface Account {
  readonly name: string;
  readonly number: string;
  readonly phone: Phone;
  readonly companions: Connection[];
  /** Every device that the account ever had, by its name in the ledger. */
  readonly cast: { readonly label: string; readonly name: string }[];
}

/** Opens an account's phone, which registers it. */
export async function openAccount(stage: Stage, name: string, number: string): Promise<Account> {
  const { url, trust, clock } = stage;
  const store = await openSqliteStore(join(stage.folder, `${number}-phone.db`));
  const phone = await openPhone({ store, url, trust, clock, number, name });
  listen(stage, phone);
  await phone.reached('online');
  const cast = [{ label: 'phone', name: nameOf(phone) }];
  return { name, number, phone, companions: [], cast };
}

/**
 * Links one more companion by its code. Rejects with what the phone is told if it is refused; the
 * companion is then closed again.
 */
export async function linkCompanion(stage: Stage, account: Account, index: number): Promise<void> {
  const { url, trust, clock } = stage;
  const store = await openSqliteStore(join(stage.folder, `${account.number}-${index}.db`));
  const companion = await connect({ store, url, trust, clock, relink: true });
  try {
    const code = await companion.code();
    await account.phone.scan(code.text);
    await companion.online();
  } catch (cause) {
    await companion.close();
    throw cause;
  }
  listen(stage, companion);
  account.companions[index - 1] = companion;
  const label = `companion ${index}`;
  const again = account.cast.some((one) => one.label === label) ? ' again' : '';
  account.cast.push({ label: `${label}${again}`, name: nameOf(companion) });
}

/** A device of an account by its number in the script: 0 is the phone. */
export function deviceOf(account: Account, device: number): Phone | Connection {
  const found = device === 0 ? account.phone : account.companions[device - 1];
  if (found === undefined) throw new QuartetError('CLI_INPUT', { device });
  return found;
}

/** The name of a device in the ledger: its phone-number address. */
export function nameOf(device: { readonly pn: Jid | undefined }): string {
  return device.pn === undefined ? '' : formatJid(device.pn);
}

function listen({ ledger, search }: Stage, device: Phone | Connection): void {
  device.events.on('message', ({ message, redelivered }) => {
    if (redelivered) return;
    const text = message.content.kind === 'text' ? message.content.text : '';
    search.add(message.raw);
    ledger.received({
      id: message.id,
      text,
      at: nameOf(device),
      fromMe: message.fromMe,
      ms: performance.now(),
    });
  });
}
