/** The committed code is what the schemas give, it loads in Node, and it is lean. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = join(root, 'src/proto/generated.js');

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });

it('is up to date', () => {
  const { status, stderr } = run(join(root, 'proto/generate.mjs'), '--check');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);

it('copies both files into a folder, as the build does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quartet-copy-'));
  try {
    const target = join(folder, 'dist', 'proto');
    expect(run(join(root, 'proto/generate.mjs'), '--copy', target).status).toBe(0);
    expect(readFileSync(join(target, 'generated.js'))).toEqual(readFileSync(generated));
    expect(readFileSync(join(target, 'generated.d.ts'), 'utf8')).toContain('HandshakeMessage');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('refuses arguments that it does not know', () => {
  expect(run(join(root, 'proto/generate.mjs'), '--chekc').status).toBe(2);
});

it('loads as a module of Node', () => {
  const script = `import(${JSON.stringify(generated)}).then((m) => console.log(typeof m.Message))`;
  expect(run('-e', script)).toMatchObject({ status: 0, stdout: 'function\n' });
});

it('carries nothing that the doors do not use', () => {
  const code = readFileSync(generated, 'utf8');
  for (const unused of ['.verify =', '.fromObject =', '.toObject =', '.encodeDelimited =']) {
    expect(code).not.toContain(unused);
  }
  expect(code).toContain('from "protobufjs/minimal.js"');
});
