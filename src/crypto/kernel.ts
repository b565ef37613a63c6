/**
 * The door of the WebAssembly kernel (kernel.as): short HMACs and HKDFs, and two operations on
 * edwards25519 that node:crypto does not offer.
 *
 * Only the native provider uses it; the portable one is its cross-check. The module is compiled
 * with the first call, from bytes in this package. Inputs are copied in and results out, and both
 * are overwritten behind the call; nothing secret stays in the memory of the module.
 */

import type { Bytes } from '../base/bytes.ts';
import { KERNEL } from './kernel-bytes.ts';

/** Most bytes of a key or salt, of a context, and of a message or input key for the kernel. */
export const KERNEL_CAPS = { keyBytes: 64, infoBytes: 64, messageBytes: 384, outBytes: 256 };

/** HMAC-SHA-256 of the parts joined, within `KERNEL_CAPS`: 32 bytes. */
export function hmacShort(key: Bytes, parts: readonly Bytes[]): Bytes {
  const { input, digest, exports } = opened ?? open();
  input.set(key);
  let at = KERNEL_CAPS.keyBytes;
  for (const part of parts) {
    input.set(part, at);
    at += part.length;
  }
  exports.hmac(at - KERNEL_CAPS.keyBytes);
  return take(digest);
}

/** HKDF-SHA-256 (RFC 5869), within `KERNEL_CAPS`. */
export function hkdfShort(ikm: Bytes, salt: Bytes, info: Bytes, sizeBytes: number): Bytes {
  const { input, output, exports } = opened ?? open();
  input.set(salt);
  input.set(ikm, KERNEL_CAPS.keyBytes);
  input.set(info, INFO_OFFSET);
  exports.hkdf(salt.length, ikm.length, info.length, sizeBytes);
  const out = take(output.subarray(0, sizeBytes));
  output.fill(0, sizeBytes, sizeBytes + 32); // the kernel writes whole blocks
  return out;
}

/** The base point times a scalar below 2^253 (32 bytes, little-endian), compressed: 32 bytes. */
export function multiplyBase(scalar: Bytes): Bytes {
  const { input, digest, exports } = opened ?? open();
  input.set(scalar);
  exports.multiplyBase();
  return take(digest);
}

/** The Edwards y of a Montgomery u (32 bytes each): (u − 1) / (u + 1), and 0 for u = −1. */
export function edwardsY(u: Bytes): Bytes {
  const { input, digest, exports } = opened ?? open();
  input.set(u);
  exports.edwardsY();
  return take(digest);
}

/** A copy of what the kernel left, which is overwritten. */
function take(result: Bytes): Bytes {
  const out = new Uint8Array(result.length);
  out.set(result);
  result.fill(0);
  return out;
}

interface Kernel {
  readonly exports: KernelExports;
  readonly input: Bytes;
  readonly output: Bytes;
  /** The first 32 bytes of the output. */
  readonly digest: Bytes;
}

interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly IN: { readonly value: number };
  readonly OUT: { readonly value: number };
  hmac(messageBytes: number): void;
  hkdf(saltBytes: number, keyBytes: number, infoBytes: number, sizeBytes: number): void;
  multiplyBase(): void;
  edwardsY(): void;
}

/** The little of WebAssembly that is used: the language's own types do not declare it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Bytes) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

let opened: Kernel | undefined;

function open(): Kernel {
  const bytes = Uint8Array.from(atob(KERNEL), (byte) => byte.charCodeAt(0));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const exports = instance.exports as KernelExports;
  const { buffer } = exports.memory;
  const output = new Uint8Array(buffer, exports.OUT.value, KERNEL_CAPS.outBytes);
  const input = new Uint8Array(buffer, exports.IN.value, INPUT_BYTES);
  opened = { exports, input, output, digest: output.subarray(0, 32) };
  return opened;
}

const INFO_OFFSET = 640;
const INPUT_BYTES = 1024;
