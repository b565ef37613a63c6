/**
 * A canary: whatever a run says, by any way there is, holds no bytes of any store and no text but
 * those that handlers were given.
 *
 * Console and both outputs are captured, every event but messages is written out as JSON and as
 * inspect shows it, and so are errors, health and the devices themselves, in good times and bad.
 */

import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { DeviceEvent } from '../../src/connection/state.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { SecretSearch } from '../connection/secret-search.ts';
import { ALICE, type AnyDevice, BOB, openWorld, until, type World } from '../connection/world.ts';

const TEXTS = ['the first secret sentence', 'a second one, zweiter Satz', 'третье предложение'];

/** Everything that was said. */
class Transcript {
  private readonly parts: string[] = [];

  /** Captures what goes to the outputs of this process until the test is over. */
  capture(): void {
    for (const output of [process.stdout, process.stderr]) {
      const spy = vi.spyOn(output, 'write').mockImplementation((chunk) => {
        this.parts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
        return true;
      });
      onTestFinished(() => spy.mockRestore());
    }
    for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
      const spy = vi.spyOn(console, method).mockImplementation((...args) => this.note(...args));
      onTestFinished(() => spy.mockRestore());
    }
  }

  /** Writes values out in every way that a program would. */
  note(...values: readonly unknown[]): void {
    for (const value of values) {
      this.parts.push(inspect(value), inspect(value, { depth: 6, showHidden: true }));
      this.parts.push(String(value), jsonOf(value));
      if (value instanceof Error) this.parts.push(value.stack ?? '', inspect(value.cause));
    }
  }

  /** Notes whatever a device tells, messages excepted. */
  follow(device: AnyDevice): void {
    const kinds: readonly DeviceEvent['kind'][] = [
      'phase',
      'linked',
      'link-failed',
      'status',
      'caught-up',
      'devices-changed',
      'identity-changed',
      'refused',
      'ended',
    ];
    for (const kind of kinds) device.events.on(kind, (event) => this.note(event));
  }

  get text(): string {
    return this.parts.join('\n');
  }
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    return String(error);
  }
}

/** A search over all stores as they are now; more can be added later. */
function searchOf(world: World): SecretSearch {
  const search = new SecretSearch();
  for (const number of [ALICE, BOB]) {
    for (const { noiseKey, identityKey } of world.account(number).devices) {
      search.allow(noiseKey);
      search.allow(identityKey);
    }
  }
  search.allow(world.server.rootPublicKey);
  return search;
}

test('a conversation with its troubles says nothing that is secret', async () => {
  const transcript = new Transcript();
  transcript.capture();
  const world = await openWorld();
  const search = searchOf(world);
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  const all = [alice, web, bob, bobWeb];
  const remember = () => {
    for (const { store, device } of all) {
      search.addStore(store.snapshot());
      transcript.note(device.health(), device, device.pn);
    }
  };
  for (const { device } of all) transcript.follow(device);
  remember();

  for (const text of TEXTS) {
    const sent = await web.device.send(BOB, text);
    transcript.note(sent);
    await sent.until('delivered');
    await (await bob.device.send(ALICE, `${text}, and back`)).until('delivered');
    remember();
  }
  const unknown = await web.device.send('15559999999', TEXTS[0] ?? '');
  transcript.note(await unknown.until('acked').catch((error: unknown) => error));
  const wrong = web.device.send('nobody', TEXTS[0] ?? '').catch((error: unknown) => error);
  transcript.note(await wrong);
  web.device.events.on('message', () => Promise.reject(new Error('no')));
  await (await bob.device.send(ALICE, TEXTS[1] ?? '')).until('delivered');
  await world.reconnect(web);
  const fresh = await world.connect({ store: memoryStore(), away: true });
  transcript.follow(fresh.device);
  const { text: code } = await fresh.device.code();
  transcript.note(fresh.device);
  const altered = code.replace(/.(=,.)$/, (_, end: string) => `A${end}`);
  transcript.note(await alice.device.scan(altered).catch((error: unknown) => error));
  transcript.note(await alice.device.scan('2@nonsense').catch((error: unknown) => error));
  const offer = code.split(',').map((part) => Buffer.from(part, 'base64'));
  search.add(offer.at(-2) ?? Buffer.alloc(0));
  for (const key of offer.slice(-4, -2)) search.allow(key);
  search.addStore(fresh.store.snapshot());
  remember();
  web.store.openAgain();
  transcript.note(await web.device.send(BOB, 'too late').catch((error: unknown) => error));
  transcript.note(await web.device.ended);
  remember();

  const { text } = transcript;
  expect(text.length).toBeGreaterThan(10_000);
  expect(search.find(text)).toEqual([]);
  for (const secret of [...TEXTS, 'too late']) expect(text).not.toContain(secret);
});

test('a server that is not trusted learns nothing and makes nobody talk', async () => {
  const transcript = new Transcript();
  transcript.capture();
  const world = await openWorld();
  const search = searchOf(world);
  search.addStore(world.store('aliceWeb').snapshot());
  const stranger = generateKeyPair({ now: () => 0, random: systemRandom, crypto: nodeCrypto });
  search.add(stranger.privateKey);

  const trust = { publicKey: stranger.publicKey, serial: 0 };
  const { device } = await world.companion('aliceWeb', { trust, away: true });
  transcript.follow(device);
  transcript.note(await device.ended, device.health(), device, stranger);

  expect(search.find(transcript.text)).toEqual([]);
  expect(world.inbound).toEqual([]);
});

test('a planted secret is found in what was said', async () => {
  const transcript = new Transcript();
  transcript.capture();
  const world = await openWorld();
  const search = searchOf(world);
  const snapshot = world.store('aliceWeb').snapshot();
  search.addStore(snapshot);
  await until('something to plant', () => (snapshot.get('prekey')?.size ?? 0) > 0);
  const [prekey] = snapshot.get('prekey')?.values() ?? [];
  expect(search.find(transcript.text)).toEqual([]);

  console.log('debug', { prekey });

  expect(search.find(transcript.text)).not.toEqual([]);
});
