/**
 * Addresses with the root of their certificates, given once and kept.
 */

import { expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { endpointFor, formatEndpoint, parseEndpoint } from '../../src/cli/endpoint.ts';
import { SERVICE_URL } from '../../src/connection/device.ts';
import { PRODUCTION_ROOT } from '../../src/noise/root.ts';
import { memoryStore } from '../../src/store/memory.ts';

const ROOT = Uint8Array.from({ length: 32 }, (_, index) => index);
const URL = 'ws://127.0.0.1:4000/ws/chat';

test('an address of an emulator carries its root and is read back', () => {
  const text = formatEndpoint(URL, ROOT);

  expect(text).toBe(`${URL}#root=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f`);
  expect(parseEndpoint(text)).toEqual({ url: URL, trust: { publicKey: ROOT, serial: 0 } });
});

test('an address without a root trusts the real service only', () => {
  expect(parseEndpoint('wss://example.org/ws').trust).toBe(PRODUCTION_ROOT);
});

test.each([
  '',
  'example.org',
  'http://127.0.0.1/',
  `${URL}#root=`,
  `${URL}#root=00`,
  `${URL}#root=${'zz'.repeat(32)}`,
  `${URL}#root=${'00'.repeat(33)}`,
])('%j is a wrong call', (text) => {
  expect(() => parseEndpoint(text)).toThrow(
    expect.objectContaining({ code: 'CLI_USAGE', data: { option: 'url' } }),
  );
});

test('what was given is kept for the next start, and the real service is meant without it', async () => {
  const store = memoryStore();
  expect(await endpointFor(store, undefined)).toEqual({ url: SERVICE_URL, trust: PRODUCTION_ROOT });

  const given = await endpointFor(store, formatEndpoint(URL, ROOT));

  expect(await endpointFor(store, undefined)).toEqual(given);
  const other = formatEndpoint('ws://127.0.0.1:5000/ws/chat', ROOT);
  await endpointFor(store, other);
  expect((await endpointFor(store, undefined)).url).toBe('ws://127.0.0.1:5000/ws/chat');
});

test('a wrong address is not kept', async () => {
  const store = memoryStore();
  await endpointFor(store, formatEndpoint(URL, ROOT));

  await expect(endpointFor(store, 'nonsense')).rejects.toMatchObject({ code: 'CLI_USAGE' });

  expect((await endpointFor(store, undefined)).url).toBe(URL);
  expect(store.snapshot().get('device')?.get('endpoint')).toEqual(utf8(formatEndpoint(URL, ROOT)));
});
