/**
 * Handshake messages as bytes: the three protobuf messages that carry the parts (spec 01 §2.3).
 *
 * Only the field values enter the transcript, never the envelope. An empty field counts as absent.
 * The post-quantum fields are never written and skipped on receipt.
 */

import type { Bytes } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { decodeHandshakeMessage, encodeHandshakeMessage } from '../proto/handshake.ts';
import type { HandshakeParts } from './handshake.ts';

/** The kinds of handshake messages, by the field that holds them. */
export type HandshakeKind = 'clientHello' | 'serverHello' | 'clientFinish';

/** The bytes of a handshake message: one frame, without its length. */
export const encodeHandshake = (kind: HandshakeKind, parts: HandshakeParts): Bytes =>
  encodeHandshakeMessage({ [kind]: parts });

/**
 * The parts of the message of `kind` that `bytes` hold.
 * NOISE_MALFORMED if they are not protobuf, NOISE_MISSING_FIELD if they hold another kind.
 */
export function decodeHandshake(kind: HandshakeKind, bytes: Bytes): Result<HandshakeParts> {
  const message = decodeHandshakeMessage(bytes);
  if (!message.ok) return fail('NOISE_MALFORMED', { sizeBytes: bytes.length });
  const parts: HandshakeParts | undefined = message.value[kind];
  if (parts === undefined) return fail('NOISE_MISSING_FIELD', { field: kind });
  return ok({
    ephemeral: present(parts.ephemeral),
    static: present(parts.static),
    payload: present(parts.payload),
  });
}

const present = (field: Bytes | undefined): Bytes | undefined =>
  field === undefined || field.length === 0 ? undefined : field;
