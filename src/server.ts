/**
 * Subpath `quartet/server`: the emulator of the server, on loopback.
 */

export { QuartetError } from './base/error.ts';
export type { ListenOptions, RegisteredAccount, Server } from './server/listen.ts';
export { listen } from './server/on-demand.ts';
