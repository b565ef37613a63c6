/**
 * A source of randomness that fails: what needs it ends, and nothing else does.
 */

import { expect, test } from 'vitest';
import { QuartetError } from '../../src/base/error.ts';
import { type OpenTransport, openWebSocket } from '../../src/connection/transport/websocket.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { openWorld, until } from './world.ts';

test('without randomness at the handshake one attempt to connect ends, not the process', async () => {
  const world = await openWorld();
  let fails = false;
  let attempts = 0;
  const env = {
    now: () => world.clock.now(),
    random: (sizeBytes: number) => {
      if (fails) throw new QuartetError('CRYPTO_RANDOM');
      return systemRandom(sizeBytes);
    },
    crypto: nodeCrypto,
  };
  const open: OpenTransport = (url, events) =>
    openWebSocket(url, {
      ...events,
      opened: (transport) => {
        attempts += 1;
        fails = attempts === 1;
        events.opened(transport);
        fails = false;
      },
    });

  const web = await world.companion('aliceWeb', { env, open, away: true });

  await until('the first attempt to end', () => attempts === 1);
  await world.online(web.device);
  expect(attempts).toBe(2);
});
