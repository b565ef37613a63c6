/**
 * What the suites of linking share: companions to be, and what they say about it.
 */

import type { Connection } from '../../src/connection/connect.ts';
import type { Phone } from '../../src/primary/phone.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { ALICE, type World } from '../connection/world.ts';

/** A companion that shows codes. */
export const open = (world: World, store = memoryStore()) => world.connect({ store, away: true });

/** Has a companion ask for a code, and waits until the phone has heard of it. */
export async function askByCode(
  phone: Phone,
  device: Connection,
  wished?: string,
): Promise<string> {
  const asked = phone.events.next('link-request');
  const code = await device.linkByCode(ALICE, wished);
  await asked;
  return code;
}

/** The codes of what a companion says about linking. */
export function failuresOf(device: Connection): string[] {
  const codes: string[] = [];
  device.events.on('link-failed', ({ error }) => void codes.push(error.code));
  return codes;
}
