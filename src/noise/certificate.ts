/**
 * The server's certificate chain: root signs intermediate, intermediate signs leaf (spec 01 §2.6).
 *
 * Verification always runs, in the fixed order of the chapter; its result is a value that nothing
 * else can make. Signatures cover the details as received, which are never encoded again. The
 * trusted root is an argument so that an emulator can bring its own; there is no way around it.
 */

import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Env, Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { KeyPair } from '../crypto/keys.ts';
import {
  type CertificateDetails,
  decodeCertificateChain,
  decodeCertificateDetails,
  encodeCertificateChain,
  encodeCertificateDetails,
  type NoiseCertificate,
} from '../proto/handshake.ts';

/** The authority that a client trusts: raw public key of 32 bytes, and its serial. */
export interface TrustedRoot {
  readonly publicKey: Bytes;
  readonly serial: number;
}

/** What one certificate says. */
export interface CertificateTerms {
  readonly serial: number;
  readonly issuerSerial: number;
  /** Raw public key, 32 bytes. */
  readonly key: Bytes;
  readonly notBefore: Ms;
  readonly notAfter: Ms;
}

/** A chain that was verified for a server key; only `verifyCertificateChain` makes one. */
export interface VerifiedCertificate {
  readonly [verified]: true;
  /** The chain as received. */
  readonly chain: Bytes;
  /** The static key of the server, 32 bytes. */
  readonly serverStatic: Bytes;
  readonly leaf: CertificateTerms;
  readonly intermediate: CertificateTerms;
}

/** Terms of a certificate to make, and the key pair that signs them. */
export interface CertificateOrder {
  readonly terms: CertificateTerms;
  readonly issuer: KeyPair;
}

/** Signs both certificates and gives the bytes of the chain. Draws 128 random bytes. */
export function buildCertificateChain(
  orders: { readonly intermediate: CertificateOrder; readonly leaf: CertificateOrder },
  env: Env,
): Bytes {
  const intermediate = signCertificate(orders.intermediate, env);
  return encodeCertificateChain({ leaf: signCertificate(orders.leaf, env), intermediate });
}

/**
 * Verifies a chain for the static key of this handshake at the time `now`.
 *
 * NOISE_CERT_MALFORMED, NOISE_CERT_SIGNATURE, NOISE_CERT_ISSUER, NOISE_CERT_KEY,
 * NOISE_CERT_NOT_YET_VALID, NOISE_CERT_EXPIRED, in this order of checks.
 */
export function verifyCertificateChain(
  chain: Bytes,
  serverStatic: Bytes,
  trust: TrustedRoot,
  env: Pick<Env, 'now' | 'crypto'>,
): Result<VerifiedCertificate> {
  const parsed = parseChain(chain);
  if (parsed === undefined) return fail('NOISE_CERT_MALFORMED', { sizeBytes: chain.length });
  const { leaf, intermediate } = parsed;
  const now = env.now();
  const failed =
    checkIssued('intermediate', intermediate, trust, env.crypto) ??
    checkIssued(
      'leaf',
      leaf,
      { publicKey: intermediate.terms.key, serial: intermediate.terms.serial },
      env.crypto,
    ) ??
    checkKey(leaf.terms, serverStatic, env.crypto) ??
    checkTime('intermediate', intermediate.terms, now) ??
    checkTime('leaf', leaf.terms, now);
  if (failed !== undefined) return failed;
  return ok({
    [verified]: true,
    chain,
    serverStatic,
    leaf: leaf.terms,
    intermediate: intermediate.terms,
  });
}

/**
 * Verifies a chain that was kept from an earlier connection, for the key in its own leaf: the
 * condition for a fast reconnect (spec 01 §2.5). Codes as in `verifyCertificateChain`.
 */
export function verifyStoredChain(
  chain: Bytes,
  trust: TrustedRoot,
  env: Pick<Env, 'now' | 'crypto'>,
): Result<VerifiedCertificate> {
  const parsed = parseChain(chain);
  if (parsed === undefined) return fail('NOISE_CERT_MALFORMED', { sizeBytes: chain.length });
  return verifyCertificateChain(chain, parsed.leaf.terms.key, trust, env);
}

interface SignedTerms {
  readonly details: Bytes;
  readonly signature: Bytes;
  readonly terms: CertificateTerms;
}

function signCertificate({ terms, issuer }: CertificateOrder, env: Env): NoiseCertificate {
  const details = encodeCertificateDetails({
    serial: terms.serial,
    issuerSerial: terms.issuerSerial,
    key: terms.key,
    notBefore: Math.floor(terms.notBefore / 1000),
    notAfter: Math.floor(terms.notAfter / 1000),
  });
  const signature = env.crypto.xeddsaSign(issuer.privateKey, details, env.random(64));
  return { details, signature };
}

function parseChain(
  chain: Bytes,
): { readonly leaf: SignedTerms; readonly intermediate: SignedTerms } | undefined {
  const decoded = decodeCertificateChain(chain);
  if (!decoded.ok) return undefined;
  const leaf = parseCertificate(decoded.value.leaf);
  const intermediate = parseCertificate(decoded.value.intermediate);
  return leaf && intermediate && { leaf, intermediate };
}

function parseCertificate(certificate: NoiseCertificate | undefined): SignedTerms | undefined {
  const { details, signature } = certificate ?? {};
  if (details === undefined || signature?.length !== SIGNATURE_BYTES) return undefined;
  const decoded = decodeCertificateDetails(details);
  if (!decoded.ok || decoded.value.key?.length !== KEY_BYTES) return undefined;
  return { details, signature, terms: termsOf(decoded.value, decoded.value.key) };
}

/** Missing numbers read as 0, so a missing end of validity has expired. */
const termsOf = (details: CertificateDetails, key: Bytes): CertificateTerms => ({
  serial: details.serial ?? 0,
  issuerSerial: details.issuerSerial ?? 0,
  key,
  notBefore: (details.notBefore ?? 0) * 1000,
  notAfter: (details.notAfter ?? 0) * 1000,
});

function checkIssued(
  certificate: string,
  { details, signature, terms }: SignedTerms,
  issuer: TrustedRoot,
  crypto: CryptoPrimitives,
): Result<never> | undefined {
  if (!crypto.xeddsaVerify(issuer.publicKey, details, signature)) {
    return fail('NOISE_CERT_SIGNATURE', { certificate });
  }
  if (terms.issuerSerial === issuer.serial) return undefined;
  return fail('NOISE_CERT_ISSUER', { certificate });
}

const checkKey = (
  leaf: CertificateTerms,
  serverStatic: Bytes,
  crypto: CryptoPrimitives,
): Result<never> | undefined =>
  crypto.equalSecret(leaf.key, serverStatic) ? undefined : fail('NOISE_CERT_KEY');

/** The error carries both ends of the validity and the local time: a wrong clock looks the same. */
function checkTime(
  certificate: string,
  { notBefore, notAfter }: CertificateTerms,
  now: Ms,
): Result<never> | undefined {
  const facts = { certificate, notBefore, notAfter, now };
  if (now < notBefore) return fail('NOISE_CERT_NOT_YET_VALID', facts);
  return now > notAfter ? fail('NOISE_CERT_EXPIRED', facts) : undefined;
}

const verified: unique symbol = Symbol('verified');
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
