/**
 * Subpath `quartet/wire`: bytes, frames and nodes, for use on their own.
 */

export { QuartetError, type Result, unwrap } from './base/error.ts';
export * from './wire/attrs.ts';
export { decodeNode } from './wire/decode.ts';
export { encodeNode } from './wire/encode.ts';
export * from './wire/frame.ts';
export * from './wire/jid.ts';
export * from './wire/node.ts';
export { parseNode, printNode } from './wire/print.ts';
