/**
 * App state: typed doors of proto/sync.proto (spec 05 §1.4, §1.13).
 *
 * Only the shapes. MACs, order of versions and what an action does are judged in sync/.
 */

import { door, type Plain } from './door.ts';
import {
  SyncActionData as GeneratedActionData,
  type SyncActionValue as GeneratedActionValue,
  ExternalBlobReference as GeneratedBlobReference,
  SyncdMutation as GeneratedMutation,
  SyncdMutations as GeneratedMutations,
  SyncdPatch as GeneratedPatch,
  type SyncdRecord as GeneratedRecord,
  SyncdSnapshot as GeneratedSnapshot,
} from './generated.js';

/** A step from one version of a collection to the next. */
export type SyncdPatch = Plain<GeneratedPatch.$Properties>;

/** A whole collection at one version. */
export type SyncdSnapshot = Plain<GeneratedSnapshot.$Properties>;

/** The content of an external patch. */
export type SyncdMutations = Plain<GeneratedMutations.$Properties>;

/** One set or remove. */
export type SyncdMutation = Plain<GeneratedMutation.$Properties>;

/** One sealed entry: index MAC, value and the id of its key. */
export type SyncdRecord = Plain<GeneratedRecord.$Properties>;

/** Where a patch or snapshot lies that was too large to be inline. */
export type ExternalBlobReference = Plain<GeneratedBlobReference.$Properties>;

/** The plaintext of an entry: index, value and version of the action. */
export type SyncActionData = Plain<GeneratedActionData.$Properties>;

/** One action; `timestamp` in milliseconds. */
export type SyncActionValue = Plain<GeneratedActionValue.$Properties>;

/** `SyncdMutation.operation`. */
export const SYNCD_OPERATION: typeof GeneratedMutation.SyncdOperation =
  GeneratedMutation.SyncdOperation;

const patch = door(GeneratedPatch);
const snapshot = door(GeneratedSnapshot);
const mutations = door(GeneratedMutations);
const blobReference = door(GeneratedBlobReference);
const actionData = door(GeneratedActionData);

/** Decodes a SyncdPatch. PROTO_MALFORMED. */
export const decodeSyncdPatch = patch.decode;

/** Encodes a SyncdPatch. */
export const encodeSyncdPatch = patch.encode;

/** Decodes a SyncdSnapshot. PROTO_MALFORMED. */
export const decodeSyncdSnapshot = snapshot.decode;

/** Encodes a SyncdSnapshot. */
export const encodeSyncdSnapshot = snapshot.encode;

/** Decodes SyncdMutations. PROTO_MALFORMED. */
export const decodeSyncdMutations = mutations.decode;

/** Encodes SyncdMutations. */
export const encodeSyncdMutations = mutations.encode;

/** Decodes an ExternalBlobReference. PROTO_MALFORMED. */
export const decodeExternalBlobReference = blobReference.decode;

/** Encodes an ExternalBlobReference. */
export const encodeExternalBlobReference = blobReference.encode;

/** Decodes SyncActionData. PROTO_MALFORMED. */
export const decodeSyncActionData = actionData.decode;

/** Encodes SyncActionData. */
export const encodeSyncActionData = actionData.encode;
