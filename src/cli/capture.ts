/**
 * What a piece of input is: hex, base64 or plain bytes, and in them a node, a frame, or a stream
 * of frames as one end of a connection sends it (spec 01 §1.2 to §1.4, §3.2).
 *
 * Pure: reading files and showing what was found is the business of commands/decode.ts.
 */

import { type Bytes, fromBase64, fromHex, fromUtf8 } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { decodeHandshakeMessage } from '../proto/handshake.ts';
import { decodeNode } from '../wire/decode.ts';
import { encodeNode } from '../wire/encode.ts';
import { type Intro, IntroReader } from '../wire/frame.ts';
import { parseNode } from '../wire/print.ts';

/** How bytes are to be read. */
export type Shape = 'frame' | 'frames' | 'node';

/** The bytes of an input. */
export interface Input {
  readonly bytes: Bytes;
  /** The input was the text form of a node, and these are the bytes that it is encoded as. */
  readonly isEncoded: boolean;
}

/** A frame of a stream. */
export interface CapturedFrame {
  /** Where its length stands. */
  readonly offset: number;
  readonly payload: Bytes;
}

/** One direction of a stream, cut into its frames. */
export interface Capture {
  readonly intro: Intro | undefined;
  readonly frames: readonly CapturedFrame[];
  /** What is left: the beginning of a frame that does not end, or nothing. */
  readonly rest: CapturedFrame;
}

/**
 * The bytes that an input stands for: text is hex, base64 or the text form of a node, which becomes
 * its frame; anything else is taken as it is.
 * Fails with `CLI_BYTES`, or `WIRE_TEXT` with line and column; throws `WIRE_UNENCODABLE`.
 */
export function readInput(raw: Bytes): Result<Input> {
  const text = fromUtf8(raw);
  if (/^\s*</.test(text)) {
    const node = parseNode(text);
    return node.ok ? ok({ bytes: encodeNode(node.value), isEncoded: true }) : node;
  }
  const bytes = /^[\t\n\r -~]*$/.test(text) ? readText(text) : raw;
  if (bytes === undefined) return fail('CLI_BYTES', { reason: 'neither hex nor base64' });
  return ok({ bytes, isEncoded: false });
}

/** The bytes of hex, with colons and spaces or without, or of base64. */
export function readText(text: string): Bytes | undefined {
  const plain = text.replace(/\s+/g, '');
  return fromHex(plain.replace(/^0x/, '').replaceAll(':', '')) ?? fromBase64(plain);
}

/** What bytes most likely are: what they can be read as to the end, else what they begin like. */
export function recognise(bytes: Bytes): Shape {
  if (hasIntro(bytes)) return 'frames';
  if (decodeNode(bytes).ok) return 'frame';
  const [first, second] = bytes;
  if (isList(first)) return 'node';
  if (isList(second)) return 'frame';
  return cutFrames(bytes, 0).frames.length > 0 ? 'frames' : 'frame';
}

/** Whether a frame begins like one that holds a node, which sealed ones do only by chance. */
export const beginsLikeNode = ([flag = 255, first]: Bytes): boolean =>
  flag < 4 && (isList(first) || first === ZLIB_HEAD);

/** Cuts a stream into intro and frames. Fails with `WIRE_INTRO`. */
export function readCapture(bytes: Bytes): Result<Capture> {
  if (!hasIntro(bytes)) return ok({ intro: undefined, ...cutFrames(bytes, 0) });
  const intro = new IntroReader().push(bytes);
  if (!intro.ok) return intro;
  if (intro.value === undefined) return fail('WIRE_INTRO', { offset: bytes.length });
  const start = bytes.length - intro.value.rest.length;
  return ok({ intro: intro.value, ...cutFrames(bytes, start) });
}

/** What a handshake message is and how long its fields are; `undefined` if it is none. */
export function describeHandshake(payload: Bytes): string | undefined {
  const message = decodeHandshakeMessage(payload);
  if (!message.ok) return undefined;
  for (const [kind, name] of HANDSHAKE_KINDS) {
    const parts = message.value[kind];
    if (parts === undefined) continue;
    const sizes = Object.entries(parts).flatMap(([field, bytes]) =>
      bytes instanceof Uint8Array ? [`${field} ${bytes.length}`] : [],
    );
    return `${name} (${sizes.join(', ') || 'empty'})`;
  }
  return undefined;
}

/** `length(3) | payload`, as often as it goes. */
function cutFrames(bytes: Bytes, start: number): Pick<Capture, 'frames' | 'rest'> {
  const frames: CapturedFrame[] = [];
  let offset = start;
  for (;;) {
    const [high = 0, middle = 0, low = 0] = bytes.subarray(offset, offset + HEADER_BYTES);
    const end = offset + HEADER_BYTES + ((high << 16) | (middle << 8) | low);
    if (offset + HEADER_BYTES > bytes.length || end > bytes.length) break;
    frames.push({ offset, payload: bytes.subarray(offset + HEADER_BYTES, end) });
    offset = end;
  }
  return { frames, rest: { offset, payload: bytes.subarray(offset) } };
}

const hasIntro = ([first, second]: Bytes): boolean =>
  (first === 0x57 && second === 0x41) || (first === 0x45 && second === 0x44);

const isList = (byte: number | undefined): boolean => byte === 0xf8 || byte === 0xf9;

const HEADER_BYTES = 3;
const ZLIB_HEAD = 0x78;

const HANDSHAKE_KINDS = [
  ['clientHello', 'client hello'],
  ['serverHello', 'server hello'],
  ['clientFinish', 'client finish'],
] as const;
