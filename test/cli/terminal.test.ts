/**
 * What commands draw: tables, progress and QR codes.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { renderQr, writeQrPng } from '../../src/cli/qr.ts';
import { renderTable } from '../../src/cli/table.ts';

const sink = (isTTY: boolean, columns?: number) => {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
};

describe('renderTable', () => {
  test('sets numbers to the right and keeps columns straight beside emoji', () => {
    const lines = renderTable(
      ['device', 'sent'],
      [
        ['alice 🦊', 7],
        ['bob', 1_234],
      ],
    ).split('\n');
    expect(lines[1]).toBe('│ device   │ sent │');
    expect(lines[3]).toBe('│ alice 🦊 │    7 │');
    expect(lines[4]).toBe('│ bob      │ 1234 │');
  });

  test('draws a head without rows', () => {
    expect(renderTable(['a'], [])).toContain('│ a │');
  });
});

describe('Progress', () => {
  test('leaves a few plain lines where the output is no terminal', () => {
    const output = sink(false);
    const progress = new Progress(output);
    progress.begin('sending');
    for (let i = 1; i <= 1_000; i++) progress.update(i, 1_000);
    progress.end('1000 messages');
    expect(output.written.join('')).toBe(
      'sending\n  25%  250 of 1000\n  50%  500 of 1000\n  75%  750 of 1000\n  1000 messages\n',
    );
  });

  test('rewrites one line on a terminal and never wraps it', () => {
    const output = sink(true, 20);
    const progress = new Progress(output);
    progress.begin('a rather long title of a step');
    progress.update(1, 2);
    progress.end();
    const text = output.written.join('');
    expect(text.match(/\n/g)).toHaveLength(1);
    for (const line of text.split('\r\u001b[K')) expect(line.trimEnd().length).toBeLessThan(20);
  });

  test('a line that stays is written above the open step', () => {
    const output = sink(true);
    const progress = new Progress(output);
    progress.begin('linking');
    progress.line('phone is ready');
    expect(output.written.at(-2)).toBe('\r\u001b[Kphone is ready\n');
    expect(output.written.at(-1)).toBe('\r\u001b[Klinking …');
  });

  test('ignores updates and ends outside a step', () => {
    const output = sink(false);
    const progress = new Progress(output);
    progress.update(1, 2);
    progress.end();
    expect(output.written).toEqual([]);
  });
});

describe('QR codes', () => {
  const text = `2@${'abcdEFGH0123'.repeat(20)}`;

  test('fit a terminal of 80 columns', async () => {
    const lines = (await renderQr(text)).split('\n').filter((line) => line !== '');
    const width = Math.max(...lines.map((line) => line.length));
    expect(width).toBeLessThan(80);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines.join('')).toMatch(/^[ ▀▄█]+$/);
  });

  test('are written as PNG files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quartet-'));
    const path = join(folder, 'code.png');
    await writeQrPng(text, path);
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
    rmSync(folder, { recursive: true });
  });
});
