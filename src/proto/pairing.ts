/**
 * What linking carries besides the signed identities: typed doors of proto/pairing.proto.
 *
 * Only the shapes (spec 03 §2.3). The flows are in devices/ and in the roles.
 */

import { door, type Plain } from './door.ts';
import { ClientPairingProps as GeneratedProps } from './generated.js';

/** What the primary tells a new companion about its state. */
export type ClientPairingProps = Plain<GeneratedProps.$Properties>;

const props = door(GeneratedProps);

/** Decodes ClientPairingProps. PROTO_MALFORMED. */
export const decodeClientPairingProps = props.decode;

/** Encodes ClientPairingProps. */
export const encodeClientPairingProps = props.encode;
