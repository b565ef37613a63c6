/**
 * Subpath `quartet/wire`: bytes, frames and nodes, for use on their own.
 */

export { QuartetError, type Result, unwrap } from './base/error.ts';
export { annotateFrame, annotateNode, type Row, type RowRole, type Tell } from './wire/annotate.ts';
export {
  attrInt,
  attrJid,
  attrString,
  attrTime,
  optionalInt,
  optionalJid,
  optionalString,
  optionalTime,
} from './wire/attrs.ts';
export { decodeNode } from './wire/decode.ts';
export { encodeNode } from './wire/encode.ts';
export {
  buildIntro,
  buildPrologue,
  encodeFrame,
  type FrameCap,
  FrameReader,
  INTRO_VERSION,
  type Intro,
  IntroReader,
  type IntroVersion,
} from './wire/frame.ts';
export {
  bareJid,
  formatJid,
  isGroup,
  isLid,
  isPn,
  type Jid,
  jid,
  parseJid,
  SERVER,
  sameJid,
  sameUser,
  withDevice,
} from './wire/jid.ts';
export {
  type Attrs,
  type AttrValue,
  type Content,
  child,
  children,
  contentBytes,
  contentText,
  type Node,
  node,
} from './wire/node.ts';
export { parseNode, printNode } from './wire/print.ts';
