/**
 * Planted faults: each puts something wrong between the parts, where a real mistake could be, and
 * the checkers must find it. They wrap machines, stores, doors and primitives; src/ knows nothing of
 * them.
 */

import type { Change, Machine } from '../../../src/base/step.ts';
import { connect } from '../../../src/connection/connect.ts';
import {
  decodeUserDevices,
  encodeUserDevices,
  USER_DEVICES_TABLE,
} from '../../../src/devices/registry.ts';
import { openPhone } from '../../../src/primary/phone.ts';
import { serverMachine } from '../../../src/server/core.ts';
import type { ServerEffect, ServerInput, ServerState } from '../../../src/server/state.ts';
import {
  decodeRecord,
  ENTRY_TABLE,
  encodeRecord,
  ONE_TIME_TABLE,
  POOL_TABLE,
  type Pool,
  QUEUE_TABLE,
} from '../../../src/server/tables.ts';
import {
  NEXT_PREKEY_READ,
  PREKEY_TABLE,
  SIGNED_PREKEY_TABLE,
} from '../../../src/signal/prekeys.ts';
import { RECORD_HEADER_BYTES } from '../../../src/signal/state.ts';
import { SESSION_TABLE } from '../../../src/signal/tables.ts';
import type { Store } from '../../../src/store/contract.ts';
import { LoadedRecords } from '../../../src/store/records.ts';
import type { HostParts } from '../device-host.ts';
import { MARK } from '../ledger.ts';
import type { Plant } from '../world.ts';

type ServerMachine = Machine<ServerState, ServerInput, ServerEffect>;

type Options = Parameters<NonNullable<HostParts['open']>>[0];

/** A device that is opened with something else than it was given. */
const opened = (change: (options: Options, parts: HostParts) => Partial<Options>): Plant => ({
  host: (parts: HostParts): HostParts => ({
    ...parts,
    open: (options) => {
      const own = { ...options, ...change(options, parts) };
      return parts.role === 'phone' ? openPhone(own) : connect(own);
    },
  }),
});

/** A device on another store, which may ask the real one. */
const stored = (change: (store: Store, parts: HostParts) => Partial<Store>): Plant =>
  opened(({ store }, parts) => ({
    store: {
      load: (reads) => store.load(reads),
      scan: (table, how) => store.scan(table, how),
      commit: (changes) => store.commit(changes),
      close: () => store.close(),
      ...change(store, parts),
    },
  }));

/** A device whose store forgets or changes some of what is committed. */
const spoiled = (spoil: (changes: readonly Change[]) => readonly Change[]): Plant =>
  stored((store) => ({ commit: (changes) => store.commit(spoil(changes)) }));

/** A device whose commits are done a while after it was told so. */
const late = (ms: number): Plant =>
  stored((store, { timeline }) => ({
    commit: (changes) => {
      timeline.schedule(timeline.now() + ms, () => {
        store.commit(changes).catch(() => undefined);
      });
      return Promise.resolve();
    },
  }));

/** A device that finds a row changed, whatever is written. */
const misread = (table: string, change: (value: Uint8Array) => Uint8Array): Plant =>
  stored((store) => ({
    load: async (reads) => {
      const found = await store.load(reads);
      const records = new LoadedRecords();
      for (const read of reads) {
        const value = found.get(read.table, read.key);
        const isChanged = value !== undefined && read.table === table;
        records.add(read.table, read.key, isChanged ? change(value) : value);
      }
      return records;
    },
  }));

/** A server whose steps come out otherwise. */
const server = (
  change: (
    outcome: ReturnType<ServerMachine['step']>,
    input: ServerInput,
  ) => ReturnType<ServerMachine['step']>,
): Plant => ({
  server: () => ({
    plan: serverMachine.plan,
    step: (state, input, records, env) =>
      change(serverMachine.step(state, input, records, env), input),
  }),
});

const without = (table: string, kind?: Change['kind']) => (changes: readonly Change[]) =>
  changes.filter((one) => one.table !== table || (kind !== undefined && one.kind !== kind));

let turns = 0;
const sometimes = (n: number): boolean => {
  turns += 1;
  return turns % n === 0;
};

/** All planted faults by name. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  'seen mark not written': spoiled(without('seen')),
  'session not stored': spoiled((changes) =>
    sometimes(15) ? without(SESSION_TABLE, 'put')(changes) : changes,
  ),
  'used prekey kept': spoiled(without(PREKEY_TABLE, 'delete')),
  'outbox row not written': spoiled((changes) =>
    sometimes(20) ? without('outbox', 'put')(changes) : changes,
  ),
  'inbox row not written': spoiled((changes) =>
    changes.filter(({ table, kind }) => table !== 'inbox' || kind !== 'put'),
  ),
  'sent row not written': spoiled((changes) =>
    changes.filter(({ table, kind }) => table !== 'sent' || kind !== 'put'),
  ),
  'identity forgotten': spoiled(without('identity')),
  'device list not stored': spoiled(without('user-devices')),
  'retry counter not advanced': spoiled(without('retry')),
  'acknowledged before the commit': late(150),
  'told before the commit': late(0),
  'commit lost': spoiled((changes) => (sometimes(40) ? [] : changes)),
  'half a commit': spoiled((changes) =>
    changes.length > 2 && sometimes(40) ? changes.slice(0, changes.length >> 1) : changes,
  ),
  'outbox row kept': spoiled(without('outbox', 'delete')),
  'inbox row kept': spoiled(without('inbox', 'delete')),
  'prekey not stored': spoiled((changes) =>
    changes.filter(
      ({ table, key, kind }) => table !== PREKEY_TABLE || kind !== 'put' || !key.endsWith('7'),
    ),
  ),
  'prekey numbers begin again': spoiled((changes) =>
    changes.filter(
      ({ table, key }) => table !== NEXT_PREKEY_READ.table || key !== NEXT_PREKEY_READ.key,
    ),
  ),
  'signed prekey not stored': spoiled(without(SIGNED_PREKEY_TABLE, 'put')),
  'names of a person not joined': spoiled(without('lid')),
  'skipped message keys lost': misread(SESSION_TABLE, withoutSkipped),
  'old device list accepted': misread(USER_DEVICES_TABLE, asOfOld),
  'timers not cancelled': opened(({ clock }) => ({
    clock: {
      now: () => clock?.now() ?? 0,
      schedule: (at, wake) => {
        clock?.schedule(at, wake);
        return () => undefined;
      },
    },
  })),
  'timer lost': opened(({ clock }) => ({
    clock: {
      now: () => clock?.now() ?? 0,
      schedule: (at, wake) =>
        sometimes(9) ? () => undefined : (clock?.schedule(at, wake) ?? (() => undefined)),
    },
  })),
  'random bytes repeat': opened(({ env }) => ({
    ...(env === undefined
      ? {}
      : { env: { ...env, random: (size: number) => env.random(size).map((_, i) => i + 1) } }),
  })),
  'credentials not stored after linking': spoiled((changes) =>
    changes.filter(
      ({ table, key }) => table !== 'device' || key !== 'credentials' || !sometimes(2),
    ),
  ),
  'server loses an entry': server((outcome) => ({
    ...outcome,
    changes: sometimes(60)
      ? outcome.changes.filter(({ table, kind }) => table !== ENTRY_TABLE || kind !== 'put')
      : outcome.changes,
  })),
  'server acknowledges and does not queue': server((outcome, input) =>
    input.kind === 'node' && input.node.tag === 'message' && sometimes(25)
      ? {
          ...outcome,
          changes: [],
          effects: outcome.effects.filter(
            (effect) => effect.kind !== 'send' || effect.node.tag === 'ack',
          ),
        }
      : outcome,
  ),
  'server gives a prekey out again': server((outcome) => ({
    ...outcome,
    changes: outcome.changes
      .filter(({ table, kind }) => table !== ONE_TIME_TABLE || kind !== 'delete')
      .map((change) =>
        change.kind === 'put' && change.table === POOL_TABLE
          ? { ...change, value: encodeRecord(undispensed(decodeRecord<Pool>(change.value))) }
          : change,
      ),
  })),
  'server hides a device mismatch': server((outcome) => ({
    ...outcome,
    effects: outcome.effects.map((effect) =>
      effect.kind === 'send' && effect.node.tag === 'ack'
        ? { ...effect, node: { ...effect.node, attrs: { ...effect.node.attrs, phash: undefined } } }
        : effect,
    ),
  })),
  'server tells nobody of new devices': server((outcome) => ({
    ...outcome,
    effects: outcome.effects.filter(
      (effect) => effect.kind !== 'send' || effect.node.tag !== 'notification',
    ),
  })),
  'server forgets an acknowledgement': server((outcome, input) =>
    input.kind === 'node' && ['receipt', 'ack'].includes(input.node.tag) && sometimes(30)
      ? { ...outcome, state: outcome.state, changes: outcome.changes.filter(isNoRemoval) }
      : outcome,
  ),
  'authentication codes not compared': {
    crypto: (crypto) => ({ ...crypto, equalSecret: (a, b) => a.length === b.length }),
  },
  'a word of a message changes': {
    crypto: (crypto) => ({
      ...crypto,
      aesCbcDecrypt: (key, iv, ciphertext) =>
        withOtherWord(crypto.aesCbcDecrypt(key, iv, ciphertext)),
    }),
  },
  'nonce repeated': {
    crypto: (crypto) => ({
      ...crypto,
      aesGcmSeal: (key, nonce, aad, plaintext) =>
        crypto.aesGcmSeal(
          key,
          nonce.map((byte, i) => (i === 11 ? byte & 0xf7 : byte)),
          aad,
          plaintext,
        ),
      aesGcmOpen: (key, nonce, aad, sealed) =>
        crypto.aesGcmOpen(
          key,
          nonce.map((byte, i) => (i === 11 ? byte & 0xf7 : byte)),
          aad,
          sealed,
        ),
    }),
  },
  'cipher that does nothing': {
    crypto: (crypto) => ({
      ...crypto,
      aesCbcEncrypt: (_key, _iv, plaintext) => {
        const padding = 16 - (plaintext.length % 16);
        const out = new Uint8Array(plaintext.length + padding).fill(padding);
        out.set(plaintext);
        return out;
      },
      aesCbcDecrypt: (_key, _iv, ciphertext) => ciphertext.slice(0, -(ciphertext.at(-1) ?? 0)),
    }),
  },
};

const isNoRemoval = ({ table, kind }: Change): boolean =>
  table !== QUEUE_TABLE && (table !== ENTRY_TABLE || kind !== 'delete');

/** The seeds of skipped messages in the current state are of no use (layout: src/signal/state.ts). */
function withoutSkipped(value: Uint8Array): Uint8Array {
  const record = value.slice();
  const view = new DataView(record.buffer);
  let at = RECORD_HEADER_BYTES + CHAINS;
  for (let chains = record[at - 1] ?? 0; chains > 0; chains--) {
    const count = view.getUint16(at + SKIPPED_COUNT);
    at += SKIPPED_COUNT + 2;
    for (let i = 0; i < count; i++, at += SKIPPED_BYTES) record.fill(0, at + 4, at + SKIPPED_BYTES);
  }
  return record;
}

const CHAINS = 258;
const SKIPPED_COUNT = 68;
const SKIPPED_BYTES = 36;

/** A list from a time before every list that a server may still give. */
function asOfOld(value: Uint8Array): Uint8Array {
  const record = decodeUserDevices(value);
  return record.ok ? encodeUserDevices({ ...record.value, timestamp: 1 }) : value;
}

/** The first digit after the mark of a text becomes another one. */
function withOtherWord(plaintext: Uint8Array | undefined): Uint8Array | undefined {
  if (plaintext === undefined) return undefined;
  const at = Buffer.from(plaintext.buffer, plaintext.byteOffset, plaintext.length).indexOf(MARK);
  if (at < 0) return plaintext;
  const changed = plaintext.slice();
  changed[at + MARK.length] = 0x58;
  return changed;
}

const undispensed = ({ dispensed, available, ...rest }: Pool): Pool => ({
  ...rest,
  available: [...dispensed, ...available],
  dispensed: [],
});
