/**
 * Subpath `quartet/server`: the emulator of the server, on loopback.
 */

export { QuartetError } from './base/error.ts';
export {
  type ListenOptions,
  listen,
  type RegisteredAccount,
  type Server,
} from './server/listen.ts';
