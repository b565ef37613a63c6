/**
 * Subpath `quartet/server`: the emulator of the server, on loopback.
 */

export { QuartetError } from './base/error.ts';
export * from './server/listen.ts';
