/**
 * The faults of the simulation: what each is, and how a seed draws its own mix of them.
 *
 * A fault is a name with a base rate; where it strikes is nemesis.ts. Rates are chances for each
 * occasion: a chunk, a stanza, a commit, a timer, or a look of the nemesis at the world.
 */

import type { Chance } from './chance.ts';

/** Every fault: the base rate at its occasion, and what happens. */
export const FAULTS = {
  cut: [0.002, 'a stream breaks in the middle of a chunk'],
  'cut-early': [0.08, 'a stream breaks during the handshake'],
  'half-open': [0.0009, 'a stream falls silent and nobody is told'],
  stall: [0.004, 'a stream stops and goes on in a burst'],
  drip: [0.05, 'a chunk arrives in pieces'],
  corrupt: [0.0013, 'a bit of a chunk changes'],
  replay: [0.0013, 'a chunk arrives twice'],
  refuse: [0.3, 'a connection is refused'],
  'bad-certificate': [0.05, 'the server shows a certificate of somebody else'],
  repeat: [0.03, 'a stanza is handed out twice'],
  reorder: [0.03, 'a message is overtaken by others'],
  'drop-ack': [0.02, 'an acknowledgement of the server is lost'],
  'drop-receipt': [0.02, 'a receipt is lost on its way to the sender'],
  'drop-answer': [0.02, 'an answer of the server is lost'],
  'drop-message': [0.013, 'a message is lost on its way to a device'],
  'drop-notice': [0.04, 'a notification is lost on its way to a device'],
  'drop-in': [0.01, 'the server loses a stanza that it got'],
  'late-answer': [0.02, 'an answer of the server comes late'],
  'stream-error': [0.05, 'the server ends a stream with an error'],
  conflict: [0.02, 'another connection takes over a device'],
  'server-crash': [0.004, 'the server dies at a commit'],
  'server-down': [0.04, 'the server is down for a while'],
  'stale-list': [0.25, 'the server gives an old device list'],
  'extra-device': [0.1, 'the server lists a device that nobody signed'],
  'missing-device': [0.25, 'the server leaves a device out of a list'],
  'no-prekey': [0.2, 'a bundle comes without a one-time prekey'],
  'same-prekey': [0.1, 'a one-time prekey is handed out twice'],
  'bad-copy': [0.02, 'the sealed copy of a message is damaged'],
  forged: [0.015, 'a message comes that nobody sent'],
  crash: [0.0025, 'a device dies at a commit'],
  kill: [0.03, 'a device dies between two steps'],
  'store-full': [0.0022, 'a commit of a device fails'],
  'store-read': [0.0006, 'a store of a device cannot be read'],
  rollback: [0.008, 'a device goes on from an older copy of its store'],
  'clock-jump': [0.02, 'the clock of a device jumps'],
  'late-timer': [0.05, 'a timer wakes late'],
  'handler-throws': [0.02, 'the application fails at a message'],
  'handler-hangs': [0.01, 'the application never ends with a message'],
  'no-random': [0.003, 'a device gets no random bytes'],
  pause: [0.02, 'a device stands still for a while'],
} as const satisfies Readonly<Record<string, readonly [rate: number, what: string]>>;

/** Name of a fault. */
export type FaultName = keyof typeof FAULTS;

/** All names. */
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

/** The faults of a run and their rates. */
export type Mix = ReadonlyMap<FaultName, number>;

/** Faults after which nothing has to be sealed again: they delay, repeat and interrupt. */
export const GENTLE: ReadonlySet<FaultName> = new Set([
  'cut',
  'cut-early',
  'half-open',
  'stall',
  'drip',
  'refuse',
  'repeat',
  'reorder',
  'drop-ack',
  'drop-receipt',
  'late-answer',
  'stream-error',
  'kill',
  'late-timer',
  'handler-throws',
  'pause',
]);

/** How many of the faults a seed switches on, on average. */
const SHARE = 0.32;
/** Nine of ten seeds draw from all faults, most others from the gentle ones, a few draw none. */
const ROUGH = 0.9;
const DRY = 0.98;

/** Draws the mix of a seed: each fault on or off, weak or strong. */
export function drawMix(chance: Chance, only?: FaultName): Mix {
  const mix = new Map<FaultName, number>();
  const weather = chance.unit();
  for (const name of FAULT_NAMES) {
    const isOn = chance.happens(SHARE) && (weather < ROUGH || (weather < DRY && GENTLE.has(name)));
    const strength = 0.3 + 1.7 * chance.unit();
    const wanted = only === undefined ? isOn : name === only;
    if (wanted) mix.set(name, FAULTS[name][0] * strength);
  }
  return mix;
}
