/**
 * The noise fixtures of this project: keys, chain, transcripts and hostile messages.
 */

import { unwrap } from '../../src/base/error.ts';
import { type TrustedRoot, verifyStoredChain } from '../../src/noise/certificate.ts';
import type { PatternName } from '../../src/noise/patterns.ts';
import { bytes } from '../crypto/provider-list.ts';
import { countingEnv } from './fixed-env.ts';
import type { PublishedVector } from './published-run.ts';
import type { TranscriptKeys } from './run-transcript.ts';
import { pairOf, readJson, type Transcript } from './transcript.ts';

interface Case {
  readonly name: string;
  readonly result: string;
}

/** A bad or right chain or message. */
export interface HostileCase extends Case {
  readonly step: 'chain' | 'serverHello' | 'clientHello' | 'clientFinish';
  readonly bytes: string;
  readonly pattern?: PatternName;
}

/** A payload and what it says. */
export interface PayloadCase extends Case {
  readonly payload: string;
  readonly kind?: 'login' | 'registration';
  readonly [field: string]: unknown;
}

const load = <T>(name: string): T =>
  readJson(new URL(`../../fixtures/noise/${name}.json`, import.meta.url)) as T;

const transcriptFile = load<{
  readonly keys: Readonly<Record<string, { readonly priv: string }>>;
  readonly certificate: { readonly chain: string; readonly staleChain: string };
  readonly cases: readonly Transcript[];
}>('transcripts');

/** The handshakes. */
export const TRANSCRIPTS = transcriptFile.cases;

/** The hostile messages, all made with the keys of the transcripts. */
export const HOSTILE = load<{ readonly cases: readonly HostileCase[] }>('hostile').cases;

/** The client payloads. */
export const PAYLOADS = load<{ readonly cases: readonly PayloadCase[] }>('client-payloads').cases;

/** The published vectors of the patterns in use. */
export const PUBLISHED = load<{
  readonly cases: readonly (Case & PublishedVector & { readonly pattern: PatternName })[];
}>('published').cases;

/** One of the fixed key pairs. */
export const fixedPair = (name: string) => pairOf(transcriptFile.keys[name]?.priv ?? '');

/** The root that signed the chains. */
export const TRUST: TrustedRoot = { publicKey: fixedPair('root').publicKey, serial: 0 };

/** The chain for the server's key. */
export const CHAIN = bytes(transcriptFile.certificate.chain);

/** The chain that a client kept from a server key that is no longer in use. */
export const STALE_CHAIN = bytes(transcriptFile.certificate.staleChain);

/** The keys of a transcript, with the certificate that its client kept. */
export function keysOf(transcript: Transcript): TranscriptKeys {
  const serverStatic = fixedPair('serverStatic');
  const kept = transcript.id === 'ik-refused' ? STALE_CHAIN : CHAIN;
  const resumed = transcript.cachedServerStatic !== undefined;
  return {
    clientStatic: fixedPair('clientStatic'),
    clientEphemeral: fixedPair('clientEphemeral'),
    serverStatic,
    serverEphemeral: fixedPair('serverEphemeral'),
    chain: CHAIN,
    trust: TRUST,
    resume: resumed ? unwrap(verifyStoredChain(kept, TRUST, countingEnv())) : undefined,
  };
}
