/**
 * Sessions against conversations that libsignal ran, and against altered copies of its messages.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Conversation, playConversation } from './conversation.ts';

interface Fixture {
  readonly cases: readonly (Conversation & { readonly comment: string; readonly result: string })[];
}

const read = (name: string): Fixture =>
  JSON.parse(readFileSync(new URL(`../../fixtures/signal/${name}.json`, import.meta.url), 'utf8'));

describe('whole conversations', () => {
  for (const one of read('sessions').cases) {
    test(`${one.name}: ${one.comment}`, () => {
      playConversation(one);
    });
  }
});

describe('one fault each', () => {
  for (const one of read('hostile-sessions').cases) {
    test(`${one.name} (${one.comment}): ${one.result}`, () => {
      const refusals = one.steps.filter((step) => step.expectError !== undefined);
      expect(refusals.map((step) => step.expectError)).toEqual(
        one.result === 'valid' ? [] : [one.result],
      );

      playConversation(one);
    });
  }
});
