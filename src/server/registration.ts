/**
 * The JSON form in which a phone registers over HTTP (README of this folder: registration).
 */

import { type Bytes, fromBase64 } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { PhoneRegistration } from './state.ts';

/** Reads the body of `POST /accounts`; what the keys must be is checked in accounts.ts. */
export function parsePhoneRegistration(body: string): Result<PhoneRegistration> {
  const json = parseJson(body);
  const signed = record(json?.['signedPreKey']);
  if (json === undefined || signed === undefined) return malformed();
  const { noiseKey, identityKey, registrationId, number, name, replace, isOldClient } = json;
  const keys = [noiseKey, identityKey, signed['publicKey'], signed['signature']].map(bytes);
  const [noise, identity, publicKey, signature] = keys;
  if (noise === undefined || identity === undefined) return malformed();
  if (publicKey === undefined || signature === undefined) return malformed();
  if (typeof registrationId !== 'number' || typeof signed['id'] !== 'number') return malformed();
  if (!isOptionalText(number) || !isOptionalText(name)) return malformed();
  return ok({
    noiseKey: noise,
    identityKey: identity,
    registrationId,
    signedPreKey: { id: signed['id'], publicKey, signature },
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    ...(replace === true ? { replace } : {}),
    ...(isOldClient === true ? { isOldClient } : {}),
  });
}

function parseJson(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(JSON.parse(body));
  } catch {
    return undefined;
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

const bytes = (value: unknown): Bytes | undefined =>
  typeof value === 'string' ? fromBase64(value) : undefined;

const isOptionalText = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

const malformed = () => fail('SERVER_REGISTRATION');
