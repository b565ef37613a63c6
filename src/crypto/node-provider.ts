/**
 * The native crypto provider and the system's randomness: node:crypto behind `CryptoPrimitives`.
 *
 * The only file under the shells that may import node:crypto. Imported keys are kept per key object
 * (weakly, so they die with the key): the import costs as much as a key agreement. A private key's
 * bytes must therefore never be changed and used again. XEdDSA signs on @noble points and verifies
 * through the native Ed25519 after the strict rules (spec 02 §2.2).
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
import { clampPrivateKey } from './keys.ts';
import { isCanonicalPoint, signXeddsa, toEd25519 } from './xeddsa.ts';

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
  hkdf: (ikm, salt, info, sizeBytes) => expandHkdf(hmacSha256, ikm, { salt, info, sizeBytes }),
  aesGcmSeal,
  aesGcmOpen,
  aesCbcEncrypt(key, iv, plaintext) {
    requireLength('key', key, KEY_BYTES);
    requireLength('iv', iv, BLOCK_BYTES);
    const cipher = createCipheriv('aes-256-cbc', key, iv);
    return joined(cipher.update(plaintext), cipher.final());
  },
  aesCbcDecrypt(key, iv, ciphertext) {
    requireLength('key', key, KEY_BYTES);
    requireLength('iv', iv, BLOCK_BYTES);
    const decipher = createDecipheriv('aes-256-cbc', key, iv);
    try {
      return joined(decipher.update(ciphertext), decipher.final());
    } catch {
      return undefined;
    }
  },
  x25519PublicKey(privateKey) {
    const { x } = createPublicKey(privateKeyObject(privateKey)).export({ format: 'jwk' });
    return plain(Buffer.from(x as string, 'base64url'));
  },
  x25519(privateKey, publicKey) {
    const privateObject = privateKeyObject(privateKey);
    try {
      const publicObject = importPublicKey('X25519', publicKey);
      return plain(diffieHellman({ privateKey: privateObject, publicKey: publicObject }));
    } catch {
      return undefined; // the library refuses an all-zero result and a key of another length
    }
  },
  xeddsaSign: (privateKey, message, random) =>
    signXeddsa(nodeCrypto.sha512, privateKey, message, random),
  xeddsaVerify(publicKey, message, signature) {
    const form = toEd25519(publicKey, signature);
    if (form === undefined) return false;
    try {
      return verify(null, message, verificationKey(form.publicKey), form.signature);
    } catch {
      return false; // a point off the curve
    }
  },
  isCanonicalPoint,
  equalSecret: (a, b) => a.length === b.length && timingSafeEqual(a, b),
};

function hmacSha256(key: Bytes, ...parts: readonly Bytes[]): Bytes {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return plain(hmac.digest());
}

function digest(name: string, parts: readonly Bytes[]): Bytes {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return plain(hash.digest());
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

const importPublicKey = (crv: 'X25519' | 'Ed25519', publicKey: Bytes): KeyObject => {
  const x = Buffer.from(publicKey).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv, x }, format: 'jwk' });
};

function verificationKey(edwardsKey: Bytes): KeyObject {
  const name = Buffer.from(edwardsKey).toString('latin1');
  const known = verificationKeys.get(name);
  if (known !== undefined) return known;
  const imported = importPublicKey('Ed25519', edwardsKey);
  verificationKeys.set(name, imported);
  return imported;
}

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

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const BLOCK_BYTES = 16;
const TAG_BYTES = 16;
const privateKeys = new WeakMap<Bytes, KeyObject>();
const verificationKeys = new Lru<string, KeyObject>(cap('verificationKeys'));
