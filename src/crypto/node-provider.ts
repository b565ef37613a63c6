/**
 * The native crypto provider and the system's randomness: node:crypto behind `CryptoPrimitives`.
 *
 * The only file under the shells that may import node:crypto. Imported keys are kept per key object
 * (weakly, so they die with the key): the import costs as much as a key agreement. A private key's
 * bytes must therefore never be changed and used again. Short HMACs and the points of XEdDSA come
 * from the kernel (kernel.as), verification goes through the native Ed25519 after the strict rules
 * (spec 02 §2.2).
 */

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  type KeyObject,
  randomFillSync,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { Lru } from '../base/lru.ts';
import { expandHkdf } from './hkdf.ts';
import { edwardsY, hkdfShort, hmacShort, KERNEL_CAPS, multiplyBase } from './kernel.ts';
import { clampPrivateKey } from './keys.ts';
import {
  type Arithmetic,
  isReduced,
  signXeddsa,
  toEd25519Key,
  toEd25519Signature,
} from './xeddsa.ts';

/** `sizeBytes` bytes of the system's random source. Throws `CRYPTO_RANDOM` if it fails. */
export function systemRandom(sizeBytes: number): Bytes {
  try {
    return randomFillSync(new Uint8Array(sizeBytes));
  } catch (cause) {
    throw new QuartetError('CRYPTO_RANDOM', {}, cause);
  }
}

/** The primitives on node:crypto. */
export const nodeCrypto: CryptoPrimitives = {
  sha256: (...parts) => digest('sha256', parts),
  sha512: (...parts) => digest('sha512', parts),
  sha1: (...parts) => digest('sha1', parts),
  md5: (...parts) => digest('md5', parts),
  hmacSha256,
  hkdf,
  aesGcmSeal,
  aesGcmOpen,
  aesCbcEncrypt,
  aesCbcDecrypt,
  x25519PublicKey(privateKey) {
    const { x } = privateKeyObject(privateKey).export({ format: 'jwk' });
    return plain(Buffer.from(x as string, 'base64url'));
  },
  x25519(privateKey, publicKey) {
    const privateObject = privateKeyObject(privateKey);
    try {
      const publicObject = publicKeyObject(publicKey);
      return plain(diffieHellman({ privateKey: privateObject, publicKey: publicObject }));
    } catch {
      return undefined; // the library refuses an all-zero result and a key of another length
    }
  },
  xeddsaSign: (privateKey, message, random) => signXeddsa(arithmetic, privateKey, message, random),
  xeddsaVerify(publicKey, message, signature) {
    const form = toEd25519Signature(signature);
    const key = form && verificationKey(publicKey, form.sign);
    if (form === undefined || key === undefined) return false;
    try {
      return verify(null, message, key, form.bytes);
    } catch {
      return false; // a point off the curve
    }
  },
  isCanonicalPoint: (publicKey) => isReduced(publicKey) && isTorsionFree(publicKey),
  equalSecret: (a, b) => a.length === b.length && timingSafeEqual(a, b),
};

function hmacSha256(key: Bytes, ...parts: readonly Bytes[]): Bytes {
  let sizeBytes = 0;
  for (const part of parts) sizeBytes += part.length;
  const { keyBytes, messageBytes } = KERNEL_CAPS;
  if (key.length <= keyBytes && sizeBytes <= messageBytes) return hmacShort(key, parts);
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return plain(hmac.digest());
}

function hkdf(ikm: Bytes, salt: Bytes, info: Bytes, sizeBytes: number): Bytes {
  const { keyBytes, messageBytes, infoBytes, outBytes } = KERNEL_CAPS;
  const isShort = salt.length <= keyBytes && ikm.length <= messageBytes;
  return isShort && info.length <= infoBytes && sizeBytes <= outBytes
    ? hkdfShort(ikm, salt, info, sizeBytes)
    : expandHkdf(hmacSha256, ikm, { salt, info, sizeBytes });
}

function digest(name: string, parts: readonly Bytes[]): Bytes {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return plain(hash.digest());
}

/** The padding is done here: one native call less than asking the cipher for it. */
function aesCbcEncrypt(key: Bytes, iv: Bytes, plaintext: Bytes): Bytes {
  requireLength('key', key, KEY_BYTES);
  requireLength('iv', iv, BLOCK_BYTES);
  const padding = BLOCK_BYTES - (plaintext.length % BLOCK_BYTES);
  const padded = new Uint8Array(plaintext.length + padding);
  padded.set(plaintext);
  padded.fill(padding, plaintext.length);
  return plain(createCipheriv('aes-256-cbc', key, iv).update(padded));
}

function aesCbcDecrypt(key: Bytes, iv: Bytes, ciphertext: Bytes): Bytes | undefined {
  requireLength('key', key, KEY_BYTES);
  requireLength('iv', iv, BLOCK_BYTES);
  if (ciphertext.length === 0 || ciphertext.length % BLOCK_BYTES !== 0) return undefined;
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const padded = plain(decipher.update(ciphertext));
  const padding = padded[padded.length - 1] as number;
  if (padding === 0 || padding > BLOCK_BYTES) return undefined;
  const end = padded.length - padding;
  let difference = 0;
  for (let i = end; i < padded.length; i++) difference |= (padded[i] as number) ^ padding;
  return difference === 0 ? padded.subarray(0, end) : undefined;
}

function aesGcmSeal(key: Bytes, nonce: Bytes, aad: Bytes, plaintext: Bytes): Bytes {
  requireLength('key', key, KEY_BYTES);
  requireLength('nonce', nonce, NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  if (aad.length > 0) cipher.setAAD(aad);
  const body = cipher.update(plaintext);
  cipher.final();
  return joined(body, cipher.getAuthTag());
}

function aesGcmOpen(key: Bytes, nonce: Bytes, aad: Bytes, sealed: Bytes): Bytes | undefined {
  requireLength('key', key, KEY_BYTES);
  requireLength('nonce', nonce, NONCE_BYTES);
  if (sealed.length < TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  if (aad.length > 0) decipher.setAAD(aad);
  const body = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
  try {
    decipher.final();
    return plain(body);
  } catch {
    return undefined;
  }
}

/** JWK is by far the cheapest import on the runtimes in use; a private one ignores `x`. */
function privateKeyObject(privateKey: Bytes): KeyObject {
  const known = privateKeys.get(privateKey);
  if (known !== undefined) return known;
  const d = Buffer.from(clampPrivateKey(privateKey)).toString('base64url');
  const imported = createPrivateKey({
    key: { kty: 'OKP', crv: 'X25519', x: '', d },
    format: 'jwk',
  });
  privateKeys.set(privateKey, imported);
  return imported;
}

/** Kept by content: one agreement uses a key several times. */
function publicKeyObject(publicKey: Bytes): KeyObject {
  const bytes = asBuffer(publicKey);
  const name = bytes.toString('latin1');
  const known = agreementKeys.get(name);
  if (known !== undefined) return known;
  const imported = importPublicKey('X25519', bytes);
  agreementKeys.set(name, imported);
  return imported;
}

/**
 * The Ed25519 key behind an X25519 key, `undefined` where the strict rules refuse it or there is no
 * such point. Kept by content: a signer signs again and again.
 */
function verificationKey(publicKey: Bytes, sign: number): KeyObject | undefined {
  const name = `${sign}${asBuffer(publicKey).toString('latin1')}`;
  const known = verificationKeys.get(name);
  if (known !== undefined) return known;
  const key = toEd25519Key(arithmetic, publicKey, sign);
  if (key === undefined) return undefined;
  const imported = importPublicKey('Ed25519', asBuffer(key));
  verificationKeys.set(name, imported);
  return imported;
}

const importPublicKey = (crv: 'X25519' | 'Ed25519', bytes: Buffer): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv, x: bytes.toString('base64url') }, format: 'jwk' });

const asBuffer = (bytes: Bytes): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

function requireLength(part: string, bytes: Bytes, sizeBytes: number): void {
  if (bytes.length !== sizeBytes) throw new QuartetError('CRYPTO_INPUT', { part });
}

/** A plain view: callers compare, print and store `Uint8Array`, never `Buffer`. */
const plain = (buffer: Buffer): Bytes =>
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);

function joined(a: Buffer, b: Buffer): Bytes {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/**
 * Whether a point lies in the prime-order group: a multiple of 8 that is −1 modulo the order L
 * drops any torsion and negates the rest, and u does not see the sign. A point of the twist does
 * not come back either: its order divides neither 5·L nor 5·L − 2.
 */
function isTorsionFree(publicKey: Bytes): boolean {
  const negated = nodeCrypto.x25519(NEGATION, publicKey);
  return negated !== undefined && timingSafeEqual(negated, publicKey);
}

const arithmetic: Arithmetic = {
  sha512: (...parts) => digest('sha512', parts),
  multiplyBase,
  edwardsY,
};
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const BLOCK_BYTES = 16;
const TAG_BYTES = 16;
const privateKeys = new WeakMap<Bytes, KeyObject>();
const agreementKeys = new Lru<string, KeyObject>(cap('agreementKeys'));
const verificationKeys = new Lru<string, KeyObject>(cap('verificationKeys'));

/** 5·L − 1, little-endian: as a clamped scalar it negates every point of prime order. */
const NEGATION = Uint8Array.from({ length: 32 }, (_, i) =>
  Number(((5n * ORDER - 1n) >> BigInt(8 * i)) & 255n),
);
