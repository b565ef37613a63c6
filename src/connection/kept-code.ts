/**
 * A code that is being typed somewhere, as it outlives a connection and a process.
 *
 *   row `device/link-code`: `startedAt number code`, UTF-8
 *
 * The server names an attempt for one connection only; the same code under the same deadline is
 * offered again on the next. A secret until it has been used: never printed.
 */

import { type Bytes, fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import type { Read } from '../base/step.ts';
import { parseCode } from '../devices/code-wrap.ts';
import { formatJid, isPn, type Jid, parseJid } from '../wire/jid.ts';

/** Where the code is kept. */
export const KEPT_CODE: Read = { table: 'device', key: 'link-code' };

/** A code that was shown, for the phone of a number. */
export class KeptCode {
  readonly number: Jid;
  readonly startedAt: Ms;
  readonly #code: string;

  constructor(number: Jid, code: string, startedAt: Ms) {
    this.number = number;
    this.startedAt = startedAt;
    this.#code = code;
  }

  /** The eight characters. */
  get code(): string {
    return this.#code;
  }

  /** Only since when. */
  toJSON(): { readonly startedAt: Ms } {
    return { startedAt: this.startedAt };
  }
}

/** The row of a code. */
export const encodeKeptCode = ({ number, code, startedAt }: KeptCode): Bytes =>
  utf8(`${startedAt} ${formatJid(number)} ${code}`);

/** The code of a row; a row that cannot be read holds none, and the next one replaces it. */
export function decodeKeptCode(row: Bytes | undefined): KeptCode | undefined {
  const [startedAt = '', number = '', code = ''] = fromUtf8(row ?? new Uint8Array(0)).split(' ');
  const to = parseJid(number);
  const parsed = parseCode(code);
  if (!to.ok || !isPn(to.value) || to.value.user === '') return undefined;
  if (!parsed.ok || !/^[0-9]{1,15}$/.test(startedAt)) return undefined;
  return new KeptCode(to.value, parsed.value, Number(startedAt));
}
