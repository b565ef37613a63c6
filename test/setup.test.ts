/**
 * The guard that keeps the suite on this machine, and that it stands while tests run.
 */

import { createServer, connect as open, Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { hostOf, isLoopback } from './setup.ts';

/** Addresses for documentation (RFC 5737, RFC 3849): nobody answers there. */
const OUTSIDE = ['192.0.2.1', '2001:db8::1', 'quartet.example'];

describe('a socket', () => {
  test.each(OUTSIDE)('to %s is refused before it is opened', (host) => {
    expect(() => open({ host, port: 443 })).toThrow('loopback only');
    expect(() => open(443, host)).toThrow('loopback only');
    expect(() => new Socket().connect(443, host)).toThrow('loopback only');
  });

  test('of fetch is refused as well', async () => {
    const refusal = expect.stringContaining('loopback only');
    await expect(fetch('https://192.0.2.1/')).rejects.toHaveProperty('cause.message', refusal);
  });

  test('to loopback is opened', async () => {
    const server = createServer((peer) => peer.end('hello'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { readonly port: number };
    const chunks: Buffer[] = [];
    for await (const chunk of open(port, '127.0.0.1')) chunks.push(chunk as Buffer);
    server.close();
    expect(Buffer.concat(chunks).toString()).toBe('hello');
  });
});

describe('the host of a connection', () => {
  test.each([
    [[8080], 'localhost'],
    [['8080', '::1'], '::1'],
    [[[{ port: 1, host: '127.0.0.1' }, null]], '127.0.0.1'],
    [[{ port: 1 }], 'localhost'],
    [[{ path: 'a.sock' }], undefined],
    [['a.sock'], undefined],
  ])('%j is %s', (args, host) => {
    expect(hostOf(args)).toBe(host);
  });

  test('is this machine in all its forms, and no look-alike', () => {
    for (const host of ['localhost', '127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) {
      expect(isLoopback(host), host).toBe(true);
    }
    for (const host of [...OUTSIDE, '127.0.0.1.example', 'localhost.example', '0.0.0.0', '::']) {
      expect(isLoopback(host), host).toBe(false);
    }
  });
});
