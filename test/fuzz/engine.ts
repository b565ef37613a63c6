/**
 * The engine: keeps inputs that take new ways through the program and mutates them.
 *
 * A feature is a block together with the bucket of how often it ran. Each feature is owned by the
 * smallest input that has it, and an input that owns nothing is dropped, so the corpus stays small.
 * All decisions come from the seed: two runs with the same seed and count make the same inputs.
 *
 *   pick two ─► mutate ─► run ─┬─ fault ──────────► minimise, keep as a finding
 *                              └─ owns a feature ─► keep in the corpus
 */

import { createHash } from 'node:crypto';
import { Chance } from './chance.ts';
import { bigEndian, turnComparisons } from './compare.ts';
import { Mutator } from './mutate.ts';
import { type Fault, judge, type Target } from './target.ts';

/** What an engine needs. */
export interface EngineOptions {
  readonly target: Target;
  /** The counters that the instrumented program increments. */
  readonly counters: Uint8Array;
  readonly seed: number;
  /** Constants of the program. */
  readonly constants: readonly (string | number)[];
  /** Is told every input before it runs. */
  readonly before?: (input: Uint8Array) => void;
}

/** An input that breaks an oracle, as small as it could be made. */
export interface Finding extends Fault {
  readonly input: Uint8Array;
}

interface Entry {
  readonly input: Uint8Array;
  /** The features that it was kept for; smaller inputs may have taken some. */
  readonly features: readonly number[];
  owned: number;
}

/** One run of one target. */
export class Engine {
  readonly findings: Finding[] = [];
  /** Inputs run so far. */
  inputs = 0;
  /** Features seen so far. */
  features = 0;
  private readonly options: EngineOptions;
  private readonly chance: Chance;
  private readonly mutator: Mutator;
  private readonly texts: readonly string[];
  private readonly words32: Uint32Array;
  private readonly owners: (Entry | undefined)[];
  private readonly corpus: Entry[] = [];
  private readonly hits: number[] = [];
  /** Inputs that turn a comparison of an input that was kept. */
  private queue: Uint8Array[] = [];
  /** How many inputs had a feature. */
  private readonly frequency: Uint32Array;

  constructor(options: EngineOptions) {
    const { counters, constants, seed, target } = options;
    this.options = options;
    this.chance = new Chance(seed);
    this.texts = constants.filter(isWord);
    this.mutator = new Mutator(this.chance, wordsOf(target, constants, this.texts), MAX_BYTES);
    this.words32 = new Uint32Array(counters.buffer, counters.byteOffset, counters.length >> 2);
    this.owners = new Array(counters.length * BUCKETS).fill(undefined);
    this.frequency = new Uint32Array(counters.length * BUCKETS);
  }

  /** Number of inputs that own a feature. */
  get size(): number {
    return this.corpus.length;
  }

  /** SHA-256 of the corpus in its order, as hex. */
  hash(): string {
    const digest = createHash('sha256');
    for (const { input } of this.corpus) digest.update(`${input.length}:`).update(input);
    return digest.digest('hex');
  }

  /** Runs an input that somebody brings. */
  seed(input: Uint8Array): void {
    this.run(input);
  }

  /** Makes one input and runs it. */
  step(): void {
    this.run(this.next());
  }

  /**
   * Inputs of the corpus that together reach the most blocks which `known` do not, until `budgetBytes`
   * are spent: again and again the one with the most new blocks for its size.
   */
  distil(known: readonly Uint8Array[], budgetBytes: number): readonly Uint8Array[] {
    const reached = new Set(known.flatMap((input) => this.blocksOf(input)));
    const candidates = this.corpus.map(({ input }) => ({ input, blocks: this.blocksOf(input) }));
    const chosen: Uint8Array[] = [];
    for (let left = budgetBytes; ; ) {
      let best: { readonly input: Uint8Array; readonly blocks: readonly number[] } | undefined;
      let bestWorth = 0;
      for (const candidate of candidates) {
        const fresh = candidate.blocks.filter((block) => !reached.has(block)).length;
        const worth = candidate.input.length > left ? 0 : fresh / (candidate.input.length + 16);
        if (worth <= bestWorth) continue;
        best = candidate;
        bestWorth = worth;
      }
      if (best === undefined) return chosen;
      for (const block of best.blocks) reached.add(block);
      chosen.push(best.input);
      left -= best.input.length;
    }
  }

  private blocksOf(input: Uint8Array): number[] {
    const { counters } = this.options;
    this.judge(input);
    const blocks: number[] = [];
    for (let block = 0; block < counters.length; block++) {
      if (counters[block] !== 0) blocks.push(block);
    }
    return blocks;
  }

  private next(): Uint8Array {
    const { target } = this.options;
    const turned = this.queue.pop();
    if (turned !== undefined) return turned.subarray(0, MAX_BYTES);
    const base = this.pick();
    if (base.length > 0 && this.chance.oneIn(LARGE_ONE_IN)) return this.mutator.inflate(base);
    const other = this.pick();
    if (target.mutate !== undefined && this.chance.oneIn(2)) {
      return target.mutate({ base, other, texts: this.texts }, this.chance).subarray(0, MAX_BYTES);
    }
    return this.mutator.mutate(base, other);
  }

  /** The one of a few whose rarest feature was seen least. */
  private pick(): Uint8Array {
    let best = this.draw();
    for (let left = this.chance.below(CANDIDATES); left > 0; left--) {
      const other = this.draw();
      if (best === undefined || other === undefined) return NOTHING;
      if (this.rarity(other) < this.rarity(best)) best = other;
    }
    return best?.input ?? NOTHING;
  }

  private draw(): Entry | undefined {
    return this.corpus[this.chance.below(this.corpus.length)];
  }

  private rarity({ input, features }: Entry): number {
    let least = Number.POSITIVE_INFINITY;
    for (const feature of features) {
      if (this.owners[feature]?.input === input) {
        least = Math.min(least, this.frequency[feature] as number);
      }
    }
    return least * (1 + input.length / LARGE_BYTES);
  }

  private run(input: Uint8Array): void {
    const fault = this.judge(input);
    this.inputs++;
    if (fault === undefined) this.keep(input);
    else this.report(fault, input);
  }

  private judge(input: Uint8Array): Fault | undefined {
    this.options.before?.(input);
    return judge(this.options.target, input, () => this.options.counters.fill(0));
  }

  /** Gives the input all features that it has and no smaller one had. */
  private keep(input: Uint8Array): void {
    this.collectHits(input.length);
    if (this.hits.length === 0) return;
    const known = this.features;
    const entry: Entry = { input, features: [...this.hits], owned: this.hits.length };
    for (const feature of this.hits) {
      const owner = this.owners[feature];
      this.owners[feature] = entry;
      if (owner === undefined) this.features++;
      else if (--owner.owned === 0) this.corpus.splice(this.corpus.indexOf(owner), 1);
    }
    this.corpus.push(entry);
    if (this.features > known && input.length <= MOST_TURNED_BYTES) this.turn(input);
  }

  private turn(input: Uint8Array): void {
    const { target } = this.options;
    const run = () => this.judge(input);
    for (const turned of turnComparisons(input, run, wordOf(target))) {
      if (this.queue.length < LONGEST_QUEUE) this.queue.push(turned);
    }
  }

  /** Features of the last run that nobody owns or whose owner is larger. */
  private collectHits(sizeBytes: number): void {
    const { counters } = this.options;
    const { words32, hits, owners, frequency } = this;
    hits.length = 0;
    for (let word = 0; word < words32.length; word++) {
      if (words32[word] === 0) continue;
      for (let block = word * 4; block < word * 4 + 4; block++) {
        const count = counters[block] as number;
        if (count === 0) continue;
        const feature = block * BUCKETS + (BUCKET_OF[count] as number);
        frequency[feature] = (frequency[feature] as number) + 1;
        const owner = owners[feature];
        if (owner === undefined || sizeBytes < owner.input.length) hits.push(feature);
      }
    }
  }

  private report(fault: Fault, input: Uint8Array): void {
    const known = this.findings.some(
      ({ kind, what }) => kind === fault.kind && what === fault.what,
    );
    if (known || this.findings.length >= MOST_FINDINGS) return;
    this.findings.push({ ...fault, input: this.minimise(fault, input) });
  }

  /** Leaves out ever smaller parts, then writes zeros, while the same fault remains. */
  private minimise(fault: Fault, input: Uint8Array): Uint8Array {
    let best = input;
    let left = MINIMISING_RUNS;
    const stillFails = (candidate: Uint8Array): boolean => {
      if (left-- <= 0) return false;
      const found = this.judge(candidate);
      if (found?.kind !== fault.kind || found.what !== fault.what) return false;
      best = candidate;
      return true;
    };
    for (let part = Math.max(input.length >> 1, 1); part >= 1 && left > 0; part >>= 1) {
      for (let at = 0; at + part <= best.length && left > 0; ) {
        if (!stillFails(without(best, at, part))) at += part;
      }
    }
    for (let at = 0; at < best.length && left > 0; at++) {
      if (best[at] !== 0) stillFails(best.with(at, 0));
    }
    return best;
  }
}

const isWord = (constant: string | number): constant is string =>
  typeof constant === 'string' &&
  constant.length > 0 &&
  constant.length <= LONGEST_WORD &&
  !/^[A-Z0-9]+(_[A-Z0-9]+)+$/.test(constant);

const encoder = new TextEncoder();
const wordOf = ({ word }: Target) => word ?? ((text: string) => encoder.encode(text));

function wordsOf(
  target: Target,
  constants: readonly (string | number)[],
  texts: readonly string[],
): readonly Uint8Array[] {
  const numbers = constants.filter((constant) => typeof constant === 'number');
  const word = wordOf(target);
  return [
    ...texts.flatMap((text) => word(text) ?? []),
    ...numbers
      .filter((n) => Number.isInteger(n) && n > 16 && n < 2 ** 32)
      .map((n) => bigEndian(n, widthOf(n))),
  ];
}

const widthOf = (value: number): number => Math.ceil(Math.log2(value + 1) / 8);

function without(input: Uint8Array, at: number, length: number): Uint8Array {
  const out = new Uint8Array(input.length - length);
  out.set(input.subarray(0, at));
  out.set(input.subarray(at + length), at);
  return out;
}

const NOTHING = new Uint8Array(0);
const BUCKETS = 8;
/** Bucket by count: 1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32 to 127, more. */
const BUCKET_OF = Uint8Array.from({ length: 256 }, (_, count) => {
  if (count <= 3) return Math.max(count - 1, 0);
  return [7, 15, 31, 127, 255].findIndex((most) => count <= most) + 3;
});
const MAX_BYTES = 65_536;
const LARGE_ONE_IN = 4_096;
/** Larger inputs are slow: they come up less often. */
const LARGE_BYTES = 512;
const CANDIDATES = 8;
const LONGEST_QUEUE = 4_096;
const MOST_TURNED_BYTES = 4_096;
const LONGEST_WORD = 48;
const MOST_FINDINGS = 10;
const MINIMISING_RUNS = 4_000;
