/**
 * The rules of the house, checked by a program. Each comes with planted faults that it must catch:
 * a check that has never failed proves nothing.
 */

import { describe, expect, test } from 'vitest';
import { cycles, layers, packages } from './tidy/layers.ts';
import {
  docstrings,
  entries,
  fileComments,
  folderReadmes,
  namedExports,
  sizes,
  topLevel,
} from './tidy/shape.ts';
import { shells } from './tidy/shells.ts';
import {
  codeOrder,
  codesInReadme,
  codesUsed,
  dependencies,
  fixtures,
  limitsUsed,
} from './tidy/tables.ts';
import { plantedTree, projectTree, type Rule, show } from './tidy/tree.ts';
import { emptyNames, machines, steadyTests, unfinished } from './tidy/words.ts';

const RULES: readonly Rule[] = [
  layers,
  cycles,
  packages,
  shells,
  fileComments,
  docstrings,
  namedExports,
  sizes,
  entries,
  folderReadmes,
  topLevel,
  codeOrder,
  codesUsed,
  codesInReadme,
  limitsUsed,
  dependencies,
  fixtures,
  unfinished,
  emptyNames,
  machines,
  steadyTests,
];

const project = projectTree();

for (const { name, check, controls } of RULES) {
  describe(name, () => {
    test('in this tree', () => {
      expect(check(project).map(show)).toEqual([]);
    });

    for (const { plant, finds } of controls) {
      test(`and a planted fault is found: ${finds}`, () => {
        expect(check(plantedTree(plant)).map(show)).toEqual([finds]);
      });
    }
  });
}

test('the rules see the whole project', () => {
  expect(project.modules.length).toBeGreaterThan(30);
  expect(project.modules.some(({ imports }) => imports.length > 0)).toBe(true);
  expect(project.sources.some(({ path }) => path === 'test/tidy.test.ts')).toBe(true);
});
