/**
 * The tables whose rows belong to an address: sessions, identities, sender keys.
 *
 * Only names and keys, so that whoever moves the rows of an address (spec 02 §10.3) need not know
 * what is in them. Prekeys belong to no address: their tables are in prekeys.ts.
 */

/** Pairwise sessions; key = text of the canonical address, value = `encodeSession`. */
export const SESSION_TABLE = 'session';

/** Remote identities; key = text of the canonical address, value = the raw key, 32 bytes. */
export const IDENTITY_TABLE = 'identity';

/** Sender keys; key = `senderKeyKey`, value = `encodeSenderKey`. */
export const SENDER_KEY_TABLE = 'sender-key';

/** Row key of a sender key: the text of its chat, then the address of the device (§8.7). */
export const senderKeyKey = (chat: string, address: string): string => `${chat}|${address}`;
