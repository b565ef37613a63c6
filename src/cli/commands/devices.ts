/**
 * `quartet devices`: the devices of the account as this device knows them, and what may be done.
 *
 * Every action goes to the process that has the device open, if there is one. With `--watch` the
 * table is printed again whenever it has changed.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { QuartetError } from '../../base/error.ts';
import type { Device } from '../../connection/device.ts';
import type { DeviceChange } from '../../devices/history.ts';
import { daysLeft } from '../../devices/lifetimes.ts';
import type { AccountDevice } from '../../devices/overview.ts';
import { formatJid } from '../../wire/jid.ts';
import { renderCapabilities } from '../capability-table.ts';
import type { Call, Command } from '../command.ts';
import { askOwner, type Wish } from '../control.ts';
import { interrupted, say } from '../output.ts';
import { type AnyDevice, withDevice } from '../session.ts';
import { renderTable } from '../table.ts';

/** A wish that is about devices. */
export type DeviceWish = Extract<Wish, { readonly kind: `devices${string}` }>;

/** The command. */
export const devices: Command = {
  usage:
    'devices --db FILE [--watch] [remove ID | rename ID NAME | history] | devices capabilities',
  summary:
    'Lists the devices of the account that a device belongs to.\n' +
    '`remove` takes one out of it, `rename` gives it a label of the phone, `history` tells what\n' +
    'happened to them, and `capabilities` what a companion may do under each policy.',
  options: {
    db: { value: 'FILE', help: 'the store of the device' },
    watch: { flag: true, help: 'print the list again whenever it has changed' },
  },
  positionals: [0, 3],
  run: async (call) => {
    const [word, id, name] = call.positionals;
    if (word === 'capabilities' && id === undefined) return renderCapabilities(call.json);
    if (word === undefined) return call.flag('watch') ? watch(call) : list(call);
    if (word === 'history' && id === undefined) return history(call);
    if (word === 'remove' && id !== undefined && name === undefined) {
      await ask(call, { kind: 'devices-remove', id });
      say(call.json, `Removed device ${id}.`, { type: 'removed', id });
      return 0;
    }
    if (word !== 'rename' || id === undefined || name === undefined) {
      throw new QuartetError('CLI_USAGE');
    }
    await ask(call, { kind: 'devices-rename', id, name });
    say(call.json, `Device ${id} is called ${name}.`, { type: 'renamed', id, name });
    return 0;
  },
};

/** Grants a wish about devices. */
export async function grantDevices(
  device: Pick<Device, 'devices'>,
  wish: DeviceWish,
): Promise<Readonly<Record<string, unknown>>> {
  switch (wish.kind) {
    case 'devices-remove':
      await device.devices.remove(wish.id);
      return {};
    case 'devices-rename':
      await device.devices.rename(wish.id, wish.name);
      return {};
    case 'devices-history':
      return { history: await device.devices.history() };
    default:
      return { devices: (await device.devices.list()).map(toRow) };
  }
}

/** One device of an account, as plain values. */
interface Row extends Omit<AccountDevice, 'pn' | 'lid' | 'isThis'> {
  readonly jid: string;
  readonly lid: string | undefined;
  readonly own: boolean;
  readonly daysLeft: number | undefined;
}

const toRow = ({ pn, lid, isThis, ...device }: AccountDevice): Row => ({
  jid: textOf(pn ?? lid),
  ...device,
  lid: lid && formatJid(lid),
  own: isThis,
  daysLeft: device.expiresAt && daysLeft(device.expiresAt, Date.now()),
});

const textOf = (jid: AccountDevice['pn']): string => (jid === undefined ? '' : formatJid(jid));

async function ask(call: Call, wish: DeviceWish): Promise<Readonly<Record<string, unknown>>> {
  const db = call.required('db');
  const work = (device: AnyDevice) => grantDevices(device, wish);
  return (await askOwner(db, wish)) ?? (await withDevice(db, work));
}

async function list(call: Call): Promise<number> {
  const { devices: rows } = await ask(call, { kind: 'devices' });
  print(call, rows as readonly Row[]);
  return 0;
}

/** Prints the list whenever it differs from what was printed last, until it is interrupted. */
async function watch(call: Call): Promise<number> {
  const db = call.required('db');
  const stopped = interrupted().then(() => 'stopped' as const);
  const show = async (read: () => Promise<Readonly<Record<string, unknown>>>) => {
    let printed = '';
    for (;;) {
      const rows = (await read())['devices'] as readonly Row[];
      const shown = JSON.stringify(rows.map(({ lastSeen: _, ...row }) => row));
      if (shown !== printed) print(call, rows);
      printed = shown;
      if ((await Promise.race([stopped, pause(LOOK_MS)])) === 'stopped') return 0;
    }
  };
  const wish = { kind: 'devices' } as const;
  if ((await askOwner(db, wish)) !== undefined) {
    return show(async () => (await askOwner(db, wish)) ?? { devices: [] });
  }
  return withDevice(db, (device) => show(() => grantDevices(device, wish)));
}

function print({ json }: Call, rows: readonly Row[]): void {
  if (json) for (const row of rows) say(true, '', { type: 'device', ...row });
  else say(false, renderTable(HEAD, rows.map(cellsOf)), {});
}

const HEAD = ['id', 'device', 'kind', 'platform', 'name', 'linked', 'seen', 'left', 'status', ''];

const cellsOf = (row: Row): readonly (string | number)[] => [
  row.id < 0 ? '' : row.id,
  row.jid,
  row.kind,
  row.platform ?? '',
  row.name ?? '',
  ageOf(row.linkedAt),
  ageOf(row.lastSeen),
  row.daysLeft === undefined ? '' : `${row.daysLeft} d`,
  row.status,
  row.own ? 'this one' : '',
];

async function history(call: Call): Promise<number> {
  const { history: changes } = await ask(call, { kind: 'devices-history' });
  const rows = changes as readonly DeviceChange[];
  if (call.json) for (const row of rows) say(true, '', { type: 'change', ...row });
  else {
    const cells = rows.map(({ at, device, kind }) => [new Date(at).toISOString(), device, kind]);
    say(false, renderTable(['when', 'device', 'what'], cells), {});
  }
  return 0;
}

/** A time as people say it: how long ago, in one unit. */
function ageOf(at: number | undefined): string {
  if (at === undefined) return '';
  const minutes = Math.max(0, Math.floor((Date.now() - at) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  return minutes < 2 * 1440 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
}

const LOOK_MS = 1_000;
