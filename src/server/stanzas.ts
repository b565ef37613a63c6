/**
 * The stanzas with which the server answers, refuses and ends a stream.
 *
 * All text content is written as bytes and every address as a Jid: clients differ in what else they
 * understand (spec 06 §3). Codes and texts: spec 06 §3; ends of a stream: spec 06 §4.2.
 */

import { utf8 } from '../base/bytes.ts';
import { optionalJid, optionalString } from '../wire/attrs.ts';
import { bareJid, type Jid, jid, SERVER } from '../wire/jid.ts';
import { type Content, type Node, node } from '../wire/node.ts';
import type { Account, DeviceKey } from './tables.ts';

/** The two forms of a user's address. */
export type Form = 'pn' | 'lid';

/** Codes of refused requests and their texts. */
export const REFUSALS = {
  400: 'bad-request',
  401: 'not-authorized',
  403: 'forbidden',
  404: 'item-not-found',
  405: 'not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  410: 'gone',
  419: 'resource-limit',
  429: 'rate-overlimit',
  501: 'feature-not-implemented',
} as const;

/** A code with which a request is refused. */
export type RefusalCode = keyof typeof REFUSALS;

/** The answer to a request that was granted. */
export const result = (request: Node, content?: Content): Node =>
  node('iq', { ...answerAttrs(request), type: 'result' }, content);

/** The answer to a request that was refused. */
export const refusal = (request: Node, code: RefusalCode): Node =>
  node('iq', { ...answerAttrs(request), type: 'error' }, [errorNode(code)]);

/** An `<error>` child. */
export const errorNode = (code: RefusalCode): Node =>
  node('error', { code: String(code), text: REFUSALS[code] });

/** Another connection of the same device took over. */
export const REPLACED: Node = node('stream:error', {}, [node('conflict', { type: 'replaced' })]);

/** The device is no longer linked. Clients differ in which half of it they read. */
export const DEVICE_REMOVED: Node = node('stream:error', { code: '401' }, [
  node('conflict', { type: 'device_removed' }),
]);

/** The pairing is complete: connect again and log in. */
export const RESTART: Node = node('stream:error', { code: '515' });

/** A frame was not a stanza. */
export const NOT_WELL_FORMED: Node = node('stream:error', {}, [node('xml-not-well-formed')]);

/** A login that is refused. */
export const failure = (reason: 400 | 401 | 405): Node =>
  node('failure', { reason: String(reason), location: LOCATION });

/** The site that the server claims to be. */
export const LOCATION = 'lab';

/** Where to connect next time: clients give it back before their first frame (spec 01 §5.10). */
export const routing = (): Node =>
  node('ib', { from: SERVER }, [
    node('edge_routing', {}, [node('routing_info', {}, utf8(LOCATION))]),
  ]);

/** Text as content. */
export const text = (value: string): Uint8Array => utf8(value);

/** The form of an address that is a user's; numbers for anything else. */
export const formOf = (address: Jid): Form => (address.server === 'lid' ? 'lid' : 'pn');

/** The other form. */
export const otherForm = (form: Form): Form => (form === 'pn' ? 'lid' : 'pn');

/** The address of an account, or of one of its devices, in a form. */
export const addressOf = (account: Pick<Account, 'pn' | 'lid'>, form: Form, device = 0): Jid =>
  form === 'lid' ? jid(account.lid, 'lid', device) : jid(account.pn, 's.whatsapp.net', device);

/** An address with the old spelling of the number server put right. */
export const normalJid = (address: Jid): Jid =>
  address.server === 'c.us' ? { ...address, server: 's.whatsapp.net' } : address;

/** The attribute as an address in the present spelling. */
export function jidAttr(stanza: Node, name: string): Jid | undefined {
  const address = optionalJid(stanza, name);
  return address === undefined ? undefined : normalJid(address);
}

/** The user behind an address, in its own form. */
export const userOf = (address: Jid): Jid => bareJid(normalJid(address));

/** A queued stanza and the device that it is for. */
export interface Copy {
  readonly device: DeviceKey;
  readonly stanza: Node;
}

function answerAttrs(request: Node): { readonly id?: string; readonly from: Jid } {
  const id = optionalString(request, 'id');
  const from = optionalJid(request, 'to') ?? SERVER;
  return id === undefined ? { from } : { id, from };
}
