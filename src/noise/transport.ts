/**
 * The transport ciphers after a handshake: one key and one counter for each direction.
 *
 * Counters are never sent, so sealing order is writing order. A frame that does not open ends the
 * connection: the stream was damaged or tampered with, and every later call gives the same error.
 * Spec 01 §2.8.
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { TransportKeys } from './handshake.ts';
import { nonceOf } from './symmetric.ts';

/** Number of the next frame in each direction. */
export interface TransportCounters {
  readonly sent: number;
  readonly received: number;
}

/** Seals and opens frames. Prints its counters only. */
export class TransportCipher {
  readonly #keys: TransportKeys;
  readonly #crypto: CryptoPrimitives;
  #sent: number;
  #received: number;
  #failed: QuartetError | undefined;

  constructor(
    keys: TransportKeys,
    crypto: CryptoPrimitives,
    counters: TransportCounters = { sent: 0, received: 0 },
  ) {
    this.#keys = keys;
    this.#crypto = crypto;
    this.#sent = counters.sent;
    this.#received = counters.received;
  }

  /** Number of the next frame in each direction. */
  get counters(): TransportCounters {
    return { sent: this.#sent, received: this.#received };
  }

  /**
   * Seals the next frame. Throws LIMIT_FRAME before a counter is used, NOISE_COUNTER_EXHAUSTED at
   * frame 2^32 (for good), and the error of a frame that did not open.
   */
  seal(plaintext: Bytes): Bytes {
    if (this.#failed !== undefined) throw this.#failed;
    const sizeBytes = plaintext.length + TAG_BYTES;
    if (sizeBytes > cap('frameBytes')) throw new QuartetError('LIMIT_FRAME', { sizeBytes });
    if (this.#sent >= cap('transportFrames')) {
      this.#failed = new QuartetError('NOISE_COUNTER_EXHAUSTED');
      throw this.#failed;
    }
    const nonce = nonceOf(this.#sent);
    this.#sent += 1;
    return this.#crypto.aesGcmSeal(this.#keys.send, nonce, EMPTY, plaintext);
  }

  /** Opens the next frame. NOISE_DECRYPT and NOISE_COUNTER_EXHAUSTED, both for good. */
  open(frame: Bytes): Result<Bytes> {
    if (this.#failed !== undefined) return { ok: false, error: this.#failed };
    const opened = this.#openNext(frame);
    if (!opened.ok) this.#failed = opened.error;
    return opened;
  }

  /** The counters; keys stay out of every printed form. */
  toJSON(): TransportCounters {
    return this.counters;
  }

  #openNext(frame: Bytes): Result<Bytes> {
    if (this.#received >= cap('transportFrames')) return fail('NOISE_COUNTER_EXHAUSTED');
    const nonce = nonceOf(this.#received);
    const plaintext = this.#crypto.aesGcmOpen(this.#keys.receive, nonce, EMPTY, frame);
    if (plaintext === undefined) {
      return fail('NOISE_DECRYPT', { sizeBytes: frame.length, received: this.#received });
    }
    this.#received += 1;
    return ok(plaintext);
  }
}

const TAG_BYTES = 16;
