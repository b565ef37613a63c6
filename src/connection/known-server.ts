/**
 * What a device keeps of its server: the certificate chain that makes the fast handshake possible,
 * and the routing info that leads to the same machine again (spec 01 §1.3, §2.5).
 *
 * Both are only hints. The chain is verified again before each use; it goes when the server turns
 * out not to hold its key. Routing info goes when a connection that began with it does not get as
 * far as a login. A dead network is evidence of neither.
 */

import type { Bytes } from '../base/bytes.ts';
import { equalBytes } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { child, contentBytes, type Node } from '../wire/node.ts';
import type { DeviceState, KnownServer } from './state.ts';
import type { Turn } from './turn.ts';

const CHAIN: Read = { table: 'device', key: 'server-chain' };
const ROUTING: Read = { table: 'device', key: 'routing-info' };

/** Records that `knownServer` needs. */
export const KNOWN_SERVER_READS: readonly Read[] = [CHAIN, ROUTING];

/** What the store holds of the server. */
export function knownServer(records: Records): KnownServer {
  const routingInfo = records.get(ROUTING.table, ROUTING.key);
  return {
    chain: records.get(CHAIN.table, CHAIN.key),
    routingInfo: isUsable(routingInfo) ? routingInfo : undefined,
    onTrial: false,
  };
}

/** What the next connection begins with. A device that is not linked never uses the chain. */
export function beginWith(turn: Turn): Pick<KnownServer, 'chain' | 'routingInfo'> {
  const { server, credentials } = turn.state;
  const { chain, routingInfo } = server;
  turn.set({ server: { ...server, onTrial: routingInfo !== undefined } });
  return { chain: credentials.pn === undefined ? undefined : chain, routingInfo };
}

/** Keeps the chain of a full handshake; one of a device that is not linked is of no use. */
export function keepChain(turn: Turn, chain: Bytes | undefined): void {
  const { server, credentials } = turn.state;
  if (chain === undefined || credentials.pn === undefined) return;
  if (server.chain !== undefined && equalBytes(server.chain, chain)) return;
  turn.draft.put(CHAIN.table, CHAIN.key, chain);
  turn.set({ server: { ...server, chain } });
}

/** The server does not hold the key of the chain: the next handshake is a full one. */
export function forgetChain(turn: Turn): void {
  turn.draft.delete(CHAIN.table, CHAIN.key);
  turn.set({ server: { ...turn.state.server, chain: undefined } });
}

/** `<ib>` with routing info: kept for the next connection. What no intro may hold is refused. */
export function takeRouting(turn: Turn, ib: Node): void {
  const routing = child(ib, 'edge_routing');
  const given = routing && child(routing, 'routing_info');
  const routingInfo = given && contentBytes(given);
  if (routingInfo === undefined || routingInfo.length === 0) return;
  if (!isUsable(routingInfo)) {
    const error = new QuartetError('LIMIT_STRING', { sizeBytes: routingInfo.length });
    return turn.emit({ kind: 'refused', error });
  }
  const { server } = turn.state;
  if (server.routingInfo !== undefined && equalBytes(server.routingInfo, routingInfo)) return;
  turn.draft.put(ROUTING.table, ROUTING.key, routingInfo);
  turn.set({ server: { ...server, routingInfo } });
}

/** The login has come: the routing info, if any was used, has led to the right place. */
export const approveRouting = (turn: Turn): void =>
  turn.set({ server: { ...turn.state.server, onTrial: false } });

/** A connection ended before its login: routing info that it began with is not used again. */
export function doubtRouting(turn: Turn): void {
  const { server } = turn.state;
  if (!server.onTrial) return;
  turn.draft.delete(ROUTING.table, ROUTING.key);
  turn.set({ server: { ...server, routingInfo: undefined, onTrial: false } });
}

/** Whether the routing info was on its way when a connection ended in this phase. */
export const wasRouted = ({ phase }: DeviceState, isGreeted: boolean): boolean =>
  phase === 'authenticating' || (phase === 'connecting' && isGreeted);

const isUsable = (routingInfo: Bytes | undefined): boolean =>
  routingInfo !== undefined &&
  routingInfo.length > 0 &&
  routingInfo.length <= cap('routingInfoBytes');
