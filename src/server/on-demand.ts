/**
 * The server, loaded when the first one is started.
 *
 * Who embeds a companion should not pay for the emulator; starting a server waits anyway. Starting
 * itself belongs to listen.ts.
 */

import type { ListenOptions, Server } from './listen.ts';

/** Starts a server. STORE_CORRUPT, STORE_VERSION; rejects with the system's error for the port. */
export async function listen(options: ListenOptions): Promise<Server> {
  const server = await import('./listen.ts');
  return server.listen(options);
}
