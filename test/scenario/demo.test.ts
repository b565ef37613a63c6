/**
 * The demo in this process, and the controls of what it claims: its counts and its search find what
 * was planted, so that a zero means something.
 */

import { expect, test } from 'vitest';
import { isGood, runDemo } from '../../src/cli/demo/demo.ts';
import { Ledger } from '../../src/cli/demo/ledger.ts';
import { PlaintextSearch } from '../../src/cli/demo/search.ts';
import { Progress } from '../../src/cli/progress.ts';

const TEXTS = [
  'Good morning!',
  'Bonjour à tous',
  'Доброе утро',
  'صباح الخير',
  'おはようございます',
  '안녕하세요 👋🏽',
  '👩‍👩‍👧‍👦',
  'k',
  'a"b\\c\nd',
];

/** A short conversation in which every device of both sides writes. */
function conversation(companions: number): string {
  const lines = TEXTS.map((text, index) => {
    const [from, to] = index % 2 === 0 ? ['ann', 'ben'] : ['ben', 'ann'];
    return JSON.stringify({ from, device: index % (companions + 1), to, text });
  });
  return `${lines.join('\n')}\n\n`;
}

test.each([
  ['multi-device-beta', 3],
  ['current', 4],
] as const)('the demo loses, doubles and leaks nothing under %s', async (policy, companions) => {
  const written: string[] = [];
  const progress = new Progress({ isTTY: false, write: (text) => written.push(text) });

  const result = await runDemo({ input: conversation(companions), policy, progress });

  const devices = 2 * (companions + 1);
  const messages = TEXTS.length + 2;
  expect(result.complaints).toEqual([]);
  expect(result.summary).toMatchObject({
    type: 'summary',
    devices,
    messages,
    expected: messages * (devices - 1),
    deliveries: messages * (devices - 1),
    queued: 0,
    lost: 0,
    duplicated: 0,
    plaintextOnServer: 0,
  });
  expect(isGood(result)).toBe(true);
  expect(result.rows.reduce((sum, { sent }) => sum + sent, 0)).toBe(messages);
  const output = written.join('');
  expect(output).toContain('LINK_DEVICE_LIMIT');
  expect(output.match(/CONNECTION_LOGGED_OUT/g)).toHaveLength(companions);
});

test('a conversation that cannot be read is refused before anything starts', async () => {
  const progress = new Progress({ isTTY: false, write: () => undefined });

  const refused = runDemo({ input: '{"from":"ann"}', policy: 'current', progress });

  await expect(refused).rejects.toMatchObject({ code: 'CLI_INPUT', data: { line: 1 } });
});

const DEVICES = ['ann', 'ann-web', 'ben', 'ben-web'];

/** A ledger with one message of ann's phone. */
function ledger(): Ledger {
  const made = new Ledger();
  made.sent({ id: 'A', text: 'hello', by: 'ann', devices: DEVICES });
  return made;
}

const delivery = (at: string, text = 'hello', id = 'A') => ({ id, text, at, fromMe: false, ms: 1 });

test('the ledger counts a message that arrived everywhere', () => {
  const book = ledger();
  for (const device of DEVICES.slice(1)) book.received(delivery(device));

  expect(book.totals()).toEqual({
    messages: 1,
    expected: 3,
    deliveries: 3,
    duplicated: 0,
    wrong: 0,
  });
  expect(book.missingAt(DEVICES)).toBe(0);
});

test('a planted loss is found, with the device that misses it', () => {
  const book = ledger();
  for (const device of ['ann-web', 'ben']) book.received(delivery(device));

  const { expected, deliveries } = book.totals();
  expect(expected - deliveries).toBe(1);
  expect(book.missingAt(['ben-web'])).toBe(1);
  expect(book.missingAt(['ben'])).toBe(0);
});

test('a planted duplicate is found', () => {
  const book = ledger();
  for (const device of [...DEVICES.slice(1), 'ben']) book.received(delivery(device));

  expect(book.totals()).toMatchObject({ deliveries: 3, duplicated: 1, wrong: 0 });
});

test('another text, an uninvited device and a message that nobody sent are wrong', () => {
  const book = ledger();
  book.received(delivery('ben', 'goodbye'));
  book.received(delivery('carol'));
  book.received(delivery('ann'));
  book.received(delivery('ben-web', 'hello', 'B'));

  expect(book.totals()).toMatchObject({ expected: 3, deliveries: 0, wrong: 4 });
});

test('a delivery that comes before the sender has noted the message counts once it has', () => {
  const book = new Ledger();
  book.received(delivery('ben'));
  expect(book.totals()).toMatchObject({ deliveries: 0, wrong: 1 });

  book.sent({ id: 'A', text: 'hello', by: 'ann', devices: DEVICES });

  expect(book.totals()).toMatchObject({ expected: 3, deliveries: 1, duplicated: 0, wrong: 0 });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('planted plaintext is found in stored and relayed bytes, however often and wherever', () => {
  const search = new PlaintextSearch();
  for (const text of TEXTS) search.add(bytes(text));
  const noise = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 197) % 251);
  const needle = bytes('おはようございます');

  const planted = Uint8Array.from([...needle, ...noise, ...needle, 0, ...noise, ...needle]);

  expect(search.count(noise)).toBe(0);
  expect(search.count(planted)).toBe(3 * needle.length);
  expect(search.count(needle.subarray(1))).toBe(0);
  expect(search.count(bytes('xGood morning!'))).toBe('Good morning!'.length);
});

test('texts that are too short to be told from chance are left to the search for contents', () => {
  const search = new PlaintextSearch();
  search.add(bytes('k'));
  search.add(bytes('1234567'));

  expect(search.count(bytes('k 1234567 k'))).toBe(0);
  search.add(bytes('12345678'));
  expect(search.count(bytes('k 12345678'))).toBe(8);
});
