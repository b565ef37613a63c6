/**
 * Device lists that have grown old: asked for first, and worth nothing only if that did not help.
 */

import { expect, test } from 'vitest';
import {
  decodeUserDevices,
  emptyRecord,
  encodeUserDevices,
  USER_DEVICES_TABLE,
  userDevicesKey,
} from '../../src/devices/registry.ts';
import { jid } from '../../src/wire/jid.ts';
import { child } from '../../src/wire/node.ts';
import { Bench, effectsOf } from './bench.ts';

const DAY_MS = 86_400_000;
const BOB = jid('15550002002', 's.whatsapp.net');

/** A device that has kept a list for too long. */
async function away(): Promise<Bench> {
  const bench = new Bench();
  await bench.open();
  const record = {
    ...emptyRecord(BOB),
    rawId: 1,
    timestamp: bench.now / 1000 - 36 * 86_400,
    devices: [
      { id: 0, keyIndex: 0, hosted: false },
      { id: 1, keyIndex: 1, hosted: false },
    ],
  };
  const key = userDevicesKey(BOB);
  const value = encodeUserDevices(record);
  await bench.store.commit([{ kind: 'put', table: USER_DEVICES_TABLE, key, value }]);
  return bench;
}

const devicesIn = (bench: Bench): readonly number[] | undefined => {
  const row = bench.row(USER_DEVICES_TABLE, userDevicesKey(BOB));
  const record = row && decodeUserDevices(row);
  return record?.ok ? record.value.devices.map(({ id }) => id) : undefined;
};

test('a device that was away asks for old lists and keeps their companions until the next run', async () => {
  const bench = await away();

  const lastRunAt = bench.now - 20 * DAY_MS;
  const effects = await bench.feed({ kind: 'age', users: [BOB], lastRunAt });

  expect(devicesIn(bench)).toEqual([0, 1]);
  const queries = effectsOf(effects, 'send').filter(({ node }) => child(node, 'usync'));
  expect(queries).toHaveLength(1);
  const firstRunAt = bench.now;
  bench.now += DAY_MS;
  await bench.feed({ kind: 'age', users: [BOB], lastRunAt: firstRunAt });
  expect(devicesIn(bench)).toBeUndefined();
});

test('a second run right after the first one is no second run', async () => {
  const bench = await away();
  await bench.feed({ kind: 'age', users: [BOB], lastRunAt: bench.now - 20 * DAY_MS });
  const run = bench.row('device', 'list-run');
  const lastRunAt = bench.now;
  bench.now += 10_000;

  await bench.feed({ kind: 'age', users: [BOB], lastRunAt });

  expect(devicesIn(bench)).toEqual([0, 1]);
  expect(bench.row('device', 'list-run')).toEqual(run);
});

test('a device that was there all the time drops the companions of lists that are too old', async () => {
  const bench = await away();

  await bench.feed({ kind: 'age', users: [BOB], lastRunAt: bench.now - DAY_MS });

  expect(devicesIn(bench)).toBeUndefined();
});
