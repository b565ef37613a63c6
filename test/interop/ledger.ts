/**
 * The book of what a client said to the server and what it was answered, by id.
 *
 * Every request needs a result or an error that is not a refusal for want of a word, every message
 * and every receipt an acknowledgement (spec 06 §3). What no answer is due for is not kept.
 */

import type { Bytes } from '../../src/base/bytes.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { child, type Node } from '../../src/wire/node.ts';

const KEY: Readonly<Record<string, (stanza: Node) => string | undefined>> = {
  iq: (stanza) => {
    const { id, type } = stanza.attrs;
    return type === 'get' || type === 'set' ? `iq ${id}` : undefined;
  },
  message: ({ attrs }) => `message ${attrs['id']}`,
  receipt: ({ attrs }) => `receipt ${attrs['id']}`,
};

/** Stanzas that were sent and what came back for them. */
export class Ledger {
  private readonly asked = new Map<string, Node>();
  private readonly answered = new Set<string>();
  private readonly refused: string[] = [];

  /** Sees every stanza of the server. */
  readonly observe = (frame: Bytes, direction: 'in' | 'out'): void => {
    const decoded = decodeNode(frame);
    if (!decoded.ok) return;
    const stanza = decoded.value;
    if (direction === 'in') {
      const key = KEY[stanza.tag]?.(stanza);
      if (key !== undefined) this.asked.set(key, stanza);
      return;
    }
    const { id, type } = stanza.attrs;
    if (stanza.tag === 'ack') this.answered.add(`${stanza.attrs['class']} ${id}`);
    if (stanza.tag !== 'iq' || (type !== 'result' && type !== 'error')) return;
    this.answered.add(`iq ${id}`);
    const code = child(stanza, 'error')?.attrs['code'];
    if (code === '501') this.refused.push(`iq ${id}`);
  };

  /** What was asked and never answered. */
  get unanswered(): readonly string[] {
    return [...this.asked.keys()].filter((key) => !this.answered.has(key));
  }

  /** What was answered with the word that the server does not know it. */
  get notImplemented(): readonly string[] {
    return this.refused.map((key) => {
      const stanza = this.asked.get(key);
      return `${key} ${stanza?.attrs['xmlns']}`;
    });
  }
}
