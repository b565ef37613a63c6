/**
 * The annotated dump of a frame, a node or a capture, as lines for people or as lines of JSON.
 *
 * Pure: gives its lines to a function as they come, since a large frame has millions. What the
 * bytes mean is told by wire/annotate.ts. In a stream that begins with a handshake, frames that do
 * not look like nodes are sealed; anywhere else they are faults.
 */

import { type Bytes, EMPTY, hex } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { annotateFrame, annotateNode, type Row, type RowRole } from '../wire/annotate.ts';
import { formatJid } from '../wire/jid.ts';
import { printNode, printValue } from '../wire/print.ts';
import {
  beginsLikeNode,
  type CapturedFrame,
  describeHandshake,
  readCapture,
  type Shape,
} from './capture.ts';

/** How a dump is wanted, and where its lines go. */
export interface DumpOptions {
  readonly shape: Shape;
  readonly json: boolean;
  readonly write: (line: string) => void;
}

/** Writes the dump of some bytes; whether they could be read to the end. */
export function dump(bytes: Bytes, options: DumpOptions): boolean {
  const writer = new DumpWriter(bytes, options);
  if (options.shape === 'frames') return writer.capture();
  const annotate = options.shape === 'node' ? annotateNode : annotateFrame;
  return writer.stanza(bytes, 0, annotate);
}

class DumpWriter {
  private readonly bytes: Bytes;
  private readonly options: DumpOptions;

  constructor(bytes: Bytes, options: DumpOptions) {
    this.bytes = bytes;
    this.options = options;
  }

  /** A stream: its intro, and frame after frame. */
  capture(): boolean {
    const capture = readCapture(this.bytes);
    if (!capture.ok) {
      return this.fault(capture.error, this.bytes.subarray(Number(capture.error.data['offset'])));
    }
    const { intro, frames, rest } = capture.value;
    if (intro !== undefined) this.intro(frames[0]?.offset ?? rest.offset, intro.prologue);
    const [first] = frames;
    const isLive = intro !== undefined || (first && describeHandshake(first.payload)) !== undefined;
    let isWhole = true;
    for (const [index, frame] of frames.entries()) {
      const isRead = this.frame(frame, index + 1, isLive);
      isWhole &&= isRead;
    }
    if (rest.payload.length === 0) return isWhole;
    const why = `frame ${frames.length + 1} does not end`;
    const error = new QuartetError('WIRE_TRUNCATED', { offset: rest.offset, why });
    return this.fault(error, rest.payload);
  }

  /** One node in bytes that begin at `base`; then its text, or where and why reading stopped. */
  stanza(bytes: Bytes, base: number, annotate: typeof annotateFrame): boolean {
    const result = annotate(bytes, (row) => this.row(row, row.source === 'frame' ? base : 0));
    if (result.ok) {
      const text = printNode(result.value);
      this.write({ type: 'node', text }, `\n${text}\n`);
      return true;
    }
    const { code, data } = result.error;
    const at = Number(data['offset']);
    if (data['source'] === 'inflated') return this.fault(result.error, EMPTY);
    return this.fault(new QuartetError(code, { ...data, offset: base + at }), bytes.subarray(at));
  }

  private intro(end: number, [, , magic = 0, dictionary = 0]: Bytes): void {
    const versions = `magic ${magic}, dictionary ${dictionary}`;
    const routed = end > PROLOGUE_BYTES ? `routing info of ${end - ROUTED_BYTES} bytes, ` : '';
    this.row(this.outer('intro', 0, end, `${routed}${versions}`), 0);
  }

  /** A frame of a stream: a node, or what a live connection has besides. */
  private frame({ offset, payload }: CapturedFrame, number: number, isLive: boolean): boolean {
    const start = offset + HEADER_BYTES;
    const form = `length ${payload.length} of frame ${number}`;
    this.row(this.outer('frame', offset, start, form), 0);
    if (!isLive || beginsLikeNode(payload)) {
      return this.stanza(payload, start, annotateFrame);
    }
    const handshake = describeHandshake(payload);
    const sealed = handshake ?? 'sealed, or no node';
    this.row(this.outer('payload', start, start + payload.length, sealed), 0);
    return true;
  }

  private outer(role: Shown['role'], offset: number, end: number, form: string): Shown {
    const bytes = this.bytes.subarray(offset, end);
    return { source: 'frame', offset, bytes, depth: 0, role, form };
  }

  private row({ source, offset, bytes, depth, role, form, value }: Shown, base: number): void {
    const at = base + offset;
    const seen = typeof value === 'object' ? formatJid(value) : value;
    const fact = { source, offset: at, bytes: hex(bytes), depth, role, form, value: seen };
    const says = value === undefined ? '' : ` ${shortened(printValue(value))}`;
    const what = `${INDENT.repeat(depth)}${role}: ${form}${says}`;
    this.write({ type: 'row', ...fact }, `${place(source, at)}  ${preview(bytes)}  ${what}`);
  }

  /** Where reading stopped, the bytes from there, and why. */
  private fault(error: QuartetError, next: Bytes): false {
    const { code, message, data } = error;
    const { offset = 0, why = '' } = data;
    const source = data['source'] === 'inflated' ? 'inflated' : 'frame';
    const line = `${place(source, Number(offset))}  ${preview(next)}  ^ ${code}: ${message}`;
    this.write({ type: 'error', ...error.toJSON() }, why === '' ? line : `${line} (${why})`);
    return false;
  }

  private write(value: Readonly<Record<string, unknown>>, text: string): void {
    this.options.write(this.options.json ? JSON.stringify(value) : text);
  }
}

/** A row of a node, or of what stands around it in a stream. */
type Shown = Omit<Row, 'role'> & { readonly role: RowRole | 'intro' | 'frame' | 'payload' };

/** Six digits of hex; those of an inflated body are marked. */
const place = (source: Row['source'], offset: number): string =>
  `${source === 'frame' ? ' ' : 'z'}${offset.toString(16).padStart(6, '0')}`;

/** The first bytes, as wide as the column. */
function preview(bytes: Bytes): string {
  const digits = [...bytes.subarray(0, PREVIEW_BYTES)].map((byte) => hex(Uint8Array.of(byte)));
  const more = bytes.length > PREVIEW_BYTES ? ' ..' : '';
  return `${digits.join(' ')}${more}`.padEnd(3 * PREVIEW_BYTES + 2);
}

const shortened = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}..` : text;

const INDENT = '  ';
const PREVIEW_BYTES = 8;
const LONGEST_TEXT = 80;
const HEADER_BYTES = 3;
const PROLOGUE_BYTES = 4;
/** An intro with routing info has 7 bytes in front of it and the prologue behind it. */
const ROUTED_BYTES = 7 + PROLOGUE_BYTES;
