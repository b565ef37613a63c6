/**
 * The control socket: how a short command talks to the process that holds the same device open.
 *
 * A store has one owner at a time, and a device one connection. So `send`, `devices` and `phone
 * scan` first look for a running owner and hand their wish over; only if there is none they open
 * the device themselves. One JSON line there, one back; local to this machine and this user.
 */

import { createHash } from 'node:crypto';
import { chmod, rename, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isErrorCode } from '../base/codes.ts';
import { QuartetError } from '../base/error.ts';

/** A wish of a short command. */
export type Wish =
  | { readonly kind: 'scan'; readonly text: string }
  | { readonly kind: 'send'; readonly to: string; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'doctor'; readonly user: string }
  | { readonly kind: 'devices' | 'devices-history' }
  | { readonly kind: 'devices-remove'; readonly id: string }
  | { readonly kind: 'devices-rename'; readonly id: string; readonly name: string };

/** Answers a wish with plain values. */
export type Grant = (wish: Wish) => Promise<Readonly<Record<string, unknown>>>;

/** Listens for wishes about the device in a database file; the returned function stops it. */
export async function serveControl(db: string, grant: Grant): Promise<() => Promise<void>> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    const lines = createInterface({ input: socket });
    lines.on('error', () => socket.destroy());
    lines.once('line', (line) => {
      void answer(line, grant).then((text) => socket.end(`${text}\n`));
    });
  });
  const path = socketPath(db);
  if (process.platform === 'win32') {
    await bind(server, path);
    return () => stop(server);
  }
  // Bound aside and moved into place: it takes over what a killed owner left behind, and closing
  // removes the name it was bound to, never the socket of a successor.
  const aside = `${path}-${process.pid}`;
  await rm(aside, { force: true });
  await bind(server, aside);
  await chmod(aside, 0o600);
  const { ino } = await stat(aside);
  await rename(aside, path);
  return async () => {
    if ((await inodeAt(path)) === ino) await rm(path, { force: true });
    await stop(server);
  };
}

/** Hands a wish to the owner of a database file; `undefined` if nobody has it open. */
export async function askOwner(
  db: string,
  wish: Wish,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const line = await exchange(socketPath(db), JSON.stringify(wish));
  if (line === undefined) return undefined;
  const value = JSON.parse(line) as Record<string, unknown>;
  if (value['error'] === undefined) return value;
  const { code, data } = value['error'] as { code: string; data: Record<string, string> };
  throw new QuartetError(isErrorCode(code) ? code : 'CLI_USAGE', data);
}

async function answer(line: string, grant: Grant): Promise<string> {
  try {
    return JSON.stringify(await grant(JSON.parse(line) as Wish));
  } catch (cause) {
    const error = cause instanceof QuartetError ? cause : new QuartetError('CLI_USAGE');
    return JSON.stringify({ error });
  }
}

/** One line there and one back; `undefined` if nobody listens. */
function exchange(path: string, text: string): Promise<string | undefined> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const socket = connect(path, () => socket.write(`${text}\n`));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => done(undefined));
    socket.on('close', () => {
      const [line] = Buffer.concat(chunks).toString('utf8').split('\n');
      done(line === '' ? undefined : line);
    });
  });
}

const bind = (server: Server, path: string): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(path, () => done());
  });

const inodeAt = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ ino }) => ino,
    () => undefined,
  );

const stop = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));

/** Short and in the temporary folder: the path of a local socket may have about 100 bytes. */
function socketPath(db: string): string {
  const name = `quartet-${createHash('sha256').update(resolve(db)).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}
