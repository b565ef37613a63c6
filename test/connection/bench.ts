/**
 * A device's machine that is online without a server: inputs in, effects and rows out.
 */

import type { Env } from '../../src/base/env.ts';
import type { Read } from '../../src/base/step.ts';
import { deviceMachine } from '../../src/connection/core.ts';
import { createCredentials, saveCredentials } from '../../src/connection/credentials.ts';
import { initialState } from '../../src/connection/start.ts';
import type {
  DeviceEffect,
  DeviceEvent,
  DeviceInput,
  DeviceState,
} from '../../src/connection/state.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { Draft } from '../../src/store/draft.ts';
import { type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { jid } from '../../src/wire/jid.ts';
import type { Node } from '../../src/wire/node.ts';

/** A device that is online, played without a server. */
export class Bench {
  now = 1_800_000_000_000;
  readonly env: Env = { now: () => this.now, random: systemRandom, crypto: nodeCrypto };
  readonly store: MemoryStore = memoryStore();
  state!: DeviceState;

  async open(): Promise<void> {
    const pn = jid('15550001001', 's.whatsapp.net', 1);
    const made = createCredentials('companion', this.env);
    const credentials = { ...made, pn, accountKey: made.local.identity.publicKey };
    const draft = new Draft({ get: () => undefined, has: () => false });
    saveCredentials(draft, credentials);
    await this.store.commit(draft.changes());
    const { state } = await initialState(this.store, credentials);
    this.state = { ...state, phase: 'online', wanted: true };
  }

  async feed(input: DeviceInput): Promise<readonly DeviceEffect[]> {
    const wanted: Read[] = [];
    let records = await this.store.load(wanted);
    const load = async (reads: readonly Read[]): Promise<boolean> => {
      const missing = reads.filter(({ table, key }) => !records.has(table, key));
      if (missing.length === 0) return false;
      wanted.push(...missing);
      records = await this.store.load(wanted);
      return true;
    };
    for (;;) {
      while (await load(deviceMachine.plan(this.state, input, records)));
      const outcome = deviceMachine.step(this.state, input, records, this.env);
      if (await load(outcome.more ?? [])) continue;
      await this.store.commit(outcome.changes);
      this.state = outcome.state;
      return outcome.effects;
    }
  }

  /** What the device does about a stanza. */
  hear = (stanza: Node): Promise<readonly DeviceEffect[]> =>
    this.feed({ kind: 'node', node: stanza });

  /** A row of the store. */
  row = (table: string, key: string): Uint8Array | undefined =>
    this.store.snapshot().get(table)?.get(key);
}

/** The effects of one kind. */
export const effectsOf = <Kind extends DeviceEffect['kind']>(
  effects: readonly DeviceEffect[],
  kind: Kind,
): readonly Extract<DeviceEffect, { kind: Kind }>[] =>
  effects.filter((one): one is Extract<DeviceEffect, { kind: Kind }> => one.kind === kind);

/** What an application is told. */
export const told = (effects: readonly DeviceEffect[]): readonly DeviceEvent[] =>
  effectsOf(effects, 'emit').map(({ event }) => event);
