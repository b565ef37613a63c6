/**
 * The signed prekey is replaced every 27 days and the digest compared once a day, whatever the
 * server answers. The refusals are played to the machine itself; the rest runs against a server.
 */

import { beforeEach, describe, expect, test } from 'vitest';
import { u24, u32 } from '../../src/base/bytes.ts';
import { cap } from '../../src/base/limits.ts';
import type { DeviceEffect } from '../../src/connection/state.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { decodeSignedPreKey, SIGNED_PREKEY_TABLE } from '../../src/signal/prekeys.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, type Node, node } from '../../src/wire/node.ts';
import { Bench } from './bench.ts';
import { BOB, DAY_MS, openWorld, until } from './world.ts';

/** A device whose keys are looked after. */
class KeyBench extends Bench {
  /** What the device asks the server when its keys are looked after. */
  async upkeep(): Promise<Asked> {
    return asked(await this.feed({ kind: 'upkeep' }));
  }

  async answer(request: Node | undefined, content: Node | number): Promise<Asked> {
    const id = request?.attrs['id'];
    const answer =
      typeof content === 'number'
        ? node('iq', { id, type: 'error' }, [node('error', { code: String(content) })])
        : node('iq', { id, type: 'result' }, [content]);
    return asked(await this.feed({ kind: 'node', node: answer }));
  }

  /** The ids of the signed prekeys in the store. */
  get signedIds(): readonly number[] {
    const rows = [...(this.store.snapshot().get(SIGNED_PREKEY_TABLE)?.values() ?? [])];
    return rows.flatMap((row) => {
      const record = decodeSignedPreKey(row);
      return record.ok ? [record.value.id] : [];
    });
  }

  get current(): number {
    return this.state.credentials.signedPreKey.id;
  }
}

interface Asked {
  readonly rotation: Node | undefined;
  readonly digest: Node | undefined;
  readonly upload: Node | undefined;
  readonly effects: readonly DeviceEffect[];
}

function asked(effects: readonly DeviceEffect[]): Asked {
  const sent = effects.flatMap((effect) => (effect.kind === 'send' ? [effect.node] : []));
  const of = (tag: string) => sent.find((iq) => child(iq, tag) !== undefined);
  return { rotation: of('rotate'), digest: of('digest'), upload: of('skey'), effects };
}

const skeyOf = (iq: Node | undefined): Node | undefined =>
  iq && child(child(iq, 'rotate') ?? iq, 'skey');
const EMPTY_RESULT = node('result');

let bench: KeyBench;
beforeEach(async () => {
  bench = new KeyBench();
  await bench.open();
});

describe('a signed prekey', () => {
  test('is not replaced a moment before 27 days', async () => {
    bench.now += 27 * DAY_MS - 1;
    expect((await bench.upkeep()).rotation).toBeUndefined();
  });

  test('is replaced after 27 days once the server has agreed, and the old one is kept', async () => {
    bench.now += 27 * DAY_MS;
    const { rotation } = await bench.upkeep();
    expect(bench.current).toBe(1);
    expect(bench.signedIds).toEqual([1, 2]);

    await bench.answer(rotation, EMPTY_RESULT);

    expect(bench.current).toBe(2);
    expect(bench.state.self?.signedPreKeyId).toBe(2);
    expect(bench.signedIds).toEqual([1, 2]);
    expect((await bench.upkeep()).rotation).toBeUndefined();
  });

  test('dies when three newer ones exist and 30 days have passed', async () => {
    for (let round = 0; round < 5; round++) {
      bench.now += 28 * DAY_MS;
      await bench.answer((await bench.upkeep()).rotation, EMPTY_RESULT);
    }
    expect(bench.current).toBe(6);
    expect(bench.signedIds).toEqual([4, 5, 6]);
  });

  test('that the server does not accept is dropped, and another is offered a day later', async () => {
    bench.now += 27 * DAY_MS;
    const { rotation } = await bench.upkeep();
    await bench.answer(rotation, 406);

    expect(bench.current).toBe(1);
    expect(bench.signedIds).toEqual([1]);
    bench.now += DAY_MS - 1_000;
    expect((await bench.upkeep()).rotation).toBeUndefined();
    bench.now += 1_000;
    expect(skeyOf((await bench.upkeep()).rotation)).not.toEqual(skeyOf(rotation));
  });

  test.each([500, 503])('that meets the error %i is offered again a day later', async (code) => {
    bench.now += 27 * DAY_MS;
    const { rotation } = await bench.upkeep();
    await bench.answer(rotation, code);

    expect(bench.current).toBe(1);
    bench.now += DAY_MS;
    expect(skeyOf((await bench.upkeep()).rotation)).toEqual(skeyOf(rotation));
  });

  test('in conflict with the server makes the device compare the digest', async () => {
    bench.now += 27 * DAY_MS;
    const { rotation } = await bench.upkeep();
    expect((await bench.answer(rotation, 409)).digest).toBeDefined();
    expect(bench.current).toBe(1);
  });

  test('whose answer never comes does not end the connection', async () => {
    bench.now += 27 * DAY_MS;
    const { rotation } = await bench.upkeep();
    await bench.feed({ kind: 'timer', name: `request:${rotation?.attrs['id']}` });
    expect(bench.state.phase).toBe('online');
    expect(bench.signedIds).toEqual([1, 2]);
  });
});

describe('the digest', () => {
  const digestOf = (change: Readonly<Record<string, Uint8Array>> = {}): Node => {
    const { local, signedPreKey } = bench.state.credentials;
    const { publicKey } = signedPreKey.keyPair;
    const { signature } = signedPreKey;
    const identity = local.identity.publicKey;
    const hash = nodeCrypto.sha1(identity, publicKey, signature);
    const values = { identity, registration: u32(local.registrationId), hash, ...change };
    return node('digest', {}, [
      ...Object.entries(values).map(([tag, value]) => node(tag, {}, value)),
      node('skey', {}, [
        node('id', {}, u24(signedPreKey.id)),
        node('value', {}, publicKey),
        node('signature', {}, signature),
      ]),
      node('list', {}, []),
    ]);
  };

  test('is asked for once a day', async () => {
    expect((await bench.upkeep()).digest).toBeDefined();
    expect((await bench.upkeep()).digest).toBeUndefined();
    bench.now += DAY_MS;
    expect((await bench.upkeep()).digest).toBeDefined();
  });

  test('that matches changes nothing', async () => {
    const { digest } = await bench.upkeep();
    expect((await bench.answer(digest, digestOf())).upload).toBeUndefined();
    expect(bench.state.phase).toBe('online');
  });

  test('that differs, or is not there, makes the device upload its keys anew', async () => {
    const { digest } = await bench.upkeep();
    const { upload } = await bench.answer(digest, digestOf({ hash: new Uint8Array(20) }));
    expect(upload && child(upload, 'list')?.content).toHaveLength(cap('prekeyUpload'));

    bench.now += DAY_MS;
    bench.state = { ...bench.state, uploading: false };
    const again = await bench.upkeep();
    expect((await bench.answer(again.digest, 404)).upload).toBeDefined();
  });

  test('of another identity ends the connection and uploads nothing', async () => {
    const { digest } = await bench.upkeep();
    const { upload, effects } = await bench.answer(
      digest,
      digestOf({ identity: new Uint8Array(32).fill(9) }),
    );

    expect(upload).toBeUndefined();
    expect(bench.state.phase).toBe('offline');
    const ended = effects.find((one) => one.kind === 'emit' && one.event.kind === 'ended');
    expect(ended).toMatchObject({ event: { error: { code: 'SIGNAL_IDENTITY' } } });
    expect(bench.state.credentials.loggedOut).toBeUndefined();
  });

  test('that the server refuses to give is no reason to upload', async () => {
    const { digest } = await bench.upkeep();
    expect((await bench.answer(digest, 503)).upload).toBeUndefined();
  });

  test('is asked for when the server says so', async () => {
    await bench.upkeep();
    const notice = node(
      'notification',
      { id: '7', from: jid('', 's.whatsapp.net'), type: 'encrypt' },
      [node('digest')],
    );
    expect(asked(await bench.feed({ kind: 'node', node: notice })).digest).toBeDefined();
  });
});

describe('on a server', () => {
  const isRotation = (iq: Node): boolean => child(iq, 'rotate') !== undefined;

  test('a phone that was away for 27 days rotates, and messages open with both keys', async () => {
    const world = await openWorld();
    const web = await world.companion('aliceWeb');
    const bob = await world.phone('bob');
    await bob.device.stop();
    await (await web.device.send(BOB, 'with the old key')).until('acked');
    await web.device.stop();
    world.clock.move(13 * DAY_MS);
    await (await world.phone('alice')).device.stop();
    world.clock.move(14 * DAY_MS);

    bob.device.start();

    await until('the rotation', () => world.received('iq', isRotation).length === 1);
    await until('the message', () => bob.witness.texts.length === 1);
    expect(bob.witness.texts).toEqual(['with the old key']);
    expect(bob.witness.codes).toEqual([]);
    await until('the new key', () => {
      const device = world.account(BOB).devices.find(({ id }) => id === 0);
      return device?.signedPreKey.id === 2;
    });
  });

  test('keys that are in order are not uploaded again', async () => {
    const world = await openWorld();
    world.clock.move(DAY_MS);
    await world.companion('bobWeb');
    await until('the digest', () => world.received('iq', (iq) => !!child(iq, 'digest')).length > 0);
    expect(world.received('iq', (iq) => child(iq, 'skey') !== undefined)).toEqual([]);
  });
});
