/**
 * Planted faults: each puts something wrong between the parts, where a real mistake could be, and
 * the checkers must find it. They wrap machines, stores, doors and primitives; src/ knows nothing of
 * them.
 */

import type { Change, Machine } from '../../../src/base/step.ts';
import { connect } from '../../../src/connection/connect.ts';
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
} from '../../../src/server/tables.ts';
import { PREKEY_TABLE } from '../../../src/signal/prekeys.ts';
import { SESSION_TABLE } from '../../../src/signal/tables.ts';
import type { Store } from '../../../src/store/contract.ts';
import type { HostParts } from '../device-host.ts';
import type { Plant } from '../world.ts';

type ServerMachine = Machine<ServerState, ServerInput, ServerEffect>;

/** A device whose store forgets or changes some of what is committed. */
const spoiled = (spoil: (changes: readonly Change[]) => readonly Change[]): Plant => ({
  host: (parts: HostParts): HostParts => ({
    ...parts,
    open: (options) => {
      const store: Store = {
        load: (reads) => options.store.load(reads),
        scan: (table, how) => options.store.scan(table, how),
        commit: (changes) => options.store.commit(spoil(changes)),
        close: () => options.store.close(),
      };
      const own = { ...options, store };
      return parts.role === 'phone' ? openPhone(own) : connect(own);
    },
  }),
});

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

const undispensed = ({ dispensed, available, ...rest }: Pool): Pool => ({
  ...rest,
  available: [...dispensed, ...available],
  dispensed: [],
});
