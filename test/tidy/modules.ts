/**
 * What is in a source file: imports, exports, functions, ambient names. Facts only, no judgement.
 *
 * Read from the syntax tree of the project's own compiler, over a file system in memory. That API
 * is marked unstable by its makers; this file is the only one that knows it.
 */

import {
  isBindingElement,
  isCallExpression,
  isClassDeclaration,
  isExportDeclaration,
  isFunctionDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isNamedExports,
  isNoSubstitutionTemplateLiteral,
  isParameterDeclaration,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  isTypeAliasDeclaration,
  isVariableDeclaration,
  isVariableStatement,
  type Node,
  type NodeArray,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** A name at a place. */
export interface Named {
  readonly name: string;
  readonly line: number;
}

/** An import or a re-export. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Re-exports everything without naming it. */
  readonly star: boolean;
}

/** An exported name. */
export interface Export extends Named {
  /** Passed on from another file. */
  readonly passedOn: boolean;
  /** A docstring stands right above it. */
  readonly documented: boolean;
}

/** A function, a method, a constructor or an arrow. */
export interface FunctionFact extends Named {
  readonly lineCount: number;
  readonly parameterCount: number;
}

/** The facts of one file. */
export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly functions: readonly FunctionFact[];
  /** Identifiers that are not declared in the file and name no property, `Math.random` as one. */
  readonly ambient: readonly Named[];
  /** Classes, interfaces and type aliases. */
  readonly types: readonly Named[];
  /** Text literals. */
  readonly strings: ReadonlySet<string>;
}

/** Reads the facts of source files. */
export function parseModules(
  sources: readonly { readonly path: string; readonly text: string }[],
): readonly Module[] {
  if (sources.length === 0) return [];
  const folder = `/${trees++}/`;
  const config = `${folder}tsconfig.json`;
  const files = sources.map(({ path }) => path);
  fileSystem.writeFile?.(config, JSON.stringify({ compilerOptions: SYNTAX_ONLY, files }));
  for (const { path, text } of sources) fileSystem.writeFile?.(folder + path, text);
  const project = compiler.updateSnapshot({ openProjects: [config] }).getProject(config);
  return sources.map(({ path }) => {
    const file = project?.program.getSourceFile(folder + path);
    if (file === undefined) throw new Error(`The compiler did not read ${path}.`);
    return factsOf(path, file);
  });
}

const SYNTAX_ONLY = { noLib: true, noResolve: true, noCheck: true, types: [], target: 'es2023' };

/** One compiler for all trees, each in its own folder; it ends with the process. */
const fileSystem = createVirtualFileSystem({});
const compiler = new API({ fs: fileSystem, cwd: '/' });
let trees = 0;

interface Facts {
  readonly imports: Import[];
  readonly functions: FunctionFact[];
  readonly identifiers: Named[];
  readonly types: Named[];
  readonly strings: Set<string>;
  readonly declared: Set<string>;
}

function factsOf(path: string, file: SourceFile): Module {
  const facts: Facts = {
    imports: [],
    functions: [],
    identifiers: [],
    types: [],
    strings: new Set(),
    declared: new Set(),
  };
  const visit = (node: Node): void => {
    collect(node, file, facts);
    node.forEachChild(visit);
  };
  visit(file);
  const { imports, functions, types, strings, identifiers, declared } = facts;
  const ambient = identifiers.filter(({ name }) => !declared.has(name));
  const exports = file.statements.flatMap((statement) => exportsOf(statement, file));
  return { path, imports, exports, functions, ambient, types, strings };
}

function collect(node: Node, file: SourceFile, facts: Facts): void {
  const line = lineAt(file, node.getStart(file));
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) facts.strings.add(node.text);
  if (isIdentifier(node)) collectIdentifier(node, line, facts);
  if (isTypeAliasDeclaration(node) || isInterfaceDeclaration(node) || isClassDeclaration(node)) {
    facts.types.push({ name: node.name?.text ?? '', line });
  }
  if (isFunctionLike(node)) {
    const lineCount = lineAt(file, node.end) - line + 1;
    const parameters = (node as { readonly parameters?: NodeArray<Node> }).parameters ?? [];
    facts.functions.push({
      name: nameOf(node),
      line,
      lineCount,
      parameterCount: parameters.length,
    });
  }
  const specifier = specifierOf(node);
  if (specifier !== undefined) {
    const star = isExportDeclaration(node) && node.exportClause === undefined;
    facts.imports.push({ specifier, line, star });
  }
}

function collectIdentifier(node: Node & { readonly text: string }, line: number, facts: Facts) {
  const name = node.text;
  const { parent } = node;
  if (isPropertyAccessExpression(parent) && parent.name === node) {
    if (name === 'random' && isIdentifier(parent.expression) && parent.expression.text === 'Math') {
      facts.identifiers.push({ name: 'Math.random', line });
    }
    return;
  }
  const named = (parent as { readonly name?: Node }).name === node;
  const declares = named && !isShorthandPropertyAssignment(parent);
  if (!declares) {
    facts.identifiers.push({ name, line });
    return;
  }
  const binds =
    isVariableDeclaration(parent) ||
    isParameterDeclaration(parent) ||
    isBindingElement(parent) ||
    isFunctionDeclaration(parent) ||
    isClassDeclaration(parent) ||
    IMPORT_NAMES.has(parent.kind);
  if (binds) facts.declared.add(name);
}

function specifierOf(node: Node): string | undefined {
  if (isImportDeclaration(node) || isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier && isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  }
  if (isImportTypeNode(node)) {
    return (node.argument as { readonly literal?: { readonly text?: string } }).literal?.text;
  }
  if (!isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === SyntaxKind.ImportKeyword ||
    (isIdentifier(expression) && expression.text === 'require');
  const first = node.arguments[0];
  return loads && first !== undefined && isStringLiteral(first) ? first.text : undefined;
}

function exportsOf(statement: Node, file: SourceFile): readonly Export[] {
  const line = lineAt(file, statement.getStart(file));
  if (isExportDeclaration(statement)) {
    const { exportClause } = statement;
    if (exportClause === undefined || !isNamedExports(exportClause)) return [];
    const passedOn = statement.moduleSpecifier !== undefined;
    return exportClause.elements.map((element) => ({
      name: element.name.text,
      line: lineAt(file, element.getStart(file)),
      passedOn,
      documented: false,
    }));
  }
  const modifiers = (statement as { readonly modifiers?: NodeArray<Node> }).modifiers ?? [];
  const isDefault = modifiers.some(({ kind }) => kind === SyntaxKind.DefaultKeyword);
  const exported =
    statement.kind === SyntaxKind.ExportAssignment ||
    modifiers.some(({ kind }) => kind === SyntaxKind.ExportKeyword);
  if (!exported) return [];
  const named = isVariableStatement(statement)
    ? statement.declarationList.declarations.map((declaration) => nameOf(declaration))
    : [nameOf(statement)];
  const names = isDefault || statement.kind === SyntaxKind.ExportAssignment ? ['default'] : named;
  const documented = hasDocstring(statement, file);
  return names.map((name) => ({ name, line, passedOn: false, documented }));
}

/** The comment at the top of the file is no docstring, even if a declaration follows at once. */
function hasDocstring(statement: Node, file: SourceFile): boolean {
  const docstring = statement.jsDoc?.at(-1);
  if (docstring === undefined) return false;
  if (file.text.slice(0, docstring.pos).replace(/^#!.*/, '').trim() === '') return false;
  const text = file.text.slice(docstring.pos, docstring.end).replace(/[/*\s]/g, '');
  return text.length >= SHORTEST_DOCSTRING;
}

const isFunctionLike = (node: Node): boolean => FUNCTIONS.has(node.kind);

function nameOf(node: Node): string {
  const { name } = node as { readonly name?: Node & { readonly text?: string } };
  if (name?.text !== undefined) return name.text;
  if (node.kind === SyntaxKind.Constructor) return 'constructor';
  const { parent } = node;
  if (isVariableDeclaration(parent) || isPropertyAssignment(parent)) return nameOf(parent);
  return isMethodDeclaration(parent) ? nameOf(parent) : '(unnamed)';
}

const lineAt = (file: SourceFile, position: number): number =>
  file.getLineAndCharacterOfPosition(position).line + 1;

const FUNCTIONS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.FunctionExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
]);

const IMPORT_NAMES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.ImportClause,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.NamespaceImport,
]);

const SHORTEST_DOCSTRING = 10;
