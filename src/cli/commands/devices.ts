/**
 * `quartet devices`: the devices of the account, as the server lists them.
 */

import type { Device } from '../../connection/device.ts';
import { formatJid, jid } from '../../wire/jid.ts';
import type { Command } from '../command.ts';
import { askOwner } from '../control.ts';
import { say } from '../output.ts';
import { withDevice } from '../session.ts';
import { renderTable } from '../table.ts';

/** One device of an account. */
interface Row {
  readonly jid: string;
  readonly kind: 'phone' | 'companion';
  readonly own: boolean;
}

/** The command. */
export const devices: Command = {
  usage: 'devices --db FILE',
  summary: 'Lists the devices of the account that a device belongs to.',
  options: { db: { value: 'FILE', help: 'the store of the device' } },
  positionals: [0, 0],
  run: async (call) => {
    const db = call.required('db');
    const answer = await askOwner(db, { kind: 'devices' });
    const rows =
      (answer?.['devices'] as readonly Row[] | undefined) ?? (await withDevice(db, listDevices));
    if (call.json) for (const row of rows) say(true, '', { type: 'device', ...row });
    else {
      const cells = rows.map(({ jid, kind, own }) => [jid, kind, own ? 'this one' : '']);
      say(false, renderTable(['device', 'kind', ''], cells), {});
    }
    return 0;
  },
};

/** The devices of a device's account. */
export async function listDevices(device: Pick<Device, 'devices'>): Promise<readonly Row[]> {
  return (await device.devices.list()).map(({ id, pn, lid, kind, isThis }) => ({
    jid: formatJid(pn ?? lid ?? jid('', '', id)),
    kind: kind === 'phone' ? 'phone' : 'companion',
    own: isThis,
  }));
}
