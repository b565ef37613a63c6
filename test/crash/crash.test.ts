/**
 * A few cuts of every script in the suite, and what the enumerator must catch. All of them, and
 * kills at random times: `npm run crash`.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { LIMITS } from '../../src/base/limits.ts';
import type { Change } from '../../src/base/step.ts';
import { OUTBOX_TABLE } from '../../src/connection/outbox.ts';
import { INBOX_TABLE } from '../../src/messages/inbox.ts';
import { Chance } from '../sim/chance.ts';
import type { CutKind, CutPlan } from './cut.ts';
import { type CaseResult, faults, plans, play } from './enumerate.ts';
import { SCRIPTS, type Script } from './scripts.ts';
import { reopenTorn } from './torn.ts';

// A world makes few prekeys at a time; the other suites of this process go on with many.
const { value } = LIMITS.prekeyUpload;
afterAll(() => Object.assign(LIMITS.prekeyUpload, { value }));

const SEED = 1;
const KINDS: readonly CutKind[] = ['before', 'after', 'half', 'torn', 'torn-checkpoint', 'fails'];
const MAIN = fileURLToPath(new URL('main.mjs', import.meta.url));

/** The one in the middle of two kinds: all kinds in turn over the scripts. */
const someOf = ({ counts }: CaseResult, turn: number): readonly CutPlan[] =>
  [turn, turn + 3].flatMap((index) => {
    const all = plans(counts).filter(({ kind }) => kind === KINDS[index % KINDS.length]);
    return all.slice(all.length >> 1).slice(0, 1);
  });

const cast = SCRIPTS.flatMap((script) => script.under.map((under) => ({ script, under })));

test.each(cast.map((one, turn) => ({ ...one, turn, name: one.script.name })))(
  '$name ends alike when $under is cut off in the middle',
  async ({ script, under, turn }) => {
    const calm = await play({ script, under, seed: SEED });
    const found: string[] = [];
    for (const plan of someOf(calm, turn)) {
      const cut = await play({ script, under, seed: SEED, plan });
      found.push(...faults(calm, cut).map((what) => `${plan.kind} ${plan.at}: ${what}`));
    }

    expect(calm.breaches).toEqual([]);
    expect(found).toEqual([]);
  },
);

const scriptOf = (name: string): Script => {
  const script = SCRIPTS.find((one) => one.name === name);
  if (script === undefined) throw new Error(`there is no script ${name}`);
  return script;
};

const withoutPuts = (table: string) => (changes: readonly Change[]) =>
  changes.filter((change) => change.table !== table || change.kind !== 'put');

test.each([
  { table: OUTBOX_TABLE, script: 'first', under: 'A-comp1' },
  { table: INBOX_TABLE, script: 'backlog', under: 'A-comp1' },
])('a row of the $table that is never stored is caught by some cut', async (fault) => {
  const one = { script: scriptOf(fault.script), under: fault.under, seed: SEED };
  const spoil = withoutPuts(fault.table);
  const calm = await play(one);
  const after = plans(calm.counts).filter(({ kind }) => kind === 'after');

  const found: string[] = [];
  for (const plan of after) {
    found.push(...faults(calm, await play({ ...one, plan, spoil })));
    if (found.length > 0) break;
  }

  expect(found).not.toEqual([]);
});

test('a cut that is never reached is a failure, not a success', async () => {
  const one = { script: scriptOf('first'), under: 'A-comp1', seed: SEED };
  const calm = await play(one);

  const far = await play({ ...one, plan: { kind: 'before', at: calm.counts.commits + 1_000 } });

  expect(faults(calm, far)).toEqual(['CUT the cut was never reached']);
});

test('a torn log that is taken for whole is noticed, and a whole one for torn', async () => {
  const before = new Map([['t', new Map([['k', Uint8Array.of(1)]])]]);
  const changes: Change[] = [{ kind: 'put', table: 't', key: 'k', value: Uint8Array.of(2) }];
  const chance = new Chance(SEED, 'torn');
  const torn = await reopenTorn({ kind: 'torn', before, earlier: [], changes }, chance);
  const whole = await reopenTorn({ kind: 'torn-checkpoint', before, earlier: [], changes }, chance);
  // What the torn write is said to hold is not what was there.
  const earlier: Change[][] = [[{ kind: 'put', table: 't', key: 'k', value: Uint8Array.of(3) }]];
  const wrong = await reopenTorn({ kind: 'torn', before, earlier, changes }, chance);

  expect(torn.trouble).toBeUndefined();
  expect(torn.tables.get('t')?.get('k')).toEqual(Uint8Array.of(1));
  expect(whole.trouble).toBeUndefined();
  expect(whole.tables.get('t')?.get('k')).toEqual(Uint8Array.of(2));
  expect(wrong.trouble).toContain('t has another value');
});

test('a companion that is killed at random times loses and doubles nothing', () => {
  const args = [MAIN, '--kill', '2', '--seed', String(SEED), '--json'];

  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });

  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ crash: 'kill', kills: 2, seed: SEED, failures: [] });
});

test.each([
  ['--script', 'nothing'],
  ['--at', 'x'],
  ['--unknown', ''],
])('the command refuses %s %s as called wrongly', (...args) => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });

  expect(status).toBe(2);
  expect(stderr).not.toBe('');
});
