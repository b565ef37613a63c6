/**
 * The tree as values: every text file of the project, and what the rules of this folder return.
 *
 * Rules are pure functions over this value, so that a control can plant a fault in a tree of two
 * lines that exists only in memory.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Module, parseModules } from './modules.ts';

/** One file: its path from the top level, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files, and what is in those of src/. */
export interface Tree {
  readonly sources: readonly Source[];
  readonly modules: readonly Module[];
  /** Names at the top level, without dotfiles and what git ignores. */
  readonly top: readonly string[];
}

/** A breach of a rule: where and what. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** A rule with its controls: trees that break it once, and what the rule then says. */
export interface Rule {
  /** What holds, as a sentence. */
  readonly name: string;
  readonly check: (tree: Tree) => readonly Finding[];
  readonly controls: readonly Control[];
}

/** A planted fault. */
export interface Control {
  readonly plant: Readonly<Record<string, string>>;
  /** The whole finding, as `show` prints it. */
  readonly finds: string;
}

/** A finding as one line. */
export const show = ({ path, line, what }: Finding): string => `${path}:${line} ${what}`;

/** A tree of texts that exist only in memory. */
export function plantedTree(files: Readonly<Record<string, string>>): Tree {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return treeOf(sources, [...new Set(sources.map(({ path }) => path.split('/')[0] ?? path))]);
}

/** The tree of this checkout, without what git ignores. */
export function projectTree(): Tree {
  const top = readdirSync(ROOT).filter((name) => !IGNORED.has(name));
  const sources = [...filesUnder('')].map((path) => ({
    path,
    text: readFileSync(ROOT + path, 'utf8'),
  }));
  return treeOf(
    sources,
    top.filter((name) => !name.startsWith('.')),
  );
}

/** The file of this path, or one without text. */
export const sourceAt = (tree: Tree, path: string): Source =>
  tree.sources.find((source) => source.path === path) ?? { path, text: '' };

/** Each line of a file that a pattern matches, with the first group or the whole match. */
export function matchesIn(
  { text }: Source,
  pattern: RegExp,
): readonly { readonly line: number; readonly match: string }[] {
  return text.split('\n').flatMap((content, index) => {
    const found = pattern.exec(content);
    return found === null ? [] : [{ line: index + 1, match: found[1] ?? found[0] }];
  });
}

/** Whether a program wrote the file, from a source that is checked instead. */
export const isGenerated = (path: string): boolean =>
  /^src\/proto\/generated\.|^src\/wire\/tokens\.ts$|^package-lock\.json$/.test(path);

const treeOf = (sources: readonly Source[], top: readonly string[]): Tree => ({
  sources,
  top,
  modules: parseModules(
    sources.filter(({ path }) => /^src\/.*\.ts$/.test(path) && !path.endsWith('.d.ts')),
  ),
});

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(ROOT + folder, { withFileTypes: true })) {
    const path = folder + entry.name;
    if (IGNORED.has(entry.name)) continue;
    if (entry.isDirectory()) yield* filesUnder(`${path}/`);
    else if (entry.isFile() && TEXT.test(path)) yield path;
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IGNORED = new Set(['.git', 'node_modules', 'dist', 'coverage']);
const TEXT = /\.(ts|mjs|js|json|jsonl|md|proto)$|^\.ci\/run$|^LICENSE$/;
