/**
 * `quartet decode`: what it takes, what it shows, and where it stops on bad input.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { base64, concat, hex, utf8 } from '../../src/base/bytes.ts';
import { QuartetError } from '../../src/base/error.ts';
import { readCall } from '../../src/cli/command.ts';
import { decode } from '../../src/cli/commands/decode.ts';
import { encodeHandshakeMessage } from '../../src/proto/handshake.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { buildIntro, encodeFrame } from '../../src/wire/frame.ts';
import { node } from '../../src/wire/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'quartet-decode-'));
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command; its exit code and what it printed. */
const run = async (...args: string[]) => {
  const call = readCall(decode, args);
  if (call === undefined) throw new Error('asked for help');
  const code = await decode.run(call);
  return { code, out: written.join('') };
};

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const cause = await work.catch((error: unknown) => error);
  return cause instanceof QuartetError ? cause.code : 'none';
};

const file = (content: Uint8Array | string): string => {
  const path = join(folder, `${Math.max(0, written.length)}-input`);
  writeFileSync(path, content);
  return path;
};

const ping = encodeNode(node('iq', { id: '1', type: 'get' }));
const PING_TEXT = '<iq id="1" type="get"/>';

describe('quartet decode', () => {
  test('takes a frame as hex, base64 and bytes, and shows each byte and the node', async () => {
    const inputs = [
      hex(ping),
      `0x${hex(ping).toUpperCase()}`,
      base64(ping),
      file(ping),
      file(`${hex(ping).replace(/../g, '$& ')}\n`),
      file(hex(ping).match(/../g)?.join(':') ?? ''),
      file(`${base64(ping)}\n`),
    ];
    for (const input of inputs) {
      written.length = 0;
      const { code, out } = await run(input);
      expect(code).toBe(0);
      expect(out).toBe(
        [
          ' 000000  00                          flag: plain',
          ' 000001  f8 05                       node: list of 5: tag, 2 attributes',
          ' 000003  19                            tag: token 25 "iq"',
          ' 000004  08                            name: token 8 "id"',
          ' 000005  55                              value: token 85 "1"',
          ' 000006  04                            name: token 4 "type"',
          ' 000007  29                              value: token 41 "get"',
          '',
          PING_TEXT,
          '\n',
        ].join('\n'),
      );
    }
  });

  test('takes a node without flag byte, by its look or on demand', async () => {
    expect((await run(hex(ping.subarray(1)))).out).toContain(` 000000  f8 05 `);
    expect((await run('--as', 'node', hex(ping.subarray(1)))).out).toContain(PING_TEXT);
    expect((await run('--as', 'node', hex(ping))).code).toBe(1);
  });

  test('takes the text form of a node and shows the bytes that it becomes', async () => {
    const { code, out } = await run(PING_TEXT);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(hex(ping));
    expect((await run(file(`\n${PING_TEXT}\n`))).out).toContain(hex(ping));
  });

  test('takes a stream of frames, by its look or on demand', async () => {
    const stream = concat(encodeFrame(ping), encodeFrame(ping));
    for (const args of [[], ['--as', 'frames']]) {
      written.length = 0;
      const { code, out } = await run(...args, hex(stream));
      expect(code).toBe(0);
      expect(out).toContain(' 000000  00 00 08                    frame: length 8 of frame 1');
      expect(out).toContain(' 00000b  00 00 08                    frame: length 8 of frame 2');
      expect(out).toContain(' 00000f  f8 05 ');
      expect(out.split(PING_TEXT)).toHaveLength(3);
    }
  });

  test('knows intro and handshake of a capture, and calls sealed what is sealed', async () => {
    const hello = encodeHandshakeMessage({ clientHello: { ephemeral: new Uint8Array(32) } });
    const capture = concat(
      buildIntro(utf8('route')),
      encodeFrame(hello),
      encodeFrame(Uint8Array.of(9, 8, 7)),
      encodeFrame(ping),
    );
    const { code, out } = await run(file(capture));
    expect(code).toBe(0);
    expect(out).toContain('intro: routing info of 5 bytes, magic 6, dictionary 3');
    expect(out).toContain('payload: client hello (ephemeral 32)');
    expect(out).toContain('payload: sealed, or no node');
    expect(out).toContain(PING_TEXT);
  });

  test('shows the inflated body of a compressed frame, with offsets of its own', async () => {
    const frame = concat(Uint8Array.of(2), new Uint8Array(deflateSync(ping.subarray(1))));
    const { code, out } = await run(hex(frame));
    expect(code).toBe(0);
    expect(out).toContain('body: zlib stream of 7 bytes');
    expect(out).toContain('z000000  f8 05 ');
  });

  test('prints rows and the node as lines of JSON', async () => {
    const { out } = await run('--json', hex(ping));
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual([...new Array(7).fill('row'), 'node']);
    expect(lines[3]).toEqual({
      type: 'row',
      source: 'frame',
      offset: 4,
      bytes: '08',
      depth: 1,
      role: 'name',
      form: 'token 8',
      value: 'id',
    });
    expect(lines.at(-1)).toEqual({ type: 'node', text: PING_TEXT });
  });
});

describe('quartet decode on bad input', () => {
  test('shows what was read, where it stopped and why', async () => {
    const { code, out } = await run('00f8031908fc05616263');
    expect(code).toBe(1);
    expect(out.split('\n').slice(2)).toEqual([
      ' 000003  19                            tag: token 25 "iq"',
      ' 000004  08                            name: token 8 "id"',
      ' 000005  fc 05                       unfinished: not understood',
      ' 000007  61 62 63                    ^ WIRE_TRUNCATED: A frame ends too early. (5 bytes needed, 3 left)',
      '',
    ]);
  });

  test('names code and offset as JSON', async () => {
    const { code, out } = await run('--json', '00f80119ff');
    expect(code).toBe(1);
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({
      type: 'error',
      code: 'WIRE_TRAILING_BYTES',
      data: { offset: 4, why: '1 byte more' },
    });
  });

  test('goes on with the next frame of a stream after a bad one', async () => {
    const bad = encodeFrame(Uint8Array.of(0, 0xf8, 1));
    const { code, out } = await run('--as', 'frames', hex(concat(bad, encodeFrame(ping))));
    expect(code).toBe(1);
    expect(out).toContain(' 000004  ');
    expect(out).toContain('^ WIRE_TRUNCATED: A frame ends too early. (1 byte needed, 0 left)');
    expect(out).toContain(PING_TEXT);
  });

  test('says which frame of a stream does not end, and refuses a wrong intro', async () => {
    const stream = concat(encodeFrame(ping), Uint8Array.of(0, 0, 9, 1));
    expect((await run(hex(stream))).out).toContain(
      '^ WIRE_TRUNCATED: A frame ends too early. (frame 2 does not end)',
    );
    expect(await run('45440002')).toMatchObject({
      code: 1,
      out: expect.stringContaining('^ WIRE_INTRO'),
    });
  });

  test('refuses input that is nothing of this', async () => {
    expect(await codeOf(run('no-such-file'))).toBe('CLI_BYTES');
    expect(await codeOf(run(file('what is this?')))).toBe('CLI_BYTES');
    expect(await codeOf(run(folder))).toBe('CLI_BYTES');
    expect(await codeOf(run('<iq'))).toBe('WIRE_TEXT');
    expect(await codeOf(run('--as', 'picture', '00'))).toBe('CLI_USAGE');
  });

  test('shows text that could play tricks on a terminal only in escaped form', async () => {
    const { out } = await run(hex(encodeNode(node('iq', { id: '\u001b[2J\u202e' }))));
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
    expect(out).toContain('\\u{1b}[2J\\u{202e}');
  });
});
