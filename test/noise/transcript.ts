/**
 * The format of handshake transcripts, shared and own, and the inputs that they fix.
 */

import { readFileSync } from 'node:fs';
import type { Bytes } from '../../src/base/bytes.ts';
import { type KeyPair, keyPairFrom } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { bytes } from '../crypto/provider-list.ts';

/** The symmetric state after a step; `n` counts the uses of the key. */
export interface TranscriptStep {
  readonly step: string;
  readonly h: string;
  readonly ck: string;
  readonly k?: string | null;
  readonly n: number;
  readonly dh?: string;
  readonly ciphertext?: string;
}

/** One frame of a direction. */
export interface TranscriptFrame {
  readonly counter: number;
  readonly plaintext: string;
  readonly ciphertext: string;
  readonly frame: string;
}

/** One handshake with five frames each way. */
export interface Transcript {
  readonly id: string;
  readonly prologue: string;
  readonly edgeRoutingInfo?: string;
  readonly cachedServerStatic?: string;
  readonly clientPayload: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly finalHandshakeHash: string;
  readonly ikSteps?: readonly TranscriptStep[];
  readonly steps: readonly TranscriptStep[];
  readonly transport: {
    readonly clientToServerKey: string;
    readonly serverToClientKey: string;
    readonly clientToServer: readonly TranscriptFrame[];
    readonly serverToClient: readonly TranscriptFrame[];
  };
}

/** A JSON file, parsed. */
export const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** The pair of a private key in hex. */
export const pairOf = (privateKey: string): KeyPair => keyPairFrom(bytes(privateKey), nodeCrypto);

/** Cuts bytes into chunks of the given size. */
export function chunksOf(whole: Bytes, sizeBytes: number): readonly Bytes[] {
  const out: Bytes[] = [];
  for (let at = 0; at < whole.length; at += sizeBytes) out.push(whole.slice(at, at + sizeBytes));
  return out;
}
