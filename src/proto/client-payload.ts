/**
 * The client payload and the device properties: typed doors of proto/client-payload.proto.
 *
 * Only the shapes (spec 01 §2.7). Which fields a login or a registration needs is decided in
 * noise/client-payload.ts.
 */

import { door, type Plain } from './door.ts';
import { ClientPayload as GeneratedPayload, DeviceProps as GeneratedProps } from './generated.js';

/** What a client says about itself inside the handshake. */
export type ClientPayload = Plain<GeneratedPayload.$Properties>;

/** Program and device of the client. */
export type UserAgent = Plain<GeneratedPayload.UserAgent.$Properties>;

/** Present for companions only. */
export type WebInfo = Plain<GeneratedPayload.WebInfo.$Properties>;

/** Keys of a device that registers; integers are big-endian byte strings. */
export type DevicePairingData = Plain<GeneratedPayload.DevicePairingRegistrationData.$Properties>;

/** How a companion appears in the phone's list, and which history it wants. */
export type DeviceProps = Plain<GeneratedProps.$Properties>;

/** Which history a companion can take. */
export type HistorySyncConfig = Plain<GeneratedProps.HistorySyncConfig.$Properties>;

/** `UserAgent.platform`: the platforms in use. */
export const USER_AGENT_PLATFORM: typeof GeneratedPayload.UserAgent.Platform =
  GeneratedPayload.UserAgent.Platform;

/** `UserAgent.releaseChannel`. */
export const RELEASE_CHANNEL: typeof GeneratedPayload.UserAgent.ReleaseChannel =
  GeneratedPayload.UserAgent.ReleaseChannel;

/** `UserAgent.deviceType`. */
export const DEVICE_TYPE: typeof GeneratedPayload.UserAgent.DeviceType =
  GeneratedPayload.UserAgent.DeviceType;

/** `WebInfo.webSubPlatform`. */
export const WEB_SUB_PLATFORM: typeof GeneratedPayload.WebInfo.WebSubPlatform =
  GeneratedPayload.WebInfo.WebSubPlatform;

/** `ClientPayload.connectType`. */
export const CONNECT_TYPE: typeof GeneratedPayload.ConnectType = GeneratedPayload.ConnectType;

/** `ClientPayload.connectReason`. */
export const CONNECT_REASON: typeof GeneratedPayload.ConnectReason = GeneratedPayload.ConnectReason;

/** `ClientPayload.product`. */
export const PRODUCT: typeof GeneratedPayload.Product = GeneratedPayload.Product;

/** `DeviceProps.platformType`: the icon in the phone's list. */
export const PLATFORM_TYPE: typeof GeneratedProps.PlatformType = GeneratedProps.PlatformType;

const payload = door(GeneratedPayload);
const props = door(GeneratedProps);

/** Decodes a ClientPayload. PROTO_MALFORMED. */
export const decodeClientPayload = payload.decode;

/** Encodes a ClientPayload. */
export const encodeClientPayload = payload.encode;

/** Decodes DeviceProps. PROTO_MALFORMED. */
export const decodeDeviceProps = props.decode;

/** Encodes DeviceProps. */
export const encodeDeviceProps = props.encode;
