/**
 * Strict reading of attributes by type (spec 01 §3.7).
 *
 * The required form of a reader says what is wrong; the optional form gives `undefined` for an
 * attribute that is absent or not of its type. Only a node's own attributes count, so that names
 * like `constructor` mean nothing special. Errors name the attribute, never its value.
 */

import type { Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { type Jid, parseJid } from './jid.ts';
import type { AttrValue, Node } from './node.ts';

/** The attribute as text. Fails with `WIRE_ATTR_MISSING` if it is absent or an address. */
export const attrString = (n: Node, name: string): Result<string> =>
  required(n, name, optionalString(n, name), 'WIRE_ATTR_MISSING');

/** The attribute as text, or `undefined` if it is absent or an address. */
export function optionalString(n: Node, name: string): string | undefined {
  const value = own(n, name);
  return typeof value === 'string' ? value : undefined;
}

/**
 * The attribute as an address; text in the form of one is accepted.
 * Fails with `WIRE_ATTR_MISSING` or `WIRE_ATTR_JID`.
 */
export const attrJid = (n: Node, name: string): Result<Jid> =>
  required(n, name, optionalJid(n, name), 'WIRE_ATTR_JID');

/** The attribute as an address, or `undefined` if it is absent or none. */
export function optionalJid(n: Node, name: string): Jid | undefined {
  const value = own(n, name);
  if (typeof value !== 'string') return value;
  const parsed = parseJid(value);
  return parsed.ok ? parsed.value : undefined;
}

/**
 * The attribute as an unsigned decimal integer of at most 2^53 − 1.
 * Fails with `WIRE_ATTR_MISSING` or `WIRE_ATTR_NUMBER`.
 */
export const attrInt = (n: Node, name: string): Result<number> =>
  required(n, name, optionalInt(n, name), 'WIRE_ATTR_NUMBER');

/** The attribute as an unsigned decimal integer, or `undefined` if it is absent or none. */
export function optionalInt(n: Node, name: string): number | undefined {
  const value = own(n, name);
  if (typeof value !== 'string' || !/^[0-9]{1,16}$/.test(value)) return undefined;
  const parsed = Number(value);
  return Number.isSafeInteger(parsed) ? parsed : undefined;
}

/**
 * The attribute, Unix seconds on the wire, as a time in milliseconds.
 * Fails with `WIRE_ATTR_MISSING` or `WIRE_ATTR_NUMBER`.
 */
export const attrTime = (n: Node, name: string): Result<Ms> =>
  required(n, name, optionalTime(n, name), 'WIRE_ATTR_NUMBER');

/** The attribute, Unix seconds on the wire, as a time, or `undefined` if it is absent or none. */
export function optionalTime(n: Node, name: string): Ms | undefined {
  const seconds = optionalInt(n, name);
  if (seconds === undefined || seconds * 1000 > Number.MAX_SAFE_INTEGER) return undefined;
  return seconds * 1000;
}

/** `parsed`, or the reason why it is missing: the attribute is absent, or not of its type. */
function required<T>(
  n: Node,
  name: string,
  parsed: T | undefined,
  code: 'WIRE_ATTR_MISSING' | 'WIRE_ATTR_JID' | 'WIRE_ATTR_NUMBER',
): Result<T> {
  if (parsed !== undefined) return ok(parsed);
  return fail(own(n, name) === undefined ? 'WIRE_ATTR_MISSING' : code, { attribute: name });
}

const own = (n: Node, name: string): AttrValue =>
  Object.hasOwn(n.attrs, name) ? n.attrs[name] : undefined;
