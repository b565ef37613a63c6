/**
 * Handshake messages and the certificate chain: typed doors of proto/handshake.proto.
 *
 * Only the shapes (spec 01 §2.3, §2.6). Lengths of keys, order of messages and signatures are
 * judged in noise/; certificate `details` stay the byte string that was received.
 */

import { door, type Plain } from './door.ts';
import { CertChain, HandshakeMessage as GeneratedHandshake } from './generated.js';

/** One message of the handshake: exactly one of its three parts is expected. */
export type HandshakeMessage = Plain<GeneratedHandshake.$Properties>;

/** First message of the client. */
export type ClientHello = Plain<GeneratedHandshake.ClientHello.$Properties>;

/** Answer of the server. */
export type ServerHello = Plain<GeneratedHandshake.ServerHello.$Properties>;

/** Last message of the client. */
export type ClientFinish = Plain<GeneratedHandshake.ClientFinish.$Properties>;

/** Leaf and intermediate certificate. */
export type CertificateChain = Plain<CertChain.$Properties>;

/** A signed certificate; `details` is a serialized CertificateDetails. */
export type NoiseCertificate = Plain<CertChain.NoiseCertificate.$Properties>;

/** What a certificate says; `notBefore` and `notAfter` in seconds. */
export type CertificateDetails = Plain<CertChain.NoiseCertificate.Details.$Properties>;

const handshake = door(GeneratedHandshake);
const chain = door(CertChain);
const details = door(CertChain.NoiseCertificate.Details);

/** Decodes a HandshakeMessage. PROTO_MALFORMED. */
export const decodeHandshakeMessage = handshake.decode;

/** Encodes a HandshakeMessage. */
export const encodeHandshakeMessage = handshake.encode;

/** Decodes a CertChain. PROTO_MALFORMED. */
export const decodeCertificateChain = chain.decode;

/** Encodes a CertChain. */
export const encodeCertificateChain = chain.encode;

/** Decodes the details of a certificate. PROTO_MALFORMED. */
export const decodeCertificateDetails = details.decode;

/** Encodes the details of a certificate. */
export const encodeCertificateDetails = details.encode;
