/**
 * Bytes: joining, comparing, and the text forms that the protocol uses (hex, base64, UTF-8).
 *
 * Big-endian integers of fixed width are written here and read by reader.ts. Comparison of secrets
 * is not here: it belongs to the crypto provider (constant time).
 */

/** Any byte string. */
export type Bytes = Uint8Array;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A byte string of length 0. */
export const EMPTY: Bytes = new Uint8Array(0);

/** Joins byte strings into a new one. */
export const concat = (...parts: readonly Bytes[]): Bytes => joinBytes(parts);

/** Joins as many byte strings as there are; a call could not take them all as its arguments. */
export function joinBytes(parts: readonly Bytes[]): Bytes {
  let sizeBytes = 0;
  for (const part of parts) sizeBytes += part.length;
  const out = new Uint8Array(sizeBytes);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Whether two byte strings are equal. Ends at the first difference: never for secrets. */
export function equalBytes(a: Bytes, b: Bytes): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Bytewise order: negative, zero or positive. */
export function compareBytes(a: Bytes, b: Bytes): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export const utf8 = (text: string): Bytes => encoder.encode(text);

/** Text of UTF-8 bytes; what is not UTF-8 becomes U+FFFD, a leading U+FEFF is kept. */
export const fromUtf8 = (bytes: Bytes): string => decoder.decode(bytes);

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/** Lower-case hex. */
export function hex(bytes: Bytes): string {
  let out = '';
  for (const byte of bytes) out += HEX[byte];
  return out;
}

/** Bytes of a hex text in either case, or `undefined` if it is not hex. */
export function fromHex(text: string): Bytes | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return undefined;
  const out = new Uint8Array(text.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return out;
}

/** Standard base64 with padding. */
export function base64(bytes: Bytes): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    binary += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(i, i + 8192));
  }
  return btoa(binary);
}

/** Bytes of standard base64, or `undefined` if the text is anything else. */
export function fromBase64(text: string): Bytes | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const binary = atob(text);
  const out = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i);
  return base64(out) === text ? out : undefined;
}

/** `value` as 3 bytes, big-endian. */
export const u24 = (value: number): Bytes =>
  Uint8Array.of((value >>> 16) & 255, (value >>> 8) & 255, value & 255);

/** `value` as 4 bytes, big-endian. */
export const u32 = (value: number): Bytes =>
  Uint8Array.of((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

/** The unsigned big-endian integer of up to 6 bytes. */
export function fromBigEndian(bytes: Bytes): number {
  let value = 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}
