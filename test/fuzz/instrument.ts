/**
 * Puts counters into JavaScript: one byte for each function body, block, arm, case and right side
 * of a logical operator, so that an engine sees which ways an input took.
 *
 * Reads the syntax tree of the project's own compiler and inserts text at its positions; what the
 * program does stays the same. Also collects its constants, which are what inputs are compared
 * with. The API of the compiler is marked unstable by its makers.
 */

import { type Node, type NodeArray, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** A file: its path, and its text as JavaScript. */
export interface Script {
  readonly path: string;
  readonly text: string;
  /** Its constants are not collected. */
  readonly table?: boolean;
}

/** Programs with counters. */
export interface Instrumented {
  /** The files in the order given; they count in the array `COUNTERS` of the global object. */
  readonly scripts: readonly Script[];
  /** Number of counters. */
  readonly blocks: number;
  /** Text and number constants, each once, in order of appearance. */
  readonly constants: readonly (string | number)[];
}

/** Name of the global array of counters. */
export const COUNTERS = 'blockCounters$';

/** Name of the global function that stands for `===`. */
export const EQUAL = 'equal$';

/** Instruments scripts; the counters of all of them are numbered from 0. */
export function instrument(scripts: readonly Script[]): Instrumented {
  const files = parse(scripts);
  const constants = new Set<string | number>();
  let blocks = 0;
  const counted = scripts.map(({ path, text, table = false }, index) => {
    const file = files[index] as SourceFile;
    const marks = new Marks(file, table ? new Set() : constants, blocks);
    marks.visit(file);
    blocks = marks.next;
    return { path, text: HEAD + marks.applyTo(text) };
  });
  return { scripts: counted, blocks, constants: [...constants] };
}

/** A text to insert; at one place those that close stand before those that open. */
interface Mark {
  readonly at: number;
  readonly text: string;
  readonly closes: boolean;
  /** Where the text goes on, if the mark stands for a part of it. */
  readonly until?: number;
}

/** Collects the marks of one file. */
class Marks {
  next: number;
  private readonly file: SourceFile;
  private readonly constants: Set<string | number>;
  private readonly marks: Mark[] = [];

  constructor(file: SourceFile, constants: Set<string | number>, first: number) {
    this.file = file;
    this.constants = constants;
    this.next = first;
  }

  /** Openers are collected from the outside in, closers from the inside out. */
  readonly visit = (node: Node): void => {
    const closers = this.open(node, node as Parts);
    node.forEachChild(this.visit);
    this.marks.push(...closers);
  };

  /** The text with all marks in it. */
  applyTo(text: string): string {
    const inOrder = this.marks
      .map((mark, index) => ({ ...mark, index }))
      .sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || a.index - b.index);
    let out = '';
    let done = 0;
    for (const mark of inOrder) {
      out += text.slice(done, mark.at) + mark.text;
      done = mark.until ?? mark.at;
    }
    return out + text.slice(done);
  }

  /** Opens what a node branches into; returns what closes it. */
  private open(node: Node, parts: Parts): readonly Mark[] {
    switch (node.kind) {
      case SyntaxKind.StringLiteral:
      case SyntaxKind.NoSubstitutionTemplateLiteral:
        this.constants.add(parts.text ?? '');
        return [];
      case SyntaxKind.NumericLiteral:
        this.constants.add(Number(parts.text));
        return [];
      case SyntaxKind.Block:
        return this.insert(node.getStart(this.file) + 1, this.count());
      case SyntaxKind.CaseClause:
      case SyntaxKind.DefaultClause:
        return this.insert(parts.statements?.pos ?? node.end, ` ${this.count()}`);
      case SyntaxKind.IfStatement:
        return [...this.statement(parts.thenStatement), ...this.otherwise(node, parts)];
      case SyntaxKind.ForStatement:
      case SyntaxKind.ForInStatement:
      case SyntaxKind.ForOfStatement:
      case SyntaxKind.WhileStatement:
      case SyntaxKind.DoStatement:
        return this.statement(parts.statement);
      case SyntaxKind.ConditionalExpression:
        return [...this.expression(parts.whenTrue), ...this.expression(parts.whenFalse)];
      case SyntaxKind.BinaryExpression:
        return this.operator(node, parts);
      case SyntaxKind.ArrowFunction:
        return parts.body?.kind === SyntaxKind.Block ? [] : this.expression(parts.body);
      default:
        return [];
    }
  }

  /** The right side of a logical operator counts; a comparison becomes a call. */
  private operator(node: Node, { left, operatorToken, right }: Parts): readonly Mark[] {
    const kind = operatorToken?.kind ?? SyntaxKind.Unknown;
    if (BRANCHING.has(kind)) return this.expression(right);
    const call = COMPARING.get(kind);
    if (call === undefined || left === undefined || right === undefined) return [];
    if (isFixed(left) || isFixed(right)) return [];
    this.insert(node.getStart(this.file), call);
    const until = right.getStart(this.file);
    return [
      { at: left.end, text: ', ', closes: true, until },
      { at: node.end, text: ')', closes: true },
    ];
  }

  /** The other arm of an `if`; one that is not there gets a counter too. */
  private otherwise(node: Node, { elseStatement }: Parts): readonly Mark[] {
    if (elseStatement !== undefined) return this.statement(elseStatement);
    return [{ at: node.end, text: ` else { ${this.count()} }`, closes: true }];
  }

  /** A block counts by itself; any other statement is put into one. */
  private statement(node: Node | undefined): readonly Mark[] {
    if (node === undefined || node.kind === SyntaxKind.Block) return [];
    this.insert(node.getStart(this.file), `{ ${this.count()} `);
    return [{ at: node.end, text: ' }', closes: true }];
  }

  private expression(node: Node | undefined): readonly Mark[] {
    if (node === undefined) return [];
    this.insert(node.getStart(this.file), `(${this.count(',')} `);
    return [{ at: node.end, text: ')', closes: true }];
  }

  private insert(at: number, text: string): readonly Mark[] {
    this.marks.push({ at, text, closes: false });
    return [];
  }

  private count(end = ';'): string {
    return `${LOCAL}[${this.next++}]++${end}`;
  }
}

function parse(scripts: readonly Script[]): readonly SourceFile[] {
  const fileSystem = createVirtualFileSystem({});
  const files = scripts.map((_, index) => `/${index}.js`);
  fileSystem.writeFile?.('/tsconfig.json', JSON.stringify({ compilerOptions: SYNTAX_ONLY, files }));
  for (const [index, { text }] of scripts.entries()) fileSystem.writeFile?.(`/${index}.js`, text);
  const compiler = new API({ fs: fileSystem, cwd: '/' });
  const snapshot = compiler.updateSnapshot({ openProjects: ['/tsconfig.json'] });
  const program = snapshot.getProject('/tsconfig.json')?.program;
  const parsed = files.map((file, index) => {
    const found = program?.getSourceFile(file);
    if (found === undefined) throw new Error(`The compiler did not read ${scripts[index]?.path}.`);
    return found;
  });
  return parsed;
}

/** The parts that branching nodes may have. */
interface Parts {
  readonly text?: string;
  readonly statements?: NodeArray<Node>;
  readonly thenStatement?: Node;
  readonly elseStatement?: Node;
  readonly statement?: Node;
  readonly whenTrue?: Node;
  readonly whenFalse?: Node;
  readonly left?: Node;
  readonly operatorToken?: Node;
  readonly right?: Node;
  readonly body?: Node;
}

/** `undefined`, `null`, a type, a truth value: nothing that stands in an input. */
const isFixed = (node: Node): boolean =>
  FIXED.has(node.kind) || (node as Parts).text === 'undefined';

const LOCAL = 'c$';
const HEAD = `const ${LOCAL} = globalThis.${COUNTERS}, e$ = globalThis.${EQUAL};`;

const FIXED: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.TypeOfExpression,
  SyntaxKind.NullKeyword,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
]);

const COMPARING: ReadonlyMap<SyntaxKind, string> = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, 'e$('],
  [SyntaxKind.ExclamationEqualsEqualsToken, '!e$('],
]);

const SYNTAX_ONLY = {
  allowJs: true,
  noLib: true,
  noResolve: true,
  noCheck: true,
  types: [],
  target: 'es2023',
  module: 'esnext',
  moduleDetection: 'force',
};

const BRANCHING: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.AmpersandAmpersandToken,
  SyntaxKind.BarBarToken,
  SyntaxKind.QuestionQuestionToken,
  SyntaxKind.AmpersandAmpersandEqualsToken,
  SyntaxKind.BarBarEqualsToken,
  SyntaxKind.QuestionQuestionEqualsToken,
]);
