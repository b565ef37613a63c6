/**
 * The encoder of nodes (spec 01 §3.2 to §3.8): one node becomes the plaintext of one frame.
 *
 * Types decide what is written: a string is text, a Jid an address, bytes are binary. Everything is
 * written in one pass into one buffer that is kept for the next node; the caller gets a copy of the
 * exact size. Large content is left out of the buffer and copied once, into that result. A node that cannot be written leaves nothing behind. Compression is not known here:
 * no client sends it.
 */

import { type Bytes, utf8 } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Jid } from './jid.ts';
import type { Attrs, Content, Node } from './node.ts';
import {
  AD_DOMAINS,
  AD_JID,
  BINARY_8,
  BINARY_20,
  BINARY_32,
  DICTIONARY_0,
  FB_JID,
  HEX_8,
  INTEROP_JID,
  JID_PAIR,
  LIST_8,
  LIST_16,
  LIST_EMPTY,
  NIBBLE_8,
} from './tags.ts';
import { DOUBLE_TOKENS, SINGLE_TOKENS } from './tokens.ts';

/**
 * The frame plaintext of a node: flag byte 00, then the node (spec 01 §3.4).
 * Throws `WIRE_UNENCODABLE` with the reason if a part has the wrong type, an address is not
 * well-formed or a size is beyond its cap.
 */
export function encodeNode(n: Node): Bytes {
  const writer = idle ?? new NodeWriter();
  // A getter of the caller's that encodes in the middle of this must not find the same buffer.
  idle = undefined;
  try {
    return writer.frame(n);
  } finally {
    writer.release();
    idle = writer;
  }
}

/** Writes nodes into a buffer that grows. */
class NodeWriter {
  private out: Bytes = new Uint8Array(KEPT_BYTES);
  private at = 0;
  private large: Large[] = [];
  private largeBytes = 0;
  private nodeCount = 0;

  /** One frame, as a copy of its exact size. */
  frame(n: Node): Bytes {
    if (this.out.length > KEPT_BYTES) this.out = new Uint8Array(KEPT_BYTES);
    this.at = 1;
    this.nodeCount = 0;
    this.node(n, 1);
    const sizeBytes = this.at + this.largeBytes;
    if (sizeBytes > FRAME_BYTES) throw unencodable('frame-size');
    return this.largeBytes === 0 ? this.out.slice(0, sizeBytes) : this.joined(sizeBytes);
  }

  /** Lets go of the caller's content, also after a fault. */
  release(): void {
    if (this.largeBytes === 0) return;
    this.large = [];
    this.largeBytes = 0;
  }

  /** The buffer with the large contents at their places. */
  private joined(sizeBytes: number): Bytes {
    const frame = new Uint8Array(sizeBytes);
    let from = 0;
    let to = 0;
    for (const { at, bytes } of this.large) {
      frame.set(this.out.subarray(from, at), to);
      frame.set(bytes, to + at - from);
      to += at - from + bytes.length;
      from = at;
    }
    frame.set(this.out.subarray(from, this.at), to);
    return frame;
  }

  private node(n: Node, depth: number): void {
    if (depth > NODE_DEPTH) throw unencodable('depth');
    if (++this.nodeCount > NODE_COUNT) throw unencodable('node-count');
    const { tag, attrs, content } = n;
    if (typeof tag !== 'string' || tag === '') throw unencodable('tag');
    const start = this.at;
    this.reserve(2);
    this.at += 2;
    this.shortString(tag);
    const count = this.attributes(attrs);
    if (count > ATTRIBUTES) throw unencodable('attribute-count');
    const size = 1 + 2 * count + (content === undefined ? 0 : 1);
    this.nodeHeader(start, size);
    if (content !== undefined) this.content(content, depth);
  }

  /** Fills in the list header before tag and attributes, whose number is known by now. */
  private nodeHeader(start: number, size: number): void {
    if (size < 256) {
      this.out[start] = LIST_8;
      this.out[start + 1] = size;
      return;
    }
    if (size > LIST_SIZE) throw unencodable('list-size');
    this.reserve(1);
    this.out.copyWithin(start + 3, start + 2, this.at++);
    this.out[start] = LIST_16;
    this.out[start + 1] = size >> 8;
    this.out[start + 2] = size;
  }

  /** Writes the attributes that have a value; returns their number. */
  private attributes(attrs: Attrs): number {
    if (typeof attrs !== 'object' || attrs === null) throw unencodable('attributes');
    let count = 0;
    for (const name of Object.keys(attrs)) {
      const value = attrs[name];
      if (value === undefined || value === null) continue;
      if (name === '') throw unencodable('attribute-name');
      this.shortString(name);
      if (typeof value === 'string') this.shortString(value);
      else if (isJid(value)) this.jid(value);
      else throw unencodable('attribute-value');
      count++;
    }
    return count;
  }

  private content(content: Content, depth: number): void {
    if (content instanceof Uint8Array) this.bytes(content);
    else if (typeof content === 'string') this.string(content);
    else if (Array.isArray(content)) this.children(content, depth + 1);
    else if (isJid(content)) this.jid(content);
    else throw unencodable('content');
  }

  private children(nodes: readonly Node[], depth: number): void {
    const count = nodes.length;
    if (count > LIST_SIZE) throw unencodable('list-size');
    this.reserve(3);
    if (count === 0) {
      this.out[this.at++] = LIST_EMPTY;
    } else if (count < 256) {
      this.out[this.at++] = LIST_8;
      this.out[this.at++] = count;
    } else {
      this.out[this.at++] = LIST_16;
      this.out[this.at++] = count >> 8;
      this.out[this.at++] = count;
    }
    for (let i = 0; i < count; i++) {
      const one = nodes[i];
      if (typeof one !== 'object' || one === null) throw unencodable('content');
      this.node(one, depth);
    }
  }

  /** A name or a value: a string with a cap, which text as content has not. */
  private shortString(text: string): void {
    if (text.length > STRING_CHARS) throw unencodable('string-size');
    this.string(text);
  }

  /** A string as the first that fits: token, packed, UTF-8 (spec 01 §3.5). */
  private string(text: string): void {
    if (text.length <= LONGEST_TOKEN) {
      const code = TOKEN_CODES.get(text);
      if (code !== undefined) {
        this.reserve(2);
        if (code > 255) this.out[this.at++] = code >> 8;
        this.out[this.at++] = code;
        return;
      }
    }
    if (!this.packed(text) && !this.ascii(text)) this.bytes(utf8(text));
  }

  /**
   * Writes the packed form, two characters a byte, if all are of one alphabet (spec 01 §3.5):
   * `ff|fb | odd(1 bit) size(7 bits) | bytes`. Otherwise writes nothing and returns false.
   */
  private packed(text: string): boolean {
    const length = text.length;
    if (length === 0 || length > PACKED_CHARS) return false;
    this.reserve(2 + PACKED_CHARS);
    const out = this.out;
    let at = this.at + 2;
    let alphabets = NIBBLE | HEX;
    const even = length & ~1;
    for (let i = 0; i < even; i += 2) {
      const high = text.charCodeAt(i);
      const low = text.charCodeAt(i + 1);
      if ((high | low) > 127) return false;
      alphabets &= (ALPHABETS[high] as number) & (ALPHABETS[low] as number);
      if (alphabets === 0) return false;
      out[at++] = ((DIGITS[high] as number) << 4) | (DIGITS[low] as number);
    }
    if (even !== length) {
      const high = text.charCodeAt(even);
      alphabets &= high > 127 ? 0 : (ALPHABETS[high] as number);
      if (alphabets === 0) return false;
      out[at++] = ((DIGITS[high] as number) << 4) | 15;
    }
    out[this.at] = (alphabets & NIBBLE) !== 0 ? NIBBLE_8 : HEX_8;
    out[this.at + 1] = even === length ? length >> 1 : 128 | ((length + 1) >> 1);
    this.at = at;
    return true;
  }

  /** Writes short ASCII text as binary, without a detour; else writes nothing, returns false. */
  private ascii(text: string): boolean {
    const length = text.length;
    if (length > SHORT_CHARS) return false;
    this.reserve(2 + SHORT_CHARS);
    const out = this.out;
    const at = this.at;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return false;
      out[at + 2 + i] = code;
    }
    out[at] = BINARY_8;
    out[at + 1] = length;
    this.at = at + 2 + length;
    return true;
  }

  private bytes(bytes: Bytes): void {
    const length = bytes.length;
    const isLarge = length > LARGE_BYTES;
    this.reserve(isLarge ? 5 : 5 + length);
    const out = this.out;
    if (length < 256) {
      out[this.at++] = BINARY_8;
    } else if (length < 1 << 20) {
      out[this.at++] = BINARY_20;
      out[this.at++] = length >> 16;
      out[this.at++] = length >> 8;
    } else {
      out[this.at++] = BINARY_32;
      out[this.at++] = length >> 24;
      out[this.at++] = length >> 16;
      out[this.at++] = length >> 8;
    }
    out[this.at++] = length;
    if (isLarge) {
      this.keepLarge(bytes);
      return;
    }
    out.set(bytes, this.at);
    this.at += length;
  }

  private keepLarge(bytes: Bytes): void {
    this.largeBytes += bytes.length;
    if (this.at + this.largeBytes > FRAME_BYTES) throw unencodable('frame-size');
    this.large.push({ at: this.at, bytes });
  }

  /** An address in the form that its server and device ask for (spec 01 §3.6). */
  private jid(j: Jid): void {
    const { user, device, server } = j;
    if ((device & 0xffff) !== device || server === '') throw unencodable('jid');
    if (user.length + server.length > JID_CHARS || server.includes('@')) throw unencodable('jid');
    this.reserve(3);
    if (user === '') {
      if (device !== 0) throw unencodable('jid');
      this.out[this.at++] = JID_PAIR;
      this.out[this.at++] = LIST_EMPTY;
      this.string(server);
    } else if (server === 'msgr' || server === 'interop') {
      this.foreignJid(j);
    } else if (device === 0) {
      this.out[this.at++] = JID_PAIR;
      this.user(user);
      this.string(server);
    } else {
      const domain = AD_DOMAINS.get(server);
      if (domain === undefined || device > 255) throw unencodable('jid');
      this.out[this.at++] = AD_JID;
      this.out[this.at++] = domain;
      this.out[this.at++] = device;
      this.user(user);
    }
  }

  /** `f6 | user | device(2) | server` and `f5 | user | device(2) | integrator(2) | server`. */
  private foreignJid({ user, device, server, integrator = 0 }: Jid): void {
    const isInterop = server === 'interop';
    if ((integrator & 0xffff) !== integrator) throw unencodable('jid');
    this.out[this.at++] = isInterop ? INTEROP_JID : FB_JID;
    this.user(user);
    this.reserve(4);
    this.out[this.at++] = device >> 8;
    this.out[this.at++] = device;
    if (isInterop) {
      this.out[this.at++] = integrator >> 8;
      this.out[this.at++] = integrator;
    }
    this.string(server);
  }

  /** The user part: nearly always digits, which no token of that length can be. */
  private user(user: string): void {
    if (user.length > LONGEST_PACKABLE_TOKEN && this.packed(user)) return;
    if (user.includes('@') || user.includes(':')) throw unencodable('jid');
    this.string(user);
  }

  /** Makes room for `sizeBytes` more. */
  private reserve(sizeBytes: number): void {
    if (this.at + sizeBytes > this.out.length) this.grow(this.at + sizeBytes);
  }

  private grow(neededBytes: number): void {
    if (neededBytes > FRAME_BYTES + SLACK_BYTES) throw unencodable('frame-size');
    const larger = new Uint8Array(Math.max(neededBytes, 2 * this.out.length));
    larger.set(this.out.subarray(0, this.at));
    this.out = larger;
  }
}

/** Content that belongs at `at` of the buffer and is not in it. */
interface Large {
  readonly at: number;
  readonly bytes: Bytes;
}

const unencodable = (reason: string) => new QuartetError('WIRE_UNENCODABLE', { reason });

const isJid = (value: unknown): value is Jid =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Jid).user === 'string' &&
  typeof (value as Jid).server === 'string';

const FRAME_BYTES = cap('frameBytes');
const NODE_DEPTH = cap('nodeDepth');
const ATTRIBUTES = cap('attributes');
const NODE_COUNT = cap('nodeCount');
const LIST_SIZE = cap('listSize');
const PACKED_CHARS = cap('packedEncodeChars');
const JID_CHARS = cap('jidChars');
const STRING_CHARS = cap('stringChars');

/** A buffer larger than this is not kept: one huge frame must not hold memory for ever. */
const KEPT_BYTES = 262_144;
/** Larger content is copied once and not twice. */
const LARGE_BYTES = 16_384;
/** Room that a reservation may ask for beyond what it then writes. */
const SLACK_BYTES = 256;
/** Text up to this length is first taken for ASCII. */
const SHORT_CHARS = 96;

/** Code by token: below 256 one byte, else dictionary byte and index. */
const TOKEN_CODES = new Map<string, number>([
  ...SINGLE_TOKENS.slice(1).map((token, i): [string, number] => [token, i + 1]),
  ...DOUBLE_TOKENS.flatMap((tokens, d) =>
    tokens.map((token, i): [string, number] => [token, ((DICTIONARY_0 + d) << 8) | i]),
  ),
]);

const NIBBLE = 1;
const HEX = 2;

/** Which packed alphabets hold an ASCII character. */
const ALPHABETS = new Uint8Array(128);
/** The half byte of a packed character; the alphabets agree where they overlap. */
const DIGITS = new Uint8Array(128);
for (const [i, character] of [...'0123456789'].entries()) {
  ALPHABETS[character.charCodeAt(0)] = NIBBLE | HEX;
  DIGITS[character.charCodeAt(0)] = i;
}
for (const [i, character] of [...'-.'].entries()) {
  ALPHABETS[character.charCodeAt(0)] = NIBBLE;
  DIGITS[character.charCodeAt(0)] = 10 + i;
}
for (const [i, character] of [...'ABCDEF'].entries()) {
  ALPHABETS[character.charCodeAt(0)] = HEX;
  DIGITS[character.charCodeAt(0)] = 10 + i;
}

const tokensByLength = [...TOKEN_CODES.keys()].sort((a, b) => b.length - a.length);
const LONGEST_TOKEN = tokensByLength[0]?.length ?? 0;
const LONGEST_PACKABLE_TOKEN =
  tokensByLength.find((token) => /^(?:[0-9.-]+|[0-9A-F]+)$/.test(token))?.length ?? 0;

let idle: NodeWriter | undefined = new NodeWriter();
