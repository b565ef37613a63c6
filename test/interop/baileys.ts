/**
 * The handle of a Baileys process: commands with answers, and what it told since it was started.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { until } from '../connection/world.ts';

/** What Baileys tells, as its events say it. */
export interface Told {
  readonly kind: string;
  readonly [name: string]: unknown;
}

/** A message as Baileys hands it out. */
export interface PeerMessage {
  readonly key: { readonly id: string; readonly remoteJid: string; readonly fromMe: boolean };
  readonly message?: Readonly<Record<string, unknown>>;
  readonly messageStubType?: number;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const SCRIPT = fileURLToPath(new URL('baileys-peer.mjs', import.meta.url));

/** An unmodified Baileys in a process of its own. */
export class BaileysPeer {
  readonly told: Told[] = [];
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private errors = '';

  constructor(url: string) {
    this.child = fork(SCRIPT, [url], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
    this.child.stderr?.on('data', (chunk) => {
      this.errors += String(chunk);
    });
    this.child.on('message', (message) => this.take(message as Told));
    this.child.on('exit', () => {
      for (const { reject } of this.waiting.values()) reject(new Error(`ended: ${this.errors}`));
    });
    onTestFinished(() => void this.child.kill('SIGKILL'));
  }

  /** Runs a command in the process. */
  call<T>(name: string, args: Readonly<Record<string, unknown>> = {}): Promise<T> {
    this.count += 1;
    const number = this.count;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(number, { resolve: resolve as (value: unknown) => void, reject });
      this.child.send({ number, name, args });
    });
  }

  /** Sends a content and returns the message as Baileys keeps it. */
  send(to: string, content: unknown, options: unknown = {}): Promise<PeerMessage> {
    return this.call('send', { to, content, options });
  }

  /** What it told of a kind. */
  heard(kind: string): readonly Told[] {
    return this.told.filter((one) => one.kind === kind);
  }

  /** The messages that it got with content, in order. */
  get messages(): readonly PeerMessage[] {
    return this.heard('message')
      .map(({ message }) => message as PeerMessage)
      .filter(({ message }) => message !== undefined && message !== null);
  }

  /** The texts among them; own ones begin with `>`. */
  get texts(): readonly string[] {
    return this.messages.flatMap(({ key, message }) => {
      const extended = message?.['extendedTextMessage'] as { text?: string } | undefined;
      const text = (message?.['conversation'] as string | undefined) ?? extended?.text;
      return text === undefined ? [] : [`${key.fromMe ? '>' : ''}${text}`];
    });
  }

  /** Waits until it has told something of a kind, `times` in all. */
  async hear(kind: string, times = 1): Promise<Told> {
    await until(`Baileys to tell ${kind} ${times} times`, () => this.heard(kind).length >= times);
    return this.heard(kind).at(-1) as Told;
  }

  private take(message: Told): void {
    const number = message['number'];
    if (typeof number !== 'number') return void this.told.push(message);
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    const failure = message['failure'];
    if (failure === undefined) waiting?.resolve(message['value']);
    else waiting?.reject(new Error(String(failure)));
  }
}
