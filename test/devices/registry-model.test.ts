/**
 * The registry under a hostile server: random lives of an account, and everything that can be made
 * of what it has ever signed.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { verifyRemoteDevice } from '../../src/devices/adv-remote.ts';
import { applyDeviceNotification } from '../../src/devices/device-changes.ts';
import { applyUsyncAnswer } from '../../src/devices/device-list.ts';
import {
  type DeviceList,
  keepRecord,
  type RegistryChange,
  type UserDevices,
} from '../../src/devices/registry.ts';
import { withDevice } from '../../src/wire/jid.ts';
import { Account, answer, crypto, NOW, PN, pair, SECONDS } from './world.ts';

const account = new Account();
const accountKey = account.identity.publicKey;

const apply = (record: UserDevices | undefined, list: DeviceList) =>
  applyUsyncAnswer({ user: PN, record, answer: list, accountKey, now: NOW }, crypto);

const add = (
  record: UserDevices | undefined,
  operation: { id: number; keyIndex: number; ts: number; signedList: Bytes },
) =>
  applyDeviceNotification(
    {
      record,
      notification: { user: PN, operation: { kind: 'add', ...operation } },
      accountKey,
      now: NOW,
    },
    crypto,
  );

const identity = (
  record: UserDevices | undefined,
  { id, keyIndex }: { readonly id: number; readonly keyIndex: number },
  linkedAt: number,
) =>
  verifyRemoteDevice(
    {
      blob: account.device(pair('any'), keyIndex, linkedAt),
      identityKey: pair('any').publicKey,
      device: withDevice(PN, id),
      primaryIdentity: accountKey,
      record,
      now: NOW,
    },
    crypto,
  );

/** What an account has signed at one moment of its life. */
interface Epoch {
  readonly ts: number;
  readonly list: Bytes;
  readonly live: readonly number[];
  readonly current: number;
}

/** The honest life of an account: each step links a companion or removes one. */
const LIFE = fc.array(fc.record({ link: fc.boolean(), which: fc.nat(9) }), {
  minLength: 1,
  maxLength: 5,
});

function historyOf(steps: readonly { readonly link: boolean; readonly which: number }[]): Epoch[] {
  let live: readonly number[] = [];
  let current = 0;
  return steps.map(({ link, which }, at) => {
    if (link || live.length === 0) live = [...live, ++current];
    else live = live.filter((_, index) => index !== which % live.length);
    const ts = SECONDS + at * 10;
    return { ts, list: account.list(ts, current, [0, ...live]), live, current };
  });
}

/** What a hostile server can do with all that was ever signed. */
const MOVES = fc.array(
  fc.record({
    kind: fc.constantFrom('usync', 'bare', 'unsigned', 'add', 'identity'),
    epoch: fc.nat(4),
    devices: fc
      .uniqueArray(fc.record({ keyIndex: fc.nat(5), shift: fc.constantFrom(0, 0, 0, 1) }), {
        minLength: 1,
        maxLength: 4,
        selector: (one) => one.keyIndex + one.shift,
      })
      .map((all) => all.map(({ keyIndex, shift }) => ({ id: keyIndex + shift + 1, keyIndex }))),
  }),
  { minLength: 1, maxLength: 16 },
);
type Move = typeof MOVES extends fc.Arbitrary<(infer One)[]> ? One : never;

function play(record: UserDevices | undefined, move: Move, epochs: readonly Epoch[]) {
  const { ts, list } = epochs[move.epoch % epochs.length] as Epoch;
  const [first = { id: 1, keyIndex: 1 }] = move.devices;
  const companions = move.devices.map((one) => [one.id, one.keyIndex] as const);
  if (move.kind === 'usync') return apply(record, answer(companions, ts, list));
  if (move.kind === 'bare') return apply(record, answer([], ts));
  if (move.kind === 'unsigned') return apply(record, answer(companions, ts));
  if (move.kind === 'add') return add(record, { ...first, ts, signedList: list });
  const linkedAt = epochs.find((one) => one.live.includes(first.keyIndex))?.ts;
  if (linkedAt === undefined) return keepRecord(record);
  const verified = identity(record, first, linkedAt);
  return verified.ok ? (verified.value.change ?? keepRecord(record)) : keepRecord(record);
}

/** The indexes that the move has shown to be dead, if the record was changed by its list. */
function buriedBy(move: Move, change: RegistryChange, epochs: readonly Epoch[]): number[] {
  const isTaken = change.error === undefined && change.record !== undefined;
  if (!isTaken || (move.kind !== 'usync' && move.kind !== 'add')) return [];
  const { live, current } = epochs[move.epoch % epochs.length] as Epoch;
  return Array.from({ length: current }, (_, at) => at + 1).filter((k) => !live.includes(k));
}

test('whatever a server replays or invents, time never goes back and the dead stay dead', () => {
  fc.assert(
    fc.property(LIFE, MOVES, (steps, moves) => {
      const epochs = historyOf(steps);
      const everSigned = new Set(epochs.flatMap((one) => one.live));
      const buried = new Set<number>();
      let record: UserDevices | undefined;
      for (const move of moves) {
        const before = record;
        const change = play(record, move, epochs);
        for (const keyIndex of buriedBy(move, change, epochs)) buried.add(keyIndex);
        record = change.record;

        expect(record?.timestamp ?? 0).toBeGreaterThanOrEqual(before?.timestamp ?? 0);
        for (const device of record?.devices.slice(1) ?? []) {
          expect(everSigned.has(device.keyIndex)).toBe(true);
          expect(buried.has(device.keyIndex)).toBe(false);
        }
      }
    }),
    { numRuns: 400 },
  );
});
