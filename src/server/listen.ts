/**
 * The server's shell: sockets, timers and the store around the pure core (core.ts).
 *
 * One HTTP port on loopback takes WebSocket connections under /ws/chat and registrations of phones
 * under /accounts (spec 06 §2). What a connection may cost is line.ts. Decides nothing about
 * stanzas and keeps no copy of them.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import type { Clock, Env } from '../base/env.ts';
import { fail, QuartetError, unwrap } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { nodeCrypto, systemRandom } from '../crypto/node-provider.ts';
import { ServerPipe } from '../noise/pipe.ts';
import type { Row, Store } from '../store/contract.ts';
import { Turns } from '../store/turns.ts';
import { formatJid, type Jid, jid, parseJid, SERVER } from '../wire/jid.ts';
import {
  type Authority,
  buildChain,
  KEYS_KEY,
  makeAuthority,
  ROOT_SERIAL,
  readAuthority,
} from './certificates.ts';
import { serverMachine } from './core.ts';
import { Line } from './line.ts';
import { SERVER_POLICIES, type ServerPolicyName } from './policy.ts';
import { isMessageEntry } from './queues.ts';
import { parsePhoneRegistration } from './registration.ts';
import {
  type Command,
  type CommandAnswer,
  type ConnectionId,
  type Parked,
  type Passkey,
  type PhoneRegistration,
  type ServerEffect,
  type ServerInput,
  type ServerState,
  startState,
} from './state.ts';
import {
  ACCEPTED_TABLE,
  ACCOUNT_TABLE,
  type Accepted,
  decodeRecord,
  deviceKey,
  ENTRY_TABLE,
  KEYS_TABLE,
} from './tables.ts';

/** How to run a server. */
export interface ListenOptions {
  /** Accounts, queues and the server's keys; closed with the server. */
  readonly store: Store;
  /** Address to listen on; loopback by default. */
  readonly host?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly policy?: ServerPolicyName;
  readonly clock?: Clock;
  readonly env?: Partial<Env>;
  /** Sees every stanza, decrypted from the pipe but never opened, as it goes over the wire. */
  readonly observe?: (frame: Bytes, direction: 'in' | 'out') => void;
  /** Refuses every fast handshake, to test clients that use it. */
  readonly forceFallback?: boolean;
  /** Passkeys of accounts: with any, companions that show codes are challenged as well. */
  readonly passkeys?: readonly Passkey[];
  /** The oldest version of companions that is let in, most significant part first. */
  readonly oldestVersion?: readonly number[];
  /**
   * Parks the stanza at the head of a queue after so many connections in a row that it was handed
   * out on and not acknowledged; the spec says 5. Without it nothing is parked, so nothing is lost.
   */
  readonly parkAfter?: number;
}

/** The addresses of an account. */
export interface RegisteredAccount {
  readonly pn: Jid;
  readonly lid: Jid;
}

/** A running server. */
export interface Server {
  /** Where clients connect. */
  readonly url: string;
  readonly httpUrl: string;
  /** The root that clients trust, 32 bytes; the same after a restart on the same store. */
  readonly rootPublicKey: Bytes;
  readonly rootSerial: 0;
  /** Opens an account or finds it again. SERVER_REGISTRATION, SERVER_ACCOUNT_EXISTS. */
  register(phone: PhoneRegistration): Promise<RegisteredAccount>;
  /** All devices of a user by number, the primary first; none for an unknown one. Text: a number. */
  devices(user: Jid | string): Promise<readonly Jid[]>;
  /** How many messages wait for a device, or for all. */
  queued(device?: Jid): Promise<number>;
  /** The kinds of stanzas that clients sent and that this server has no word for, since its start. */
  readonly unknown: readonly string[];
  /** Stanzas that are handed out no more, since its start. */
  readonly parked: readonly Parked[];
  /** Ends all connections, finishes the turns under way and closes the store. */
  close(): Promise<void>;
}

/** Starts a server. STORE_CORRUPT, STORE_VERSION; rejects with the system's error for the port. */
export async function listen(options: ListenOptions): Promise<Server> {
  const clock = options.clock ?? systemClock;
  const env: Env = {
    now: () => clock.now(),
    random: systemRandom,
    crypto: nodeCrypto,
    ...options.env,
  };
  const authority = await openAuthority(options.store, env);
  const host = new Host(options, { clock, env, authority });
  try {
    await host.start();
  } catch (cause) {
    await host.close();
    throw cause;
  }
  return host;
}

/** The clock of the system. */
const systemClock: Clock = {
  now: () => Date.now(),
  schedule(at, wake) {
    let timer: NodeJS.Timeout;
    const arm = (): void => {
      const leftMs = at - Date.now();
      if (leftMs > LONGEST_DELAY_MS) timer = setTimeout(arm, LONGEST_DELAY_MS);
      else timer = setTimeout(wake, Math.max(0, leftMs));
    };
    arm();
    return () => clearTimeout(timer);
  },
};

interface Surroundings {
  readonly clock: Clock;
  readonly env: Env;
  readonly authority: Authority;
}

class Host implements Server {
  readonly rootPublicKey: Bytes;
  readonly rootSerial = ROOT_SERIAL;
  private readonly options: ListenOptions;
  private readonly clock: Clock;
  private readonly env: Env;
  private readonly authority: Authority;
  private readonly chain: Bytes;
  private readonly turns: Turns<ServerState, ServerInput, ServerEffect>;
  private readonly http = createServer((request, response) => this.answerHttp(request, response));
  private readonly sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 2 * cap('frameBytes'),
  });
  private readonly lines = new Map<ConnectionId, Line>();
  private readonly timers = new Map<string, () => void>();
  private readonly asked = new Map<number, (answer: CommandAnswer) => void>();
  private lastId = 0;
  private failure: QuartetError | undefined;

  constructor(options: ListenOptions, { clock, env, authority }: Surroundings) {
    this.options = options;
    this.clock = clock;
    this.env = env;
    this.authority = authority;
    this.rootPublicKey = authority.root.publicKey;
    this.chain = buildChain(authority, env);
    this.turns = new Turns<ServerState, ServerInput, ServerEffect>({
      machine: serverMachine,
      state: startState(SERVER_POLICIES[options.policy ?? 'current'], options),
      store: options.store,
      env,
      perform: (effect) => this.perform(effect),
      refused: (_error, input) => this.refused(input),
      failed: (error) => this.fail(error),
    });
  }

  get httpUrl(): string {
    const { address, port, family } = this.http.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  get url(): string {
    return `${this.httpUrl.replace('http:', 'ws:')}${CHAT_PATH}`;
  }

  get unknown(): readonly string[] {
    return this.turns.state.unknown;
  }

  get parked(): readonly Parked[] {
    return this.turns.state.parked;
  }

  async start(): Promise<void> {
    this.http.on('upgrade', (request, socket, head) => {
      if (!request.url?.startsWith(CHAT_PATH)) {
        socket.destroy();
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (webSocket) => this.accept(webSocket));
    });
    await this.eachPage(ACCOUNT_TABLE, (rows) =>
      this.command({ kind: 'wake', pns: rows.map(({ key }) => key) }),
    );
    await this.forgetOld();
    const { port = 0, host = '127.0.0.1' } = this.options;
    await new Promise<void>((resolve, reject) => {
      this.http.once('error', reject);
      this.http.listen(port, host, resolve);
    });
  }

  async register(phone: PhoneRegistration): Promise<RegisteredAccount> {
    const { number, name = '', replace = false, isOldClient = false, ...keys } = phone;
    for (let attempt = 1; ; attempt++) {
      const pn = number ?? `1555${this.digits(7)}`;
      const lid = `1${this.digits(14)}`;
      const answer = await this.ask((request) => ({
        kind: 'register',
        request,
        phone: keys,
        name,
        pn,
        lid,
        replace,
        isOldClient,
      }));
      const isTaken = !answer.ok && answer.error.code === 'SERVER_ACCOUNT_EXISTS';
      if (isTaken && number === undefined && attempt < NUMBER_ATTEMPTS) continue;
      const [pnJid, lidJid] = unwrap(answer);
      if (pnJid === undefined || lidJid === undefined) throw new QuartetError('BUG_UNREACHABLE');
      return { pn: pnJid, lid: lidJid };
    }
  }

  async devices(user: Jid | string): Promise<readonly Jid[]> {
    const address = typeof user === 'string' ? toJid(user) : user;
    return unwrap(await this.ask((request) => ({ kind: 'devices', request, user: address })));
  }

  async queued(device?: Jid): Promise<number> {
    await this.turns.idle();
    const [own] = device === undefined ? [] : await this.devices(device);
    if (device !== undefined && own === undefined) return 0;
    const prefix = own === undefined ? '' : `${deviceKey(own.user, device?.device ?? 0)}#`;
    let count = 0;
    await this.eachPage(
      ENTRY_TABLE,
      (rows) => {
        for (const { value } of rows) if (isMessageEntry(value)) count += 1;
      },
      prefix,
    );
    return count;
  }

  async close(): Promise<void> {
    this.fail(new QuartetError('CONNECTION_CLOSED'));
    await this.turns.close();
    for (const socket of this.sockets.clients) socket.terminate();
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
    await this.options.store.close();
  }

  /** Takes a new socket. */
  private accept(socket: WebSocket): void {
    this.lastId += 1;
    const id = this.lastId;
    const { forceFallback, observe } = this.options;
    const staticKey = this.authority.leaf;
    const line = new Line({
      id,
      socket,
      pipe: new ServerPipe({ staticKey, chain: this.chain, forceFallback }, this.env),
      clock: this.clock,
      push: (input) => this.turns.push(input),
      maySilent: () => this.turns.state.connections.get(String(id))?.kind === 'pairing',
      observe,
    });
    this.lines.set(id, line);
    socket.on('message', (message: Buffer, isBinary: boolean) => {
      if (isBinary) line.receive(new Uint8Array(message));
      else line.abort();
      if (this.turns.waiting <= cap('waitingInputs')) return;
      socket.pause();
      void this.turns.idle().then(() => socket.resume());
    });
    // What went wrong with a socket is of no interest: `close` follows.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.lines.delete(id);
      line.closed();
    });
  }

  private perform(effect: ServerEffect): void {
    switch (effect.kind) {
      case 'send':
        return this.lines.get(effect.connection)?.send(effect.node);
      case 'close':
        return this.lines.get(effect.connection)?.close();
      case 'timer':
        this.timers.get(effect.name)?.();
        this.timers.set(
          effect.name,
          this.clock.schedule(effect.at, () => {
            this.timers.delete(effect.name);
            this.turns.push({ kind: 'timer', name: effect.name });
          }),
        );
        return;
      case 'cancel':
        this.timers.get(effect.name)?.();
        this.timers.delete(effect.name);
        return;
      case 'reply':
        this.asked.get(effect.request)?.(effect.answer);
        this.asked.delete(effect.request);
    }
  }

  /** A turn that could not be taken changed nothing; the one who caused it must not wait for ever. */
  private refused(input: ServerInput): void {
    if ('connection' in input) this.lines.get(input.connection)?.abort();
    if (input.kind !== 'command' || !('request' in input.command)) return;
    this.asked.get(input.command.request)?.(fail('BUG_UNREACHABLE'));
    this.asked.delete(input.command.request);
  }

  private command(command: Command): void {
    this.turns.push({ kind: 'command', command });
  }

  private ask(build: (request: number) => Command): Promise<CommandAnswer> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    this.lastId += 1;
    const request = this.lastId;
    return new Promise((resolve) => {
      this.asked.set(request, resolve);
      this.command(build(request));
    });
  }

  /** Ends everything that is open; nothing is taken any more. */
  private fail(error: QuartetError): void {
    if (this.failure !== undefined) return;
    this.failure = error;
    for (const line of this.lines.values()) line.close(1001);
    for (const cancel of this.timers.values()) cancel();
    this.timers.clear();
    for (const answer of this.asked.values()) answer({ ok: false, error });
    this.asked.clear();
  }

  private answerHttp(request: IncomingMessage, response: ServerResponse): void {
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.method !== 'POST' || request.url !== '/accounts') return reply(404, {});
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    request.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (sizeBytes > REGISTRATION_BYTES) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', () => {
      this.registerJson(fromUtf8(Buffer.concat(chunks))).then(
        ({ pn, lid }) => reply(200, { pn: formatJid(pn), lid: formatJid(lid) }),
        (error: unknown) => {
          const code = error instanceof QuartetError ? error.code : 'BUG_UNREACHABLE';
          reply(HTTP_STATUS.get(code) ?? 500, { code });
        },
      );
    });
  }

  private async registerJson(body: string): Promise<RegisteredAccount> {
    return this.register(unwrap(parsePhoneRegistration(body)));
  }

  /** Forgets messages that no honest client repeats any more; comes back every day. */
  private async forgetOld(): Promise<void> {
    const before = Math.floor(this.env.now() / 1000) - cap('acceptedHours') * 3600;
    await this.eachPage(ACCEPTED_TABLE, (rows) => {
      const old = rows.filter(({ value }) => decodeRecord<Accepted>(value).t < before);
      if (old.length > 0) this.command({ kind: 'forget', keys: old.map(({ key }) => key) });
    });
    const again = (): void => {
      this.forgetOld().catch((cause: unknown) =>
        this.fail(cause instanceof QuartetError ? cause : new QuartetError('STORE_IO', {}, cause)),
      );
    };
    if (this.failure !== undefined) return;
    this.timers.set('forget', this.clock.schedule(this.env.now() + FORGET_MS, again));
  }

  /** Reads a table page by page. */
  private async eachPage(
    table: string,
    use: (rows: readonly Row[]) => void,
    prefix?: string,
  ): Promise<void> {
    let after: string | undefined;
    for (;;) {
      const rows = await this.options.store.scan(table, {
        limit: PAGE,
        ...(prefix === undefined ? {} : { prefix }),
        ...(after === undefined ? {} : { after }),
      });
      if (rows.length > 0) use(rows);
      after = rows.at(-1)?.key;
      if (rows.length < PAGE || after === undefined) return;
    }
  }

  private digits(count: number): string {
    return Array.from(this.env.random(count), (byte) => byte % 10).join('');
  }
}

/** The server's keys: those of the store, or new ones in a new store. */
async function openAuthority(store: Store, env: Env): Promise<Authority> {
  const read = { table: KEYS_TABLE, key: KEYS_KEY };
  const stored = (await store.load([read])).get(read.table, read.key);
  if (stored !== undefined) return readAuthority(stored, env);
  const { authority, change } = makeAuthority(env);
  await store.commit([change]);
  return authority;
}

const toJid = (text: string): Jid =>
  text.includes('@') ? unwrap(parseJid(text)) : jid(text, SERVER.server);

const CHAT_PATH = '/ws/chat';
const FORGET_MS = 24 * 60 * 60 * 1000;
const REGISTRATION_BYTES = 16_384;
const NUMBER_ATTEMPTS = 16;
const PAGE = 500;
const LONGEST_DELAY_MS = 2_147_483_647;
const HTTP_STATUS: ReadonlyMap<string, number> = new Map([
  ['SERVER_REGISTRATION', 400],
  ['SERVER_ACCOUNT_EXISTS', 409],
]);
