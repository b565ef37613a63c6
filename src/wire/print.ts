/**
 * The text form of nodes, for logs of tests, captures and the command line: like XML, lossless.
 *
 *   <message to=15550001234:2@s.whatsapp.net type="text">
 *     <body>"a \"text\""</body>
 *     <enc v="2">#0a0b0c</enc>
 *   </message>
 *
 * Types stay visible: text stands in quotes, an address is bare, bytes are hex after "#". Names and
 * addresses write unusual characters as \u{hex}, and so does text what cannot be seen. It shows all
 * that the node holds: it is never for logs of real traffic.
 */

import { fromHex, hex } from '../base/bytes.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { formatJid, type Jid, parseJid } from './jid.ts';
import { type Attrs, type Content, type Node, node } from './node.ts';

/** The text of an encodable node, two spaces a level, without a line break at the end. */
export function printNode(n: Node): string {
  return print(n, '');
}

/**
 * The node of a text form; space between its parts is free, depth and nodes have their caps.
 * Fails with `WIRE_TEXT` and the `line` and `column`, from 1, of what cannot be read.
 */
export function parseNode(text: string): Result<Node> {
  const reader = new TextReader(text);
  try {
    return ok(reader.document());
  } catch (error) {
    if (!(error instanceof QuartetError)) throw error;
    const lines = text.slice(0, reader.at).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return fail('WIRE_TEXT', { line: lines.length, column });
  }
}

function print(n: Node, indent: string): string {
  let head = `${indent}<${printBare(n.tag)}`;
  for (const name of Object.keys(n.attrs)) {
    const value = n.attrs[name];
    if (value !== undefined) head += ` ${printBare(name)}=${printValue(value)}`;
  }
  if (n.content === undefined) return `${head}/>`;
  return `${head}>${printContent(n.content, indent)}</${printBare(n.tag)}>`;
}

function printContent(content: Content, indent: string): string {
  if (content instanceof Uint8Array) return `#${hex(content)}`;
  if (typeof content === 'string' || 'server' in content) return printValue(content);
  if (content.length === 0) return '';
  const lines = content.map((one) => print(one, `${indent}  `));
  return `\n${lines.join('\n')}\n${indent}`;
}

/** The text of an attribute's value: text in quotes with what does not show escaped, an address bare. */
export const printValue = (value: string | Jid): string =>
  typeof value === 'string' ? `"${printText(value)}"` : printBare(formatJid(value));

/** Quotes, backslashes and everything that does not show: controls, formats, half pairs. */
const printText = (text: string): string =>
  text
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped);

const printBare = (text: string): string => text.replace(/[^A-Za-z0-9_.:@+-]/gu, escaped);

const escaped = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Reads one text; on a fault it throws and stays at the place of it. */
class TextReader {
  at = 0;
  private readonly text: string;
  private nodeCount = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** One node and nothing after it. */
  document(): Node {
    this.space();
    const root = this.node(1);
    this.space();
    if (this.at < this.text.length) throw this.fault(this.at);
    return root;
  }

  private node(depth: number): Node {
    const start = this.at;
    this.expect('<');
    if (depth > cap('nodeDepth') || ++this.nodeCount > cap('nodeCount')) throw this.fault(start);
    const tag = this.bare();
    const attrs = this.attributes();
    if (this.accept('/>')) return node(tag, attrs);
    this.expect('>');
    const content = this.content(depth);
    this.expect('</');
    const close = this.at;
    if (this.bare() !== tag) throw this.fault(close);
    this.space();
    this.expect('>');
    return node(tag, attrs, content);
  }

  private attributes(): Attrs {
    const attrs = new Map<string, string | Jid>();
    for (;;) {
      this.space();
      const start = this.at;
      if (this.peek('/') || this.peek('>')) return Object.fromEntries(attrs);
      const name = this.bare();
      if (attrs.has(name)) throw this.fault(start);
      this.expect('=');
      attrs.set(name, this.peek('"') ? this.quoted() : this.jid());
    }
  }

  private content(depth: number): Content {
    this.space();
    if (this.peek('<')) return this.children(depth + 1);
    const content = this.single();
    this.space();
    return content;
  }

  private single(): Content {
    if (this.peek('"')) return this.quoted();
    if (!this.accept('#')) return this.jid();
    const start = this.at;
    const bytes = fromHex(this.match(/[0-9a-fA-F]*/y));
    if (bytes === undefined) throw this.fault(start);
    return bytes;
  }

  private children(depth: number): readonly Node[] {
    const nodes: Node[] = [];
    while (!this.peek('</')) {
      nodes.push(this.node(depth));
      this.space();
    }
    return nodes;
  }

  /** A name or an address: characters that need no quotes, others as \u{hex}. */
  private bare(): string {
    const start = this.at;
    let word = '';
    for (;;) {
      const plain = this.match(/[A-Za-z0-9_.:@+-]*/y);
      if (plain === '' && !this.peek('\\')) break;
      word += plain === '' ? this.escape() : plain;
    }
    if (word === '') throw this.fault(start);
    return word;
  }

  private jid(): Jid {
    const start = this.at;
    const parsed = parseJid(this.bare());
    if (!parsed.ok) throw this.fault(start);
    return parsed.value;
  }

  private quoted(): string {
    this.expect('"');
    let text = '';
    while (!this.accept('"')) {
      const plain = this.match(/[^"\\]*/y);
      text += plain === '' ? this.escape() : plain;
    }
    return text;
  }

  /** A backslash and what follows it. */
  private escape(): string {
    const start = this.at;
    const found = this.match(/\\(?:["\\n]|u\{[0-9a-fA-F]{1,6}\})/y);
    if (found === '') throw this.fault(start);
    if (found === '\\n') return '\n';
    if (found.length === 2) return found.slice(1);
    const code = Number.parseInt(found.slice(3, -1), 16);
    if (code > 0x10ffff) throw this.fault(start);
    return String.fromCodePoint(code);
  }

  private space(): void {
    this.match(/\s*/y);
  }

  /** The longest match here, possibly empty. */
  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private peek(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  private accept(text: string): boolean {
    const found = this.peek(text);
    if (found) this.at += text.length;
    return found;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw this.fault(this.at);
  }

  /** Goes to the place of a fault, whose position parseNode reports. */
  private fault(at: number): QuartetError {
    this.at = at;
    return new QuartetError('WIRE_TEXT');
  }
}
