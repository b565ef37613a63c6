/**
 * Ids of messages: how a companion and a phone make them, and their form as part of a store key.
 *
 *   companion   3EB0 | 18 upper hex = SHA-256(seconds(8) | user | "@c.us" | random(16))[0..9]
 *   phone       AC   | 30 upper hex = MD5(milliseconds(8) | user | "@s.whatsapp.net" | random(16))[1..16]
 *
 * To everyone else an id is opaque text of at most 255 bytes (spec 04 §9.1, §2.8).
 */

import { type Bytes, concat, fromHex, fromUtf8, hex, u32, utf8 } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Jid } from '../wire/jid.ts';

/** A fresh id for a message of the device `own`; device 0 makes the phone's form. */
export function newMessageId(own: Jid, env: Env): string {
  if (own.device === 0) {
    const seed = concat(u64(env.now()), utf8(`${own.user}@s.whatsapp.net`), env.random(16));
    return `AC${hex(env.crypto.md5(seed)).slice(2).toUpperCase()}`;
  }
  const seconds = Math.floor(env.now() / 1000);
  const seed = concat(u64(seconds), utf8(`${own.user}@c.us`), env.random(16));
  return `3EB0${hex(env.crypto.sha256(seed).subarray(0, 9)).toUpperCase()}`;
}

/** Whether `id` may be used at all: not empty, at most 255 bytes. */
export const isMessageId = (id: string): boolean =>
  id.length > 0 && id.length <= cap('messageIdBytes') && utf8(id).length <= cap('messageIdBytes');

/** `id` as part of a store key: itself if it is plain, else `~` and the hex of its UTF-8 bytes. */
export const idKey = (id: string): string =>
  /^[0-9A-Za-z._-]+$/.test(id) ? id : `~${hex(utf8(id))}`;

/** The id that `idKey` made a part of a key of; `undefined` if it is none. */
export function idOfKey(part: string): string | undefined {
  if (!part.startsWith('~')) return part === '' ? undefined : part;
  const bytes = fromHex(part.slice(1));
  return bytes === undefined ? undefined : fromUtf8(bytes);
}

const u64 = (value: number): Bytes =>
  concat(u32(Math.floor(value / 4_294_967_296)), u32(value % 4_294_967_296));
