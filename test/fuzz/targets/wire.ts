/**
 * Targets of src/wire: nodes, compressed nodes, frames, the intro, addresses, attributes, text.
 */

import { deflateSync } from 'node:zlib';
import { concat, fromUtf8, utf8 } from '../../../src/base/bytes.ts';
import type { Result } from '../../../src/base/error.ts';
import {
  attrInt,
  attrJid,
  attrString,
  attrTime,
  optionalInt,
  optionalJid,
  optionalString,
  optionalTime,
} from '../../../src/wire/attrs.ts';
import { decodeNode } from '../../../src/wire/decode.ts';
import { encodeNode } from '../../../src/wire/encode.ts';
import { buildIntro, encodeFrame, FrameReader, IntroReader } from '../../../src/wire/frame.ts';
import { formatJid, jid, parseJid, sameJid } from '../../../src/wire/jid.ts';
import { children, type Node, node } from '../../../src/wire/node.ts';
import { parseNode, printNode } from '../../../src/wire/print.ts';
import { accept, sameBytes, sameNode, sameOutcome } from '../oracles.ts';
import { insist, type Target } from '../target.ts';

/** Decodes a node, writes it and decodes it again. */
function decode(input: Uint8Array): void {
  const before = input.slice();
  const decoded = accept(decodeNode(input));
  insist(sameBytes(before, input), 'decoding leaves the frame as it is');
  if (decoded === undefined) return;
  const encoded = encodeNode(decoded);
  const again = accept(decodeNode(encoded));
  insist(again !== undefined && sameNode(decoded, again), 'an encoded node decodes to the same');
  // An empty list is written as one and read as nothing; from then on the bytes stay the same.
  const settled = encodeNode(again);
  const once = accept(decodeNode(settled));
  insist(once !== undefined && sameBytes(encodeNode(once), settled), 'encoding is canonical');
}

/** A compressed frame is read as the plain one. */
function inflate(input: Uint8Array): void {
  const plain = decodeNode(concat(Uint8Array.of(0), input));
  const compressed = decodeNode(concat(Uint8Array.of(2), deflateSync(input, { level: 1 })));
  insist(sameOutcome(plain, compressed, sameNode), 'compressing a node changes nothing');
}

/** The first half byte says how the stream is cut; any cutting gives the same frames. */
function frames(input: Uint8Array): void {
  const stream = input.subarray(1);
  const frameCap = ((input[0] ?? 0) & 1) === 0 ? 'frameBytes' : 'handshakeFrameBytes';
  const whole = new FrameReader(frameCap).push(stream);
  const reader = new FrameReader(frameCap);
  const cut: Uint8Array[] = [];
  for (const chunk of chunksOf(stream, (input[0] ?? 0) >> 1)) {
    const part = accept(reader.push(chunk));
    if (part === undefined) {
      insist(!whole.ok, 'only a stream with a fault is refused in parts');
      insist(!reader.push(stream).ok, 'a refused stream stays refused');
      return;
    }
    cut.push(...part);
  }
  insist(whole.ok, 'a stream is refused whole only if its parts are');
  insist(
    whole.value.length === cut.length && cut.every((f, i) => sameBytes(f, whole.value[i] ?? f)),
    'cutting a stream changes no frame',
  );
  const written = concat(...cut.map((frame) => encodeFrame(frame)));
  insist(sameBytes(written, stream.subarray(0, written.length)), 'frames are written as read');
}

function intro(input: Uint8Array): void {
  const stream = input.subarray(1);
  const first = new IntroReader().push(stream);
  const whole = accept(first);
  const reader = new IntroReader();
  let done = 0;
  for (const chunk of chunksOf(stream, input[0] ?? 0)) {
    done += chunk.length;
    const result = reader.push(chunk);
    const read = accept(result);
    insist(result.ok || !first.ok, 'what is refused in parts is refused whole');
    if (!result.ok) return;
    if (read === undefined) continue;
    insist(whole !== undefined, 'an intro in parts is one in whole');
    insist(sameBytes(read.prologue, whole.prologue), 'cutting changes no prologue');
    const size = done - read.rest.length;
    insist(size === stream.length - whole.rest.length, 'cutting moves no end');
    const [, , magic = 0, dictionary = 0] = read.prologue;
    const written = buildIntro(read.routingInfo, { magic, dictionary });
    const emptyInfo = read.routingInfo?.length === 0;
    insist(
      emptyInfo || sameBytes(written, stream.subarray(0, size)),
      'an intro is written as read',
    );
    return;
  }
}

/** Chunks of 1 to 16 bytes as the pattern says, larger ones if there would be too many. */
function* chunksOf(stream: Uint8Array, pattern: number): Generator<Uint8Array> {
  const step = (pattern & 15) + 1 + (stream.length >> 9);
  for (let at = 0; at < stream.length; at += step) yield stream.subarray(at, at + step);
}

function address(input: Uint8Array): void {
  const text = fromUtf8(input);
  const parsed = accept(parseJid(text));
  if (parsed === undefined) return;
  const spelled = formatJid(parsed);
  const usual = text.replace(':0@', '@').replace(/^@/, '');
  insist(spelled === usual, 'an address has one spelling but for device 0 and bare servers');
  const again = accept(parseJid(spelled));
  insist(again !== undefined && sameJid(parsed, again), 'an address is read as it is written');
}

/** All readers of attributes on all attributes of all nodes. */
function attributes(input: Uint8Array): void {
  const root = accept(decodeNode(input));
  if (root === undefined) return;
  const readers: readonly ((n: Node, name: string) => Result<unknown>)[] = [
    attrString,
    attrJid,
    attrInt,
    attrTime,
  ];
  const visit = (n: Node): void => {
    for (const name of [...Object.keys(n.attrs), 'absent']) {
      for (const read of readers) accept(read(n, name));
      optionalString(n, name);
      const int = optionalInt(n, name);
      insist(int === undefined || Number.isSafeInteger(int), 'an integer is one');
      optionalTime(n, name);
      const named = optionalJid(n, name);
      if (named !== undefined) formatJid(named);
    }
    for (const one of children(n)) visit(one);
  };
  visit(root);
}

/** What was decoded is printed and read back. */
function print(input: Uint8Array): void {
  const root = accept(decodeNode(input));
  if (root === undefined) return;
  const read = accept(parseNode(printNode(root)));
  insist(read !== undefined && sameNode(root, read), 'a printed node is read back');
}

function text(input: Uint8Array): void {
  const parsed = accept(parseNode(fromUtf8(input)));
  if (parsed === undefined) return;
  const printed = printNode(parsed);
  const again = accept(parseNode(printed));
  insist(again !== undefined && sameNode(parsed, again), 'a printed node is read back');
  insist(printNode(again) === printed, 'printing is canonical');
}

/** The text form is for people: it makes a string of each character that needs an escape. */
const TEXT_BYTES = 33_554_432;
/** Each three bytes may be a frame, which is a view of its own. */
const FRAMES_BYTES = 33_554_432;

const pn = jid('15550001234', 's.whatsapp.net', 2);
const STANZA = node('message', { id: 'A1B2', to: pn, type: 'text', t: '1767225600' }, [
  node('participants', {}, [node('to', { jid: jid('100000000000001', 'lid', 99) })]),
  node('enc', { v: '2', type: 'pkmsg', 'odd "name"': 'a\\b\n\u202e' }, Uint8Array.of(0, 1, 255)),
  node('body', {}, 'text'),
  node('group', { creator: jid('1-2', 'g.us') }, jid('', 's.whatsapp.net')),
  node('foreign', { a: { ...jid('1', 'interop', 3), integrator: 4 }, b: jid('2', 'msgr', 5) }, []),
]);
const FRAME = encodeNode(STANZA);
const ADDRESSES = ['15550001234:2@s.whatsapp.net', '1-2@g.us', '@lid', '4-1:3@interop', 'a:0@b'];

/** The targets of this file. */
export const targets: readonly Target[] = [
  { name: 'wire-node', run: decode, seeds: [FRAME] },
  { name: 'wire-inflate', run: inflate, budgetBytes: 67_108_864, seeds: [FRAME.subarray(1)] },
  {
    name: 'wire-frames',
    run: frames,
    budgetBytes: FRAMES_BYTES,
    seeds: [concat(Uint8Array.of(8), encodeFrame(FRAME), encodeFrame(FRAME))],
  },
  {
    name: 'wire-intro',
    run: intro,
    seeds: [concat(Uint8Array.of(2), buildIntro(FRAME)), concat(Uint8Array.of(2), buildIntro())],
  },
  { name: 'wire-jid', run: address, seeds: ADDRESSES.map(utf8) },
  { name: 'wire-attrs', run: attributes, seeds: [FRAME] },
  { name: 'wire-print', run: print, budgetBytes: TEXT_BYTES, seeds: [FRAME] },
  { name: 'wire-text', run: text, budgetBytes: TEXT_BYTES, seeds: [utf8(printNode(STANZA))] },
];
