/**
 * The tag bytes of the node codec and the domain types of device Jids (spec 01 §3.3, §3.6).
 *
 * One table for both directions, so that encoder and decoder cannot drift apart.
 */

/** An empty list, an absent string. */
export const LIST_EMPTY = 0;
/** The first of four dictionaries: `tag(1) | index(1)`. */
export const DICTIONARY_0 = 236;
/** The last dictionary. */
export const DICTIONARY_3 = 239;
/** `tag(1) | user | device(2) | integrator(2) | server`. */
export const INTEROP_JID = 245;
/** `tag(1) | user | device(2) | server`. */
export const FB_JID = 246;
/** `tag(1) | domain(1) | device(1) | user`. */
export const AD_JID = 247;
/** `tag(1) | size(1)`. */
export const LIST_8 = 248;
/** `tag(1) | size(2)`. */
export const LIST_16 = 249;
/** `tag(1) | user or 00 | server`. */
export const JID_PAIR = 250;
/** `tag(1) | odd(1 bit) size(7 bits) | bytes` of the alphabet 0-9 A-F. */
export const HEX_8 = 251;
/** `tag(1) | length(1) | bytes`. */
export const BINARY_8 = 252;
/** `tag(1) | length(3, low 20 bits) | bytes`. */
export const BINARY_20 = 253;
/** `tag(1) | length(4) | bytes`. */
export const BINARY_32 = 254;
/** `tag(1) | odd(1 bit) size(7 bits) | bytes` of the alphabet 0-9 - . */
export const NIBBLE_8 = 255;

/** Servers whose devices are written as AD_JID, with their domain type. */
export const AD_DOMAINS: ReadonlyMap<string, number> = new Map([
  ['s.whatsapp.net', 0],
  ['lid', 1],
  ['hosted', 128],
  ['hosted.lid', 129],
]);
