/**
 * The annotated reading of a frame: which bytes are what, for people (spec 01 §3.2 to §3.9).
 *
 * A second reader beside decode.ts, and separate on purpose: that one is made for speed, this one
 * tells every step, and each checks the other. A property test holds them together: the same node,
 * or the same code at the same offset. Traffic never goes through it, and it knows nothing of how
 * its rows are shown.
 */

import { type Bytes, fromUtf8, hex } from '../base/bytes.ts';
import type { ErrorCode } from '../base/codes.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { inflate } from './inflate.ts';
import { type Jid, jid, SERVER } from './jid.ts';
import type { AttrValue, Content, Node } from './node.ts';
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

/** What a row is in its node; `unfinished` bytes were read before the fault and mean nothing yet. */
export type RowRole =
  | 'flag'
  | 'body'
  | 'node'
  | 'tag'
  | 'name'
  | 'value'
  | 'content'
  | 'user'
  | 'server'
  | 'domain'
  | 'device'
  | 'integrator'
  | 'unfinished';

/** One step of the reading. */
export interface Row {
  /** Which bytes `offset` counts: the frame, or the inflated body of a compressed one. */
  readonly source: 'frame' | 'inflated';
  readonly offset: number;
  readonly bytes: Bytes;
  /** Levels below the root node; an address has its parts one level below it. */
  readonly depth: number;
  readonly role: RowRole;
  /** How it is written: `token 19`, `text of 5 bytes`, `list of 6`. */
  readonly form: string;
  /** What it says, where that is a text or an address. */
  readonly value?: string | Jid | undefined;
}

/** Takes the rows one by one; a large frame has millions. */
export type Tell = (row: Row) => void;

/**
 * Reads the plaintext of a frame, flag byte first, and tells each step as it is done.
 *
 * Returns what decodeNode returns, with `source` and `why` beside the `offset` of a failure; rows up
 * to there have been told.
 */
export function annotateFrame(frame: Bytes, tell: Tell): Result<Node> {
  const [flag] = frame;
  if (flag === undefined) {
    return fail('WIRE_EMPTY_FRAME', { offset: 0, source: 'frame', why: 'no flag byte' });
  }
  const isCompressed = (flag & COMPRESSED) !== 0;
  const form = isCompressed ? 'compressed' : 'plain';
  const place = { source: 'frame', depth: 0 } as const;
  tell({ ...place, offset: 0, bytes: frame.subarray(0, 1), role: 'flag', form });
  if (!isCompressed) return new Annotator(frame, 'frame', tell).read(1);
  const stream = frame.subarray(1);
  const body = inflate(stream);
  if (!body.ok) {
    return fail(body.error.code, { offset: 1, source: 'frame', why: 'of the zlib stream' });
  }
  const inflated = `zlib stream of ${count(body.value.length, 'byte')}`;
  tell({ ...place, offset: 1, bytes: stream, role: 'body', form: inflated });
  return new Annotator(body.value, 'inflated', tell).read(0);
}

/** The same for a node without flag byte. */
export function annotateNode(bytes: Bytes, tell: Tell): Result<Node> {
  return new Annotator(bytes, 'frame', tell).read(0);
}

/** A text as it was read, and how it was written. */
interface Spelled {
  readonly text: string;
  readonly form: string;
}

/** What a row says, without its place. */
type Told = Pick<Row, 'role' | 'form' | 'depth' | 'value'>;

/** Reads one node; throws at the first fault. */
class Annotator {
  private readonly bytes: Bytes;
  private readonly source: Row['source'];
  private readonly tellRow: Tell;
  private at = 0;
  /** Where the last row ended. */
  private told = 0;
  /** The parts of an address, which are told after the whole. */
  private held: Row[] | undefined;
  private nodeCount = 0;

  constructor(bytes: Bytes, source: Row['source'], tell: Tell) {
    this.bytes = bytes;
    this.source = source;
    this.tellRow = tell;
  }

  read(start: number): Result<Node> {
    this.at = start;
    this.told = start;
    try {
      const root = this.node(0);
      const left = this.left();
      if (left > 0) throw this.fault('WIRE_TRAILING_BYTES', this.at, `${count(left, 'byte')} more`);
      return ok(root);
    } catch (error) {
      if (!(error instanceof QuartetError)) throw error;
      const stop = Math.max(this.at, Number(error.data['offset']));
      if (stop > this.told) {
        this.at = stop;
        this.tell(this.told, { role: 'unfinished', form: 'not understood', depth: 0 });
      }
      return { ok: false, error };
    }
  }

  private node(depth: number): Node {
    const start = this.at;
    const level = 1 + (depth >> 1);
    if (level > cap('nodeDepth')) throw this.fault('LIMIT_NODE_DEPTH', start, `level ${level}`);
    if (++this.nodeCount > cap('nodeCount')) {
      throw this.fault('LIMIT_NODE_COUNT', start, `node ${this.nodeCount}`);
    }
    const size = this.listSize(this.u8());
    this.checkSize(size, start);
    const attributeCount = (size - 1) >> 1;
    const parts = ['tag'];
    if (attributeCount > 0) parts.push(count(attributeCount, 'attribute'));
    if (size % 2 === 0) parts.push('content');
    this.tell(start, { role: 'node', form: `list of ${size}: ${parts.join(', ')}`, depth });
    const tag = this.name('tag', depth + 1);
    const attrs: Record<string, AttrValue> = Object.create(null);
    for (let i = 0; i < attributeCount; i++) {
      const name = this.name('name', depth + 1);
      attrs[name] = this.attrValue(depth + 2);
    }
    return { tag, attrs, content: size % 2 === 0 ? this.content(depth + 1) : undefined };
  }

  private checkSize(size: number, start: number): void {
    const left = this.left();
    if (size === 0) throw this.fault('WIRE_EMPTY_NODE', start, 'a list of nothing');
    if (size > left) throw this.fault('WIRE_TRUNCATED', start, shortage(size, left));
    const attributeCount = (size - 1) >> 1;
    if (attributeCount > cap('attributes')) {
      throw this.fault('LIMIT_ATTRIBUTES', start, count(attributeCount, 'attribute'));
    }
  }

  private listSize(tag: number): number {
    if (tag === LIST_8) return this.u8();
    if (tag === LIST_16) return this.u16();
    if (tag === LIST_EMPTY) return 0;
    throw this.fault('WIRE_LIST_TAG', this.at - 1, `byte ${byteText(tag)}`);
  }

  private name(role: 'tag' | 'name', depth: number): string {
    const start = this.at;
    const tag = this.u8();
    const { text, form } = isString(tag) ? this.spelled(tag) : NO_TEXT;
    if (text === '') {
      const code = role === 'tag' ? 'WIRE_TAG' : 'WIRE_ATTR_KEY';
      throw this.fault(code, start, `byte ${byteText(tag)}`);
    }
    this.tell(start, { role, form, depth, value: text });
    return text;
  }

  private attrValue(depth: number): AttrValue {
    const start = this.at;
    const tag = this.u8();
    if (tag === LIST_8 || tag === LIST_16) throw this.fault('WIRE_ATTR_VALUE', start, 'a list');
    if (tag !== LIST_EMPTY && !isString(tag)) return this.address('value', tag, depth);
    const { text, form } = tag === LIST_EMPTY ? NO_TEXT : this.spelled(tag);
    this.tell(start, { role: 'value', form, depth, value: text });
    return text;
  }

  private content(depth: number): Content | undefined {
    const start = this.at;
    const tag = this.u8();
    const told = { role: 'content', depth } as const;
    if (tag === LIST_EMPTY) {
      this.tell(start, { ...told, form: 'none' });
      return undefined;
    }
    if (tag === LIST_8 || tag === LIST_16) return this.children(this.listSize(tag), start, depth);
    if (tag === BINARY_8 || tag === BINARY_20 || tag === BINARY_32) {
      const length = this.binaryLength(tag);
      const from = this.take(length);
      this.tell(start, { ...told, form: count(length, 'byte') });
      return this.bytes.slice(from, this.at);
    }
    if (!isString(tag)) return this.address('content', tag, depth);
    const { text, form } = this.spelled(tag);
    this.tell(start, { ...told, form, value: text });
    return text;
  }

  private children(size: number, start: number, depth: number): readonly Node[] {
    const left = this.left();
    const least = size * SMALLEST_NODE;
    if (least > left) throw this.fault('WIRE_TRUNCATED', this.at, shortage(least, left));
    this.tell(start, { role: 'content', form: `list of ${count(size, 'node')}`, depth });
    const nodes: Node[] = [];
    for (let i = 0; i < size; i++) nodes.push(this.node(depth + 1));
    return nodes;
  }

  /** A string whose tag byte has been read and is one of a string. */
  private spelled(tag: number): Spelled {
    if (tag < DICTIONARY_0) return { text: SINGLE_TOKENS[tag] ?? '', form: `token ${tag}` };
    if (tag <= DICTIONARY_3) {
      const dictionary = tag - DICTIONARY_0;
      const index = this.u8();
      const text = DOUBLE_TOKENS[dictionary]?.[index] ?? '';
      return { text, form: `dictionary ${dictionary} token ${index}` };
    }
    if (tag === NIBBLE_8) return this.packed('digits', '0123456789-.');
    if (tag === HEX_8) return this.packed('hex', '0123456789ABCDEF');
    if (tag < INTEROP_JID) {
      throw this.fault('WIRE_TOKEN', this.at - 1, `byte ${byteText(tag)}`);
    }
    const length = this.binaryLength(tag);
    const start = this.take(length);
    const text = fromUtf8(this.bytes.subarray(start, this.at));
    if (text.length > cap('stringChars')) {
      throw this.fault('LIMIT_STRING', start, count(text.length, 'character'));
    }
    return { text, form: `text of ${count(length, 'byte')}` };
  }

  private packed(kind: string, alphabet: string): Spelled {
    const head = this.u8();
    const start = this.take(head & 127);
    const digits = hex(this.bytes.subarray(start, this.at));
    const length = digits.length - (head >> 7);
    if (length < 0) throw this.fault('WIRE_PACKED', start, 'half of nothing');
    let text = '';
    for (const digit of digits.slice(0, length)) {
      const character = alphabet[Number.parseInt(digit, 16)];
      if (character === undefined) throw this.fault('WIRE_PACKED', start, `half byte ${digit}`);
      text += character;
    }
    return { text, form: `packed ${kind}, ${count(length, 'character')}` };
  }

  private binaryLength(tag: number): number {
    if (tag === BINARY_8) return this.u8();
    if (tag === BINARY_20) return (this.u8() % 16) * 65_536 + this.u16();
    return this.u16() * 65_536 + this.u16();
  }

  /** An address whose tag byte has been read: the whole in one row, then its parts. */
  private address(role: 'value' | 'content', tag: number, depth: number): Jid {
    const start = this.at - 1;
    const parts: Row[] = [];
    const form = ADDRESS_FORMS.get(tag) ?? '';
    let value: Jid | undefined;
    this.held = parts;
    try {
      value = this.addressForm(tag, start, depth + 1);
      if (value.user.length + value.server.length > cap('jidChars')) {
        throw this.fault('WIRE_JID', start, 'too long');
      }
      return value;
    } finally {
      this.held = undefined;
      const bytes = this.bytes.subarray(start, start + 1);
      const { source } = this;
      this.tellRow({ source, offset: start, bytes, depth, role, form, value });
      this.told = Math.max(this.told, start + 1);
      for (const part of parts) this.tellRow(part);
    }
  }

  private addressForm(tag: number, start: number, depth: number): Jid {
    const missing = () => this.fault('WIRE_JID', start, 'a part is missing or does not fit');
    if (tag === JID_PAIR) {
      const user = this.addressPart('user', start, depth);
      const server = this.addressPart('server', start, depth);
      if (server === '') throw missing();
      return user === '' && server === SERVER.server ? SERVER : jid(user, server);
    }
    if (tag === AD_JID) {
      const server = this.domain(depth);
      const device = this.number('device', 1, depth);
      const user = this.addressPart('user', start, depth);
      if (user === '' || server === undefined) throw missing();
      return jid(user, server, device);
    }
    const user = this.addressPart('user', start, depth);
    const device = this.number('device', 2, depth);
    const integrator = tag === INTEROP_JID ? this.number('integrator', 2, depth) : undefined;
    const server = this.addressPart('server', start, depth);
    if (user === '' || server !== (tag === FB_JID ? 'msgr' : 'interop')) throw missing();
    return { user, device, server, ...(integrator === undefined ? {} : { integrator }) };
  }

  private domain(depth: number): string | undefined {
    const start = this.at;
    const type = this.u8();
    // Of a type with the highest bit only the lowest says more (spec 01 §3.6).
    const domain = type < 128 || type % 2 === 1 ? type : 128;
    const server = [...AD_DOMAINS].find(([, known]) => known === domain)?.[0];
    this.tell(start, { role: 'domain', form: `type ${type}`, depth, value: server });
    return server;
  }

  private number(role: 'device' | 'integrator', sizeBytes: 1 | 2, depth: number): number {
    const start = this.at;
    const value = sizeBytes === 1 ? this.u8() : this.u16();
    this.tell(start, { role, form: `number ${value}`, depth });
    return value;
  }

  private addressPart(role: 'user' | 'server', start: number, depth: number): string {
    const from = this.at;
    const tag = this.u8();
    if (tag !== LIST_EMPTY && !isString(tag)) {
      throw this.fault('WIRE_JID', start, `byte ${byteText(tag)}`);
    }
    const { text, form } = tag === LIST_EMPTY ? NO_TEXT : this.spelled(tag);
    if (text.includes('@') || (role === 'user' && text.includes(':'))) {
      throw this.fault('WIRE_JID', start, 'a part that holds "@" or ":"');
    }
    this.tell(from, { role, form, depth, value: text });
    return text;
  }

  private u8(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw this.fault('WIRE_TRUNCATED', this.at, shortage(1, 0));
    this.at++;
    return byte;
  }

  private u16(): number {
    return this.u8() * 256 + this.u8();
  }

  /** Steps over `length` bytes; returns where they begin. */
  private take(length: number): number {
    const start = this.at;
    const left = this.left();
    if (length > left) throw this.fault('WIRE_TRUNCATED', start, shortage(length, left));
    this.at = start + length;
    return start;
  }

  private left(): number {
    return this.bytes.length - this.at;
  }

  /** Tells what the bytes from `offset` to here are. */
  private tell(offset: number, told: Told): void {
    const row = {
      source: this.source,
      offset,
      bytes: this.bytes.subarray(offset, this.at),
      ...told,
    };
    this.told = this.at;
    if (this.held === undefined) this.tellRow(row);
    else this.held.push(row);
  }

  private fault(code: ErrorCode, offset: number, why: string): QuartetError {
    return new QuartetError(code, { offset, source: this.source, why });
  }
}

/** Whether a tag byte begins a string, reserved ones included. */
const isString = (tag: number): boolean =>
  tag >= HEX_8 || (tag < INTEROP_JID && tag !== LIST_EMPTY);

const count = (amount: number, noun: string): string =>
  `${amount} ${noun}${amount === 1 ? '' : 's'}`;

const shortage = (needed: number, left: number): string =>
  `${count(needed, 'byte')} needed, ${left} left`;

const byteText = (byte: number): string => byte.toString(16).padStart(2, '0');

const NO_TEXT: Spelled = { text: '', form: 'absent' };

const ADDRESS_FORMS: ReadonlyMap<number, string> = new Map([
  [JID_PAIR, 'address'],
  [AD_JID, 'address of a device'],
  [FB_JID, 'address on msgr'],
  [INTEROP_JID, 'address on interop'],
]);

/** Bit of the flag byte: the body is one zlib stream. */
const COMPRESSED = 2;
/** The smallest node: list tag, size, one byte of tag. */
const SMALLEST_NODE = 3;
