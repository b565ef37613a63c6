/**
 * Keeps the suite on this machine: a socket to anything but loopback or a local path fails.
 *
 * Runs before every test file. It wraps the one method that net, tls, http, fetch and ws all end
 * in, so no library gets past it. Processes that a test starts are not covered: those that are ours
 * connect where the test tells them, and npm in package.test.ts needs its registry.
 */

import { isIP, Socket } from 'node:net';

const connect = Socket.prototype.connect;

/** Whether an address, as `net.connect` takes it, stays on this machine. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host.startsWith('::ffff:127.');
}

/** The host that the arguments of `Socket.connect` name; nothing for a local path. */
export function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'number' || /^\d+$/.test(String(first))) {
    return typeof second === 'string' ? second : 'localhost';
  }
  if (typeof first !== 'object' || first === null) return undefined;
  const options = first as { readonly path?: string | null; readonly host?: string | null };
  return options.path ? undefined : (options.host ?? 'localhost');
}

function loopbackOnly(this: Socket, ...args: unknown[]): Socket {
  const host = hostOf(args);
  if (host !== undefined && !isLoopback(host)) {
    throw new Error(`The suite connects to loopback only, not to ${host}.`);
  }
  return Reflect.apply(connect, this, args) as Socket;
}

/** Files share a process, so the guard may stand already. */
if (connect.name !== loopbackOnly.name) {
  Socket.prototype.connect = loopbackOnly as typeof connect;
}
