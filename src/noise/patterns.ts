/**
 * The handshake patterns as tables: who sends what, and which keys are mixed in, in which order.
 *
 * The notation is that of Noise §7, with two differences. A payload is a token of its own, because
 * the first message of XX has none and none is hashed (spec 01 §2.2). And XXfallback keeps the
 * roles: the client stays the initiator and the first split key stays the client's.
 */

/** Who speaks: the initiator is always the client. */
export type Role = 'initiator' | 'responder';

/** A key agreement; the first letter is the initiator's key, the second the responder's. */
export type KeyAgreement = 'ee' | 'es' | 'se' | 'ss';

/** One step of a message. */
export type Token = 'e' | 's' | 'payload' | KeyAgreement;

/** One message: its sender and its steps. */
export interface PatternMessage {
  readonly from: Role;
  readonly tokens: readonly Token[];
}

/** A public key that both sides know beforehand and mix into the hash. */
export interface PreMessage {
  readonly of: Role;
  readonly key: 'e' | 's';
}

/** A handshake pattern. */
export interface Pattern {
  /** The protocol name that starts the hash. */
  readonly name: string;
  readonly before: readonly PreMessage[];
  readonly messages: readonly PatternMessage[];
}

/** The names of the patterns in use. */
export type PatternName = 'XX' | 'IK' | 'XXfallback';

/** The patterns in use (spec 01 §2.4, §2.5). */
export const PATTERNS: Readonly<Record<PatternName, Pattern>> = {
  XX: {
    name: 'Noise_XX_25519_AESGCM_SHA256',
    before: [],
    messages: [
      { from: 'initiator', tokens: ['e'] },
      { from: 'responder', tokens: ['e', 'ee', 's', 'es', 'payload'] },
      { from: 'initiator', tokens: ['s', 'se', 'payload'] },
    ],
  },
  IK: {
    name: 'Noise_IK_25519_AESGCM_SHA256',
    before: [{ of: 'responder', key: 's' }],
    messages: [
      { from: 'initiator', tokens: ['e', 'es', 's', 'ss', 'payload'] },
      { from: 'responder', tokens: ['e', 'ee', 'se', 'payload'] },
    ],
  },
  XXfallback: {
    name: 'Noise_XXfallback_25519_AESGCM_SHA256',
    before: [{ of: 'initiator', key: 'e' }],
    messages: [
      { from: 'responder', tokens: ['e', 'ee', 's', 'es', 'payload'] },
      { from: 'initiator', tokens: ['s', 'se', 'payload'] },
    ],
  },
};
