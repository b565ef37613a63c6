/**
 * Linking with a passkey, end to end: the server challenges, an authenticator anywhere answers, both
 * sides show a code, and the phone accepts or refuses (spec 03 §3.3).
 */

import { expect, onTestFinished, test } from 'vitest';
import { type Bytes, utf8 } from '../../src/base/bytes.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { answerChallenge } from '../../src/server/passkeys.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { SERVER } from '../../src/wire/jid.ts';
import { child, type Node, node } from '../../src/wire/node.ts';
import { say } from '../connection/rogue.ts';
import { ALICE, emptyWorld, nameOf, type Opened, until } from '../connection/world.ts';

const PASSKEY = {
  credentialId: utf8('key of alice'),
  secret: utf8('known to her device'),
  number: ALICE,
};

/** A server that challenges, alice's phone, and a companion that was challenged. */
async function challenged() {
  const world = await emptyWorld({ passkeys: [PASSKEY] });
  const phone = await world.phone('alice');
  const bob = await world.phone('bob');
  const failures: string[] = [];
  const codes: string[] = [];
  phone.device.events.on('passkey-code', ({ code }) => void codes.push(code));
  phone.device.events.on('link-failed', ({ error }) => void failures.push(error.code));
  const store = memoryStore();
  const companion = await world.connect({ store, away: true });
  companion.device.events.on('link-failed', ({ error }) => void failures.push(error.code));
  const asked = await companion.device.events.next('passkey-challenge');
  const assertion = (secret: Bytes = PASSKEY.secret): Bytes =>
    answerChallenge(asked.options, { secret }, nodeCrypto);
  return { world, phone, bob, companion, asked, assertion, codes, failures };
}

type Scene = Awaited<ReturnType<typeof challenged>>;

/** The companion goes on with alice's passkey; both show the code. */
async function compared({ companion, assertion, codes }: Scene): Promise<string> {
  const shown = companion.device.events.next('passkey-code');
  await companion.device.linkByPasskey({
    credentialId: PASSKEY.credentialId,
    assertion: assertion(),
  });
  const { code } = await shown;
  await until('the phone to show its code', () => codes.length === 1);
  return code;
}

test('a companion whose passkey is known is linked once the same code was accepted', async () => {
  const scene = await challenged();
  const { world, phone, bob, companion, codes } = scene;

  const code = await compared(scene);
  expect(codes).toEqual([code]);
  const address = await phone.device.acceptPasskey();
  await world.online(companion.device);

  expect(nameOf(companion.device)).toBe(`${address.user}:${address.device}@${address.server}`);
  await (await bob.device.send(ALICE, 'hello')).until('delivered');
  await until('the message', () => companion.witness.texts.includes('hello'));
  await expect(phone.device.acceptPasskey()).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
});

test('the veto of the phone counts for passkeys too', async () => {
  const world = await emptyWorld({ passkeys: [PASSKEY] });
  const via: string[] = [];
  const phone = await world.phone('alice', {
    approve: (request) => {
      via.push(request.via);
      return false;
    },
  });
  const companion = await world.connect({ store: memoryStore(), away: true });
  const { options } = await companion.device.events.next('passkey-challenge');
  const shown = phone.device.events.next('passkey-code');
  const assertion = answerChallenge(options, PASSKEY, nodeCrypto);
  await companion.device.linkByPasskey({ credentialId: PASSKEY.credentialId, assertion });
  await shown;

  await expect(phone.device.acceptPasskey()).rejects.toMatchObject({ code: 'LINK_VETOED' });

  expect(via).toEqual(['passkey']);
  expect(await world.server.devices(ALICE)).toHaveLength(1);
});

test('a companion that was refused is not linked, is told in time, and can still be scanned', async () => {
  const scene = await challenged();
  const { world, phone, companion, failures } = scene;
  await compared(scene);

  await phone.device.refusePasskey();

  await expect(phone.device.acceptPasskey()).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
  expect(await world.server.devices(ALICE)).toHaveLength(1);
  world.clock.move(181_000);
  await until('the companion to be told', () => failures.includes('LINK_EXPIRED'));
  await world.online(phone.device);
  await until('the companion to be back', () => {
    if (companion.device.health().phase === 'offline') world.clock.move(1_000);
    return companion.device.health().phase === 'unlinked';
  });
  await phone.device.scan((await companion.device.code()).text);
  await world.online(companion.device);
  expect(await world.server.devices(ALICE)).toHaveLength(2);
});

test('a wrong assertion, an unknown passkey and a replayed assertion are refused alike', async () => {
  const { companion, phone, assertion, codes, world } = await challenged();
  const elsewhere = answerChallenge('{"challenge":"another"}', PASSKEY, nodeCrypto);
  const attempts = [
    { credentialId: PASSKEY.credentialId, assertion: assertion(utf8('guessed')) },
    { credentialId: utf8('key of nobody'), assertion: assertion() },
    { credentialId: PASSKEY.credentialId, assertion: elsewhere },
    { credentialId: PASSKEY.credentialId, assertion: utf8('no json') },
  ];

  const refused = { code: 'CONNECTION_REFUSED', data: { code: 401 } };
  const [first] = attempts;
  if (first === undefined) return;
  await expect(companion.device.linkByPasskey(first)).rejects.toMatchObject(refused);
  for (const attempt of attempts.slice(1)) {
    const other = await world.connect({ store: memoryStore(), away: true });
    await other.device.events.next('passkey-challenge');
    await expect(other.device.linkByPasskey(attempt)).rejects.toMatchObject(refused);
  }

  expect(codes).toEqual([]);
  expect(phone.device.health().phase).toBe('online');
});

test('a passkey whose phone is off is of no use now', async () => {
  const { companion, phone, assertion, world } = await challenged();
  await phone.device.stop();
  await until('the server to notice', () => world.account(ALICE).primaryConnected === false);

  const linking = companion.device.linkByPasskey({
    credentialId: PASSKEY.credentialId,
    assertion: assertion(),
  });

  await expect(linking).rejects.toMatchObject({ code: 'CONNECTION_REFUSED', data: { code: 404 } });
});

test('a challenge is over after ten minutes', async () => {
  const { companion, world, assertion } = await challenged();

  world.clock.move(600_000);

  const linking = companion.device.linkByPasskey({
    credentialId: PASSKEY.credentialId,
    assertion: assertion(),
  });
  await expect(linking).rejects.toMatchObject({
    code: expect.stringMatching(/LINK_EXPIRED|CLOSED/),
  });
});

/** What goes from the companion to the phone, seen and changed on its way out. */
function meddle(companion: Opened, change: (stanza: Node) => Node): void {
  const driver = (companion.device as unknown as { driver: { send: (stanza: Node) => void } })
    .driver;
  const send = driver.send.bind(driver);
  driver.send = (stanza) => send(change(stanza));
}

const withBytes = (stanza: Node, tag: string, bytes: Bytes): Node => ({
  ...stanza,
  content: [{ tag, attrs: {}, content: bytes }],
});

test.each(['companion_nonce', 'encrypted_pairing_request'])(
  'a companion that sends another %s than it promised is dropped by the phone',
  async (tag) => {
    const scene = await challenged();
    const { companion, phone, codes, failures, assertion } = scene;
    meddle(companion, (stanza) =>
      child(stanza, tag) === undefined ? stanza : withBytes(stanza, tag, new Uint8Array(32)),
    );

    await companion.device.linkByPasskey({
      credentialId: PASSKEY.credentialId,
      assertion: assertion(),
    });

    await until('the phone to refuse', () => failures.includes('LINK_MALFORMED'));
    expect(codes).toEqual([]);
    await expect(phone.device.acceptPasskey()).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
  },
);

test('the phone of another account cannot answer in the place of the right one', async () => {
  const scene = await challenged();
  const { world, bob, phone, companion } = scene;
  let ref: Node | undefined;
  world.watch = (stanza) => {
    const part = child(stanza, 'crsc_continuation');
    ref ??= part && child(part, 'ref');
  };
  await compared(scene);
  const shown: string[] = [];
  companion.device.events.on('passkey-code', ({ code }) => void shown.push(code));
  const before = world.received('iq').length;

  const identity = node('primary_ephemeral_identity', {}, new Uint8Array(68));
  const part = node('crsc_continuation', {}, [...(ref === undefined ? [] : [ref]), identity]);
  say(bob, node('iq', { id: 'x', type: 'set', xmlns: 'md', to: SERVER }, [part]));
  await until('it to be read', () => world.received('iq').length > before);

  await phone.device.acceptPasskey();
  await world.online(companion.device);
  expect(ref).toBeDefined();
  expect(shown).toEqual([]);
  expect(nameOf(companion.device)).toContain(ALICE);
});

test('a server without passkeys challenges nobody', async () => {
  const world = await emptyWorld();
  const seen: string[] = [];
  const companion = await world.connect({ store: memoryStore(), away: true });
  companion.device.events.on('passkey-challenge', () => void seen.push('challenge'));
  onTestFinished(() => expect(seen).toEqual([]));

  await companion.device.code();

  const linking = companion.device.linkByPasskey({
    credentialId: PASSKEY.credentialId,
    assertion: new Uint8Array(1),
  });
  await expect(linking).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
});
