/**
 * The decoder of nodes (spec 01 §3.2 to §3.9): the plaintext of one frame becomes one node.
 *
 * A pure function of one buffer. Every read checks what is left, every announced count is checked
 * against it before anything is done for it, depth and number of nodes are counted, so that work
 * and memory are bounded by the size of the frame. How long content bytes live is slab.ts.
 */

import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import type { ErrorCode } from '../base/codes.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { inflate } from './inflate.ts';
import { type Jid, jid, SERVER } from './jid.ts';
import { keepName, knownName } from './names.ts';
import type { AttrValue, Content, Node } from './node.ts';
import { Slab } from './slab.ts';
import {
  AD_DOMAINS,
  AD_JID,
  BINARY_8,
  BINARY_20,
  BINARY_32,
  DICTIONARY_0,
  DICTIONARY_3,
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
 * The node of a frame plaintext, flag byte included. The frame must not be changed afterwards:
 * large content is a view of it.
 *
 * Never throws. Fails with `WIRE_EMPTY_FRAME`, `WIRE_INFLATE`, `LIMIT_INFLATED`, `WIRE_TRUNCATED`,
 * `WIRE_LIST_TAG`, `WIRE_EMPTY_NODE`, `WIRE_TAG`, `WIRE_TOKEN`, `WIRE_ATTR_KEY`, `WIRE_ATTR_VALUE`,
 * `WIRE_PACKED`, `WIRE_JID`, `LIMIT_NODE_DEPTH`, `LIMIT_NODE_COUNT`, `LIMIT_ATTRIBUTES`,
 * `LIMIT_STRING` or `WIRE_TRAILING_BYTES`, each with the `offset` in the frame, or in the inflated
 * body of a compressed one (spec 01 §3.9).
 */
export function decodeNode(frame: Bytes): Result<Node> {
  const flag = frame[0];
  if (flag === undefined) return fail('WIRE_EMPTY_FRAME', { offset: 0 });
  if ((flag & COMPRESSED) === 0) return readFrame(frame, 1);
  const body = inflate(frame.subarray(1));
  return body.ok ? readFrame(body.value, 0) : body;
}

function readFrame(source: Bytes, start: number): Result<Node> {
  try {
    return ok(new NodeReader(source, start).frame());
  } catch (error) {
    if (error instanceof QuartetError) return { ok: false, error };
    throw error;
  }
}

/** Reads one frame; throws the typed error of the first fault, which decodeNode returns. */
class NodeReader {
  private readonly source: Bytes;
  private readonly end: number;
  private at: number;
  private nodeCount = 0;
  private slab: Slab | undefined;

  constructor(source: Bytes, start: number) {
    this.source = source;
    this.end = source.length;
    this.at = start;
  }

  /** The root node, with nothing after it. */
  frame(): Node {
    const root = this.node(1);
    if (this.at !== this.end) throw this.fault('WIRE_TRAILING_BYTES', this.at);
    return root;
  }

  /** `list(size) | tag | { key | value } | [content]`: an even size means that there is content. */
  private node(depth: number): Node {
    const start = this.at;
    if (depth > NODE_DEPTH) throw this.fault('LIMIT_NODE_DEPTH', start);
    if (++this.nodeCount > NODE_COUNT) throw this.fault('LIMIT_NODE_COUNT', start);
    const size = this.listSize(this.u8());
    if (size === 0) throw this.fault('WIRE_EMPTY_NODE', start);
    if (size > this.end - this.at) throw this.fault('WIRE_TRUNCATED', start);
    if (size > MAX_NODE_SIZE) throw this.fault('LIMIT_ATTRIBUTES', start);
    const tag = this.name('WIRE_TAG');
    const attrs = new AttrBag();
    for (let left = (size - 1) >> 1; left > 0; left--) {
      const key = this.name('WIRE_ATTR_KEY');
      attrs[key] = this.attrValue();
    }
    return { tag, attrs, content: (size & 1) === 0 ? this.content(depth) : undefined };
  }

  private listSize(tag: number): number {
    if (tag === LIST_8) return this.u8();
    if (tag === LIST_16) return this.u16();
    if (tag === LIST_EMPTY) return 0;
    throw this.fault('WIRE_LIST_TAG', this.at - 1);
  }

  /** The name of a node or of an attribute: a string that is not empty. */
  private name(code: 'WIRE_TAG' | 'WIRE_ATTR_KEY'): string {
    const start = this.at;
    const tag = this.u8();
    if (tag !== LIST_EMPTY && tag < DICTIONARY_0) return SINGLE_TOKENS[tag] as string;
    let name = '';
    if (tag === BINARY_8) name = this.spelledName();
    else if (isString(tag)) name = this.string(tag);
    if (name === '') throw this.fault(code, start);
    return name;
  }

  private spelledName(): string {
    const length = this.u8();
    const start = this.take(length);
    const known = knownName(this.source, start, length);
    if (known !== undefined) return known;
    this.at = start;
    const name = this.text(length);
    keepName(name, length);
    return name;
  }

  private attrValue(): AttrValue {
    const tag = this.u8();
    if (isString(tag)) return this.string(tag);
    if (tag === LIST_EMPTY) return '';
    if (tag === LIST_8 || tag === LIST_16) throw this.fault('WIRE_ATTR_VALUE', this.at - 1);
    return this.jid(tag);
  }

  private content(depth: number): Content | undefined {
    const tag = this.u8();
    switch (tag) {
      case LIST_EMPTY:
        return undefined;
      case LIST_8:
      case LIST_16:
        return this.children(this.listSize(tag), depth + 1);
      case BINARY_8:
      case BINARY_20:
      case BINARY_32:
        return this.bytes(this.binaryLength(tag));
      default:
        return isString(tag) ? this.string(tag) : this.jid(tag);
    }
  }

  private children(count: number, depth: number): readonly Node[] {
    if (count * SMALLEST_NODE > this.end - this.at) throw this.fault('WIRE_TRUNCATED', this.at);
    // An array that is pushed to starts with room for 17: too much for the many lists of one.
    if (count === 1) return [this.node(depth)];
    const nodes: Node[] = [];
    for (let i = 0; i < count; i++) nodes.push(this.node(depth));
    return nodes;
  }

  /** A string whose tag byte has been read and is one of a string. */
  private string(tag: number): string {
    if (tag < DICTIONARY_0) return SINGLE_TOKENS[tag] as string;
    if (tag <= DICTIONARY_3) return DOUBLE_TOKENS[tag - DICTIONARY_0]?.[this.u8()] as string;
    if (tag === NIBBLE_8 || tag === HEX_8) return this.packed(tag);
    if (tag < INTEROP_JID) throw this.fault('WIRE_TOKEN', this.at - 1);
    return this.text(this.binaryLength(tag));
  }

  /** `odd(1 bit) size(7 bits) | bytes`: two characters a byte, one in the last if odd. */
  private packed(tag: number): string {
    const head = this.u8();
    const start = this.take(head & 127);
    const odd = head >> 7;
    const length = 2 * (head & 127) - odd;
    if (length < 0) throw this.fault('WIRE_PACKED', start);
    const alphabet = tag === HEX_8 ? HEX_CODES : NIBBLE_CODES;
    const codes = scratch(length);
    let bad = 0;
    for (let i = 0; i < length; i++) {
      const byte = this.source[start + (i >> 1)] as number;
      const code = alphabet[(i & 1) === 0 ? byte >> 4 : byte & 15] as number;
      bad |= code;
      codes[i] = code;
    }
    if ((bad & 128) !== 0) throw this.fault('WIRE_PACKED', start);
    return String.fromCharCode.apply(undefined, codes);
  }

  /** UTF-8; what is not UTF-8 becomes U+FFFD (spec 01 §3.5). */
  private text(length: number): string {
    const start = this.take(length);
    if (length <= SHORT_BYTES) {
      const codes = scratch(length);
      let high = 0;
      for (let i = 0; i < length; i++) {
        const byte = this.source[start + i] as number;
        high |= byte;
        codes[i] = byte;
      }
      if (high < 128) return String.fromCharCode.apply(undefined, codes);
    }
    const bytes = length > LONGEST_BYTES ? undefined : this.source.subarray(start, this.at);
    const text = bytes && fromUtf8(bytes);
    if (text === undefined || text.length > STRING_CHARS) throw this.fault('LIMIT_STRING', start);
    return text;
  }

  private binaryLength(tag: number): number {
    if (tag === BINARY_8) return this.u8();
    if (tag === BINARY_20) return ((this.u8() & 15) << 16) | this.u16();
    return this.u16() * 65_536 + this.u16();
  }

  private bytes(length: number): Bytes {
    const start = this.take(length);
    this.slab ??= new Slab(this.source);
    return this.slab.keep(start, length);
  }

  /** An address whose tag byte has been read (spec 01 §3.6). */
  private jid(tag: number): Jid {
    const start = this.at - 1;
    const address = this.jidForm(tag, start);
    if (address === undefined) throw this.fault('WIRE_JID', start);
    if (address.user.length + address.server.length > JID_CHARS) {
      throw this.fault('WIRE_JID', start);
    }
    return address;
  }

  /** The address after one of the four tags, or `undefined` if it breaks the rules of its form. */
  private jidForm(tag: number, start: number): Jid | undefined {
    if (tag === JID_PAIR) {
      const user = this.jidUser(start);
      const server = this.jidServer(start);
      if (user === '' && server === SERVER.server) return SERVER;
      return server === '' ? undefined : jid(user, server);
    }
    if (tag === AD_JID) {
      const server = AD_SERVERS[this.u8()];
      const device = this.u8();
      const user = this.jidUser(start);
      return user === '' || server === undefined ? undefined : jid(user, server, device);
    }
    const user = this.jidUser(start);
    const device = this.u16();
    const integrator = tag === INTEROP_JID ? this.u16() : 0;
    const server = this.jidServer(start);
    if (user === '' || server !== (tag === FB_JID ? 'msgr' : 'interop')) return undefined;
    return tag === FB_JID ? jid(user, server, device) : { user, device, server, integrator };
  }

  /** A user part; an absent one is empty. Its text form must not parse as somebody else. */
  private jidUser(start: number): string {
    const tag = this.u8();
    if (tag === NIBBLE_8 || tag === HEX_8) return this.packed(tag);
    const user = this.jidPart(tag, start);
    if (user.includes('@') || user.includes(':')) throw this.fault('WIRE_JID', start);
    return user;
  }

  /** A server part; no token has an "@". */
  private jidServer(start: number): string {
    const tag = this.u8();
    if (tag !== LIST_EMPTY && tag <= DICTIONARY_3) return this.string(tag);
    const server = this.jidPart(tag, start);
    if (server.includes('@')) throw this.fault('WIRE_JID', start);
    return server;
  }

  private jidPart(tag: number, start: number): string {
    if (isString(tag)) return this.string(tag);
    if (tag !== LIST_EMPTY) throw this.fault('WIRE_JID', start);
    return '';
  }

  private u8(): number {
    if (this.at >= this.end) throw this.fault('WIRE_TRUNCATED', this.at);
    return this.source[this.at++] as number;
  }

  private u16(): number {
    return (this.u8() << 8) | this.u8();
  }

  /** Steps over `length` bytes; returns where they begin. */
  private take(length: number): number {
    const start = this.at;
    if (length > this.end - start) throw this.fault('WIRE_TRUNCATED', start);
    this.at = start + length;
    return start;
  }

  private fault(code: ErrorCode, offset: number): QuartetError {
    return new QuartetError(code, { offset });
  }
}

/** Attributes of a decoded node. */
class AttrBag {
  [name: string]: AttrValue;
}
// Nothing is inherited: `constructor` and `__proto__` are names like any other (spec 01 §3.7). An
// object made by a class stays fast; one made by Object.create(null) is a slow hash table.
Object.setPrototypeOf(AttrBag.prototype, null);
Reflect.deleteProperty(AttrBag.prototype, 'constructor');

/** Whether a tag byte begins a string. Reserved tokens count: reading them is the better error. */
const isString = (tag: number): boolean =>
  tag >= HEX_8 || (tag < INTEROP_JID && tag !== LIST_EMPTY);

/** An array of the length, for character codes. Kept: nothing else runs while it is filled. */
function scratch(length: number): number[] {
  const kept = SCRATCH[length];
  if (kept !== undefined) return kept;
  const fresh = new Array<number>(length).fill(0);
  SCRATCH[length] = fresh;
  return fresh;
}

const SCRATCH: (number[] | undefined)[] = new Array(255).fill(undefined);

const NODE_DEPTH = cap('nodeDepth');
/** Tag, the most attributes with their values, and content. */
const MAX_NODE_SIZE = 2 + 2 * cap('attributes');
const NODE_COUNT = cap('nodeCount');
const JID_CHARS = cap('jidChars');
const STRING_CHARS = cap('stringChars');
/** No shorter text has more bytes. */
const LONGEST_BYTES = 3 * STRING_CHARS;

/** Bit of the flag byte: the body is one zlib stream. */
const COMPRESSED = 2;
/** The smallest node: list tag, size, one byte of tag. */
const SMALLEST_NODE = 3;
/** Text up to this length is first taken for ASCII. */
const SHORT_BYTES = 64;

/** Server by domain type; most types mean nothing. */
const AD_SERVERS: readonly (string | undefined)[] = Array.from({ length: 256 }, (_, type) => {
  const isHosted = (type & 129) === 128;
  for (const [server, domain] of AD_DOMAINS) if (domain === (isHosted ? 128 : type)) return server;
  return undefined;
});

const codes = (alphabet: string): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, i) => (i < alphabet.length ? alphabet.charCodeAt(i) : 255));

/** Character codes of half bytes; 255 marks a half byte that means nothing. */
const NIBBLE_CODES = codes('0123456789-.');
const HEX_CODES = codes('0123456789ABCDEF');
