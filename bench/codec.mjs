/**
 * The node codec against baileys and whatsapp-rust-bridge: `npm run bench -- codec [--json]`.
 *
 * Every case is encoded and decoded by all three, in turn, in one run. The rivals take addresses as
 * text; ours takes and gives them as values. The result of rust-bridge is a handle into its memory,
 * so every tag, attribute and content is read through it and every handle is freed. baileys decodes
 * through a promise, as its users do. Before anything is measured all three must agree.
 */

import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decodeBinaryNode, encodeBinaryNode } from 'baileys/lib/WABinary/index.js';
import { decodeNode as decodeRust, encodeNode as encodeRust } from 'whatsapp-rust-bridge';
import { decodeNode } from '../dist/wire/decode.js';
import { encodeNode } from '../dist/wire/encode.js';
import { formatJid, jid, SERVER } from '../dist/wire/jid.js';
import { node } from '../dist/wire/node.js';

const PN = 's.whatsapp.net';
const bytes = (size) => Uint8Array.from({ length: size }, (_, i) => (i * 151) & 255);

/** A message to `count` devices, as a group text is sent. */
const fanout = (count) =>
  node(
    'message',
    {
      id: '3EB0A1B2C3D4E5F60718',
      to: jid('120363000000000001', 'g.us'),
      type: 'text',
      phash: '2:Zm9vYmFy',
    },
    [
      node(
        'participants',
        {},
        Array.from({ length: count }, (_, i) =>
          node(
            'to',
            { jid: jid(String(15550000000 + 7919 * (i >> 1)), PN, i % 2 === 0 ? 0 : 1 + (i % 30)) },
            [node('enc', { v: '2', type: 'msg' }, bytes(150))],
          ),
        ),
      ),
      node('enc', { v: '2', type: 'skmsg' }, bytes(200)),
    ],
  );

const group = (count) =>
  node('iq', { from: jid('120363000000000001', 'g.us'), id: '259.7-4', type: 'result' }, [
    node(
      'group',
      {
        id: '120363000000000001',
        creator: jid('123456789012345', 'lid'),
        creation: '1700000000',
        subject: 'A group of many',
        s_t: '1700000001',
        addressing_mode: 'lid',
      },
      Array.from({ length: count }, (_, i) =>
        node('participant', {
          jid: jid(String(100000000000000 + 7919 * i), 'lid'),
          phone_number: jid(String(15550000000 + 7919 * i), PN),
          ...(i % 100 === 0 ? { type: 'admin' } : {}),
        }),
      ),
    ),
  ]);

const CASES = {
  ping: node('iq', { id: '259.7-1', to: SERVER, type: 'get', xmlns: 'w:p' }),
  receipt: node('receipt', {
    to: jid('15550005678', PN, 12),
    id: '3EB0A1B2C3D4E5F60718',
    t: '1767225602',
  }),
  'fanout-10': fanout(10),
  'fanout-500': fanout(500),
  'group-1000': group(1_000),
  'media-100k': node(
    'message',
    { id: '3EB0A1B2C3D4E5F60719', to: jid('15550005678', PN), type: 'media' },
    [node('enc', { v: '2', type: 'msg', mediatype: 'image' }, bytes(100_000))],
  ),
};

/** A node as the rivals take it. */
const plain = ({ tag, attrs, content }) => ({
  tag,
  attrs: Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [name, plainValue(value)]),
  ),
  ...(content === undefined
    ? {}
    : { content: Array.isArray(content) ? content.map(plain) : content }),
});
const plainValue = (value) => {
  if (typeof value === 'string') return value;
  return value.user === '' ? `@${value.server}` : formatJid(value);
};

/** A rival's node with the spellings that differ made one. */
const seen = ({ tag, attrs, content }) => ({
  tag,
  attrs: Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [name, value.replace(/^@/, '')]),
  ),
  content: Array.isArray(content) ? content.map(seen) : content && Buffer.from(content),
});

const readRust = (handle) => {
  const { tag, attrs, content } = handle;
  const read = { tag, attrs, content: Array.isArray(content) ? content.map(readRust) : content };
  handle.free();
  return read;
};

/** The three ways of one direction of one case, each as a function without arguments. */
const encoders = (stanza) => {
  const untyped = plain(stanza);
  return [() => encodeNode(stanza), () => encodeBinaryNode(untyped), () => encodeRust(untyped)];
};
const decoders = (frame) => {
  const buffer = Buffer.from(frame);
  return [
    () => decodeNode(frame).value,
    () => decodeBinaryNode(buffer),
    () => readRust(decodeRust(frame)),
  ];
};

const agree = async (name, stanza) => {
  const [frame, ...frames] = encoders(stanza).map((encode) => Buffer.from(encode()));
  const [ours, ...nodes] = await Promise.all(
    decoders(new Uint8Array(frame)).map((decode) => decode()),
  );
  const expected = seen(plain(ours));
  const same =
    frames.every((one) => one.equals(frame)) &&
    nodes.every((one) => isDeepStrictEqual(seen(one), expected));
  if (!same) throw new Error(`The codecs disagree on ${name}.`);
};

/**
 * Microseconds of processor time per operation of one slice; only baileys' decoder is waited for.
 * On shared cores the clock of the wall would also count what others do, most of all in long slices.
 */
const measure = async (operation, count) => {
  const start = process.cpuUsage();
  for (let i = 0; i < count; i++) {
    const pending = operation();
    if (pending instanceof Promise) await pending;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
};

const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1];

/** Medians over rounds in which each takes its turn for the same time, after a warm-up. */
const interleave = async (operations) => {
  const counts = [];
  for (const operation of operations) counts.push(Math.ceil(SLICE_US / (await warmUp(operation))));
  const figures = operations.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    // Each follows each in turn, behind a collection: nobody pays for what another has left behind.
    for (let turn = 0; turn < operations.length; turn++) {
      const i = (turn * (1 + (round % 2)) + round) % operations.length;
      collectGarbage({ type: 'minor' });
      figures[i].push(await measure(operations[i], counts[i]));
    }
  }
  return { medians: figures.map(median), n: ROUNDS * counts[0] };
};

/** Runs an operation until it is compiled; returns its cost in microseconds, roughly. */
const warmUp = async (operation) => {
  const once = await measure(operation, 5);
  return measure(operation, Math.ceil(WARM_UP_US / Math.max(once, 0.01)));
};

/** Only the young garbage: a full collection would throw compiled code away. */
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const ROUNDS = 60;
/** Length of a turn. */
const SLICE_US = 4_000;
const WARM_UP_US = 150_000;

/** Measures all cases in both directions. */
export async function run() {
  const rows = [];
  for (const [name, stanza] of Object.entries(CASES)) {
    await agree(name, stanza);
    const frame = encodeNode(stanza);
    for (const [direction, operations] of [
      ['encode', encoders(stanza)],
      ['decode', decoders(frame)],
    ]) {
      const { medians, n } = await interleave(operations);
      const [us, baileys, rust] = medians.map((figure) => Number(figure.toFixed(3)));
      const peers = { baileys, 'whatsapp-rust-bridge': rust };
      rows.push({ case: `${direction} ${name}`, us, n, bytes: frame.length, peers });
    }
  }
  return rows;
}
