/**
 * Where a device connects and whom it trusts, as the command line gives it and as its store keeps it.
 *
 * The emulator prints its address with the root of its certificates behind `#root=`; given once, a
 * device remembers both. Without either the real service is meant.
 */

import { fromHex, fromUtf8, hex, utf8 } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { SERVICE_URL } from '../connection/device.ts';
import type { TrustedRoot } from '../noise/certificate.ts';
import { PRODUCTION_ROOT } from '../noise/root.ts';
import type { Store } from '../store/contract.ts';

/** An address and the root of the certificates that are accepted there. */
export interface Endpoint {
  readonly url: string;
  readonly trust: TrustedRoot;
}

const ROOT_BYTES = 32;
const READ = { table: 'device', key: 'endpoint' };

/** The address of an emulator with its root, to be handed to its clients. */
export const formatEndpoint = (url: string, root: Uint8Array): string => `${url}#root=${hex(root)}`;

/** Reads what `formatEndpoint` made, or a plain address of the real service. `CLI_USAGE`. */
export function parseEndpoint(text: string): Endpoint {
  const [url = '', fragment] = text.split('#root=');
  if (!/^wss?:\/\//.test(url)) throw new QuartetError('CLI_USAGE', { option: 'url' });
  if (fragment === undefined) return { url, trust: PRODUCTION_ROOT };
  const publicKey = fromHex(fragment);
  if (publicKey?.length !== ROOT_BYTES) throw new QuartetError('CLI_USAGE', { option: 'url' });
  return { url, trust: { publicKey, serial: 0 } };
}

/** The endpoint that was given now, or at an earlier start; kept for the next one. */
export async function endpointFor(store: Store, given: string | undefined): Promise<Endpoint> {
  if (given !== undefined) {
    const endpoint = parseEndpoint(given);
    await store.commit([{ kind: 'put', ...READ, value: utf8(given) }]);
    return endpoint;
  }
  const records = await store.load([READ]);
  const kept = records.get(READ.table, READ.key);
  return parseEndpoint(kept === undefined ? SERVICE_URL : fromUtf8(kept));
}
