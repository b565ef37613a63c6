/**
 * A pairwise session: the current state, the archived ones, and the record that holds them.
 *
 * Archiving, promoting and merging live here, deriving and deciding in cipher.ts. Rules: spec 02
 * §6.1, §6.6, §10.3; a record that does not decode is reported and never replaced (§13).
 *
 *   version(1) | hasCurrent(1) | previousCount(1) | states, current first (layout: state.ts)
 */

import { type Bytes, equalBytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { KeyPair } from '../crypto/keys.ts';
import { RECORD_HEADER_BYTES, RECORD_VERSION, State } from './state.ts';

/** An immutable session with one device. Prints counters, never keys. */
export class Session {
  readonly current: State | undefined;
  /** Newest first. */
  readonly previous: readonly State[];
  #record: Bytes | undefined;

  constructor(current: State | undefined, previous: readonly State[], record?: Bytes) {
    this.current = current;
    this.previous = previous;
    this.#record = record;
  }

  /** The record of the session, the same byte string each time; it must not be written. */
  get record(): Bytes {
    if (this.#record === undefined) {
      this.#record = writeRecord(this);
      const ratchet = this.current?.knownRatchet;
      if (ratchet) ratchets.set(this.#record, ratchet);
    }
    return this.#record;
  }

  /** Identity key (32 bytes) of the device that the current state was made with. */
  get remoteIdentity(): Bytes | undefined {
    return this.current?.remoteIdentity;
  }

  /** Registration id of the device that the current state was made with. */
  get remoteRegistrationId(): number | undefined {
    return this.current?.remoteRegistrationId;
  }

  /** Base key (32 bytes) of the current state: tells whether a session was made anew (04 §3.3). */
  get baseKey(): Bytes | undefined {
    return this.current?.baseKey;
  }

  /** When the current state was initiated, as long as the peer has not answered in it. */
  get pendingSince(): Ms | undefined {
    return this.current?.pending?.createdAt;
  }

  /** The session with `state` as current one and the old current one archived (spec 02 §6.6). */
  adopt(state: State): Session {
    return new Session(state, this.#archive(this.previous));
  }

  /** The session with its current state replaced by the next one. */
  withCurrent(state: State): Session {
    return new Session(state, this.previous);
  }

  /** The session with the archived state at `position` replaced, not promoted. */
  withPrevious(position: number, state: State): Session {
    const previous = [...this.previous];
    previous[position] = state;
    return new Session(this.current, previous);
  }

  /** The session with the archived state at `position` replaced and made current. */
  promote(position: number, state: State): Session {
    const rest = this.previous.filter((_, i) => i !== position);
    return new Session(state, this.#archive(rest));
  }

  /** Counters only. */
  toJSON(): Record<string, unknown> {
    return { current: this.current?.toJSON(), previous: this.previous.length };
  }

  #archive(previous: readonly State[]): readonly State[] {
    if (this.current === undefined) return previous;
    return [this.current.archived(), ...previous].slice(0, cap('archivedSessions'));
  }
}

/**
 * One session out of the two that a device had under its LID and under its number (spec 02 §10.3).
 *
 * The LID's current state stays current; the states of the other are archived behind its own,
 * unless they have another identity or a base key that is there already.
 */
export function mergeSessions(lid: Session, pn: Session): Session {
  const anchor = lid.current ?? lid.previous[0];
  if (anchor === undefined) return pn;
  const kept = [...lid.previous];
  for (const state of pn.current ? [pn.current, ...pn.previous] : pn.previous) {
    if (!equalBytes(state.remoteIdentity, anchor.remoteIdentity)) continue;
    const known = lid.current ? [lid.current, ...kept] : kept;
    if (known.some((one) => equalBytes(one.baseKey, state.baseKey))) continue;
    kept.push(state.archived());
  }
  return new Session(lid.current, kept.slice(0, cap('archivedSessions')));
}

/** The record of a session. The same session gives the same byte string again. */
export const encodeSession = (session: Session): Bytes => session.record;

function writeRecord({ current, previous }: Session): Bytes {
  if (current?.soleRecord && previous.length === 0) return current.soleRecord;
  const states = current ? [current, ...previous] : previous;
  let sizeBytes = RECORD_HEADER_BYTES;
  for (const state of states) sizeBytes += state.sizeBytes;
  const record = new Uint8Array(sizeBytes);
  record[0] = RECORD_VERSION;
  record[1] = current ? 1 : 0;
  record[2] = previous.length;
  let at = RECORD_HEADER_BYTES;
  for (const state of states) {
    state.writeTo(record, at);
    at += state.sizeBytes;
  }
  return record;
}

/**
 * The session of a record, which must not be changed afterwards.
 *
 * Fails with `STORE_VERSION` if a newer version wrote it and with `STORE_CORRUPT` if it is damaged.
 */
export function decodeSession(record: Bytes): Result<Session> {
  const version = record[0] ?? 0;
  if (version > RECORD_VERSION) return fail('STORE_VERSION', { record: 'session', version });
  const hasCurrent = record[1] ?? 2;
  const previousCount = record[2] ?? 0;
  if (version === 0 || hasCurrent > 1 || previousCount > cap('archivedSessions')) return corrupt();
  const states: State[] = [];
  let at = RECORD_HEADER_BYTES;
  while (states.length < previousCount + hasCurrent) {
    const state = State.parse(
      record,
      at,
      states.length < hasCurrent ? ratchets.get(record) : undefined,
    );
    if (state === undefined) return corrupt();
    states.push(state);
    at += state.sizeBytes;
  }
  if (at !== record.length) return corrupt();
  const current = hasCurrent === 1 ? states.shift() : undefined;
  return ok(new Session(current, states, record));
}

/**
 * The ratchet key of a record that was written here: when the same byte string comes back, the key
 * that a provider has imported for it stays warm. The pair must not refer to its record, or the
 * collector would keep both until its next full round.
 */
const ratchets = new WeakMap<Bytes, KeyPair>();

const corrupt = (): Result<never> => fail('STORE_CORRUPT', { record: 'session' });
