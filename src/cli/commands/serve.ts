/**
 * `quartet serve`: the server on loopback, with its accounts and queues in a file.
 */

import { hex } from '../../base/bytes.ts';
import { QuartetError } from '../../base/error.ts';
import { listen } from '../../server/listen.ts';
import { memoryStore } from '../../store/memory.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import type { Command } from '../command.ts';
import { DEMO_POLICIES } from '../demo/demo.ts';
import { formatEndpoint } from '../endpoint.ts';
import { interrupted, say } from '../output.ts';

/** The command. */
export const serve: Command = {
  usage: 'serve [--db FILE] [--port N] [--policy NAME]',
  summary: 'Runs the server on loopback until it is stopped, and prints its address.',
  options: {
    db: { value: 'FILE', help: 'where accounts and queues are kept; in memory without it' },
    port: { value: 'N', help: 'port to listen on; a free one without it' },
    policy: { value: 'NAME', help: 'multi-device-beta or current (default)' },
  },
  positionals: [0, 0],
  run: async (call) => {
    const db = call.text('db');
    const policy = policyNamed(call.text('policy') ?? 'current');
    const port = portFrom(call.text('port') ?? '0');
    const store = db === undefined ? memoryStore() : await openSqliteStore(db);
    const server = await listen({ store, port, policy }).catch(asUsage);
    const url = formatEndpoint(server.url, server.rootPublicKey);
    const root = hex(server.rootPublicKey);
    say(call.json, `Listening. Clients connect with\n  --url ${url}`, {
      type: 'listening',
      url,
      address: server.url,
      httpUrl: server.httpUrl,
      root,
      policy,
    });
    await interrupted();
    await server.close();
    return 0;
  },
};

/** A policy by its name. Throws `CLI_USAGE`. */
export function policyNamed(name: string): keyof typeof DEMO_POLICIES {
  if (Object.hasOwn(DEMO_POLICIES, name)) return name as keyof typeof DEMO_POLICIES;
  throw new QuartetError('CLI_USAGE', { option: 'policy' });
}

/** A port that cannot be had is the caller's to change; everything else is passed on. */
function asUsage(cause: unknown): never {
  const reason = (cause as { readonly code?: unknown }).code;
  if (reason !== 'EADDRINUSE' && reason !== 'EACCES') throw cause;
  throw new QuartetError('CLI_USAGE', { option: 'port', reason }, cause);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new QuartetError('CLI_USAGE', { option: 'port' });
}
