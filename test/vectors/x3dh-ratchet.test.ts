/**
 * Whole conversations of the shared known answers: every ciphertext byte for byte, every error.
 */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Conversation, playConversation } from '../signal/conversation.ts';

const file = new URL('../../../shared/vectors/x3dh-ratchet.json', import.meta.url);
const conversations: readonly Conversation[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).conversations
  : [];

test('the sessions of this project have their own fixture', () => {
  expect(existsSync(new URL('../../fixtures/signal/sessions.json', import.meta.url))).toBe(true);
});

for (const conversation of conversations) {
  test(`the conversation ${conversation.name} runs as recorded`, () => {
    playConversation(conversation);
  });
}
