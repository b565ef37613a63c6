/**
 * The client payload: what a client says about itself inside the handshake, built and classified.
 *
 * A companion that is linked logs in, one that is not registers its keys, a phone logs in as device
 * 0 (spec 01 §2.7, 03 §1.5). The server's reading is its own code, so that no mistake of the builder
 * goes unseen. Whether a Noise key belongs to the device is not judged here.
 */

import { type Bytes, concat, fromBigEndian, u24, u32, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { KeyPair } from '../crypto/keys.ts';
import {
  type ClientPayload,
  CONNECT_REASON,
  CONNECT_TYPE,
  DEVICE_TYPE,
  type DevicePairingData,
  type DeviceProps,
  decodeClientPayload,
  decodeDeviceProps,
  encodeClientPayload,
  encodeDeviceProps,
  PLATFORM_TYPE,
  PRODUCT,
  RELEASE_CHANNEL,
  USER_AGENT_PLATFORM,
  type UserAgent,
  WEB_SUB_PLATFORM,
} from '../proto/client-payload.ts';

/** A program version, most significant part first: up to five parts. */
export type AppVersion = readonly number[];

/** A linked companion: digits of its phone-number user, and its device id. */
export interface CompanionLogin {
  readonly user: string;
  readonly device: number;
  readonly version?: AppVersion;
  /** Successful logins since the pairing; the first login has 0. */
  readonly loginCount?: number;
}

/** The keys of a companion that asks to be linked. */
export interface CompanionRegistration {
  readonly local: { readonly identity: KeyPair; readonly registrationId: number };
  readonly signedPreKey: {
    readonly id: number;
    readonly keyPair: Pick<KeyPair, 'publicKey'>;
    /** Signature of the 33-byte public key by the identity, 64 bytes. */
    readonly signature: Bytes;
  };
  readonly version?: AppVersion;
  readonly props?: DeviceProps;
}

/** A phone: digits of its user, and the hardware that it reports. */
export interface PhoneLogin {
  readonly user: string;
  readonly pushName?: string | undefined;
  readonly model?: PhoneModel;
}

/** The hardware and software of a phone. */
export interface PhoneModel {
  readonly version: AppVersion;
  readonly mcc: string;
  readonly mnc: string;
  readonly osVersion: string;
  readonly osBuildNumber: string;
  readonly manufacturer: string;
  readonly device: string;
  readonly deviceBoard: string;
  /** A UUID that stays the same for an installation. */
  readonly phoneId?: string;
  readonly yearClass: number;
  readonly memClass: number;
}

/** A payload as the server understands it. */
export type ParsedPayload =
  | {
      readonly kind: 'login';
      /** Digits of the phone-number user. */
      readonly user: string;
      /** 0 for a phone, at least 1 for a companion. */
      readonly device: number;
      readonly companion: boolean;
      /** Whether events wait until the client declares itself active. */
      readonly passive: boolean;
      readonly version: AppVersion;
      readonly pushName: string | undefined;
    }
  | {
      readonly kind: 'registration';
      readonly registrationId: number;
      /** Raw identity key, 32 bytes. */
      readonly identityKey: Bytes;
      readonly signedPreKey: {
        readonly id: number;
        /** Raw public key, 32 bytes. */
        readonly publicKey: Bytes;
        readonly signature: Bytes;
      };
      readonly buildHash: Bytes;
      readonly props: DeviceProps;
      readonly version: AppVersion;
    };

/** The payload of a linked companion. Events are held until it is active. */
export const buildCompanionLogin = (login: CompanionLogin): Bytes =>
  encodeClientPayload({
    ...COMPANION,
    username: Number(login.user),
    passive: true,
    userAgent: companionAgent(login.version ?? COMPANION_VERSION),
    device: login.device,
    lc: login.loginCount,
    pull: true,
    lidDbMigrated: true,
  });

/** The payload of a companion that is not linked yet. */
export function buildCompanionRegistration(
  { local, signedPreKey, version = COMPANION_VERSION, props }: CompanionRegistration,
  crypto: CryptoPrimitives,
): Bytes {
  return encodeClientPayload({
    ...COMPANION,
    passive: false,
    userAgent: companionAgent(version),
    devicePairingData: {
      eRegid: u32(local.registrationId),
      eKeytype: KEY_TYPE,
      eIdent: local.identity.publicKey,
      eSkeyId: u24(signedPreKey.id),
      eSkeyVal: signedPreKey.keyPair.publicKey,
      eSkeySig: signedPreKey.signature,
      buildHash: buildHash(version, crypto),
      deviceProps: encodeDeviceProps(props ?? COMPANION_PROPS),
    },
    pull: false,
  });
}

/** The payload of a phone. */
export function buildPhoneLogin({ user, pushName, model = PHONE_MODEL }: PhoneLogin): Bytes {
  const { version, yearClass, memClass, ...hardware } = model;
  return encodeClientPayload({
    username: Number(user),
    passive: false,
    userAgent: {
      ...hardware,
      ...LOCALE,
      platform: USER_AGENT_PLATFORM.ANDROID,
      appVersion: versionFields(version),
      releaseChannel: RELEASE_CHANNEL.RELEASE,
      deviceType: DEVICE_TYPE.PHONE,
      deviceModelType: hardware.device,
    },
    pushName,
    connectType: CONNECT_TYPE.CELLULAR_UNKNOWN,
    connectReason: CONNECT_REASON.USER_ACTIVATED,
    device: 0,
    product: PRODUCT.WHATSAPP,
    pull: true,
    yearClass,
    memClass,
    lidDbMigrated: true,
  });
}

/** MD5 of the version as text, 16 bytes. */
export const buildHash = (version: AppVersion, crypto: CryptoPrimitives): Bytes =>
  crypto.md5(utf8(version.join('.')));

/** Reads a payload for the server. NOISE_PAYLOAD if it is neither a login nor a registration. */
export function parseClientPayload(bytes: Bytes, crypto: CryptoPrimitives): Result<ParsedPayload> {
  const decoded = decodeClientPayload(bytes);
  if (!decoded.ok) return fail('NOISE_PAYLOAD', { part: 'payload' });
  const payload = decoded.value;
  if (payload.devicePairingData !== undefined) {
    return parseRegistration(payload, payload.devicePairingData, crypto);
  }
  return payload.username === undefined
    ? fail('NOISE_PAYLOAD', { part: 'username' })
    : parseLogin(payload, payload.username);
}

function parseLogin(payload: ClientPayload, username: number): Result<ParsedPayload> {
  const { device = 0, passive = false, webInfo, userAgent, pushName } = payload;
  const web = webInfo !== undefined || userAgent?.platform === USER_AGENT_PLATFORM.WEB;
  if (web && device === 0) return fail('NOISE_PAYLOAD', { part: 'device' });
  return ok({
    kind: 'login',
    user: String(username),
    device,
    companion: device > 0,
    passive,
    version: versionParts(userAgent),
    pushName,
  });
}

function parseRegistration(
  payload: ClientPayload,
  pairing: DevicePairingData,
  crypto: CryptoPrimitives,
): Result<ParsedPayload> {
  for (const [part, sizeBytes] of Object.entries(PAIRING_SIZES)) {
    const field = pairing[part as keyof typeof PAIRING_SIZES];
    if (field?.length !== sizeBytes) return fail('NOISE_PAYLOAD', { part });
  }
  const { eRegid, eKeytype, eIdent, eSkeyId, eSkeyVal, eSkeySig, buildHash } =
    pairing as Required<DevicePairingData> & Readonly<Record<keyof typeof PAIRING_SIZES, Bytes>>;
  if (eKeytype[0] !== KEY_TYPE[0]) return fail('NOISE_PAYLOAD', { part: 'eKeytype' });
  if (!crypto.xeddsaVerify(eIdent, concat(KEY_TYPE, eSkeyVal), eSkeySig)) {
    return fail('NOISE_PAYLOAD', { part: 'eSkeySig' });
  }
  const { deviceProps } = pairing;
  const props = deviceProps === undefined ? undefined : decodeDeviceProps(deviceProps);
  if (props?.ok !== true) return fail('NOISE_PAYLOAD', { part: 'deviceProps' });
  return ok({
    kind: 'registration',
    registrationId: fromBigEndian(eRegid),
    identityKey: eIdent,
    signedPreKey: { id: fromBigEndian(eSkeyId), publicKey: eSkeyVal, signature: eSkeySig },
    buildHash,
    props: props.value,
    version: versionParts(payload.userAgent),
  });
}

const companionAgent = (version: AppVersion): UserAgent => ({
  ...LOCALE,
  platform: USER_AGENT_PLATFORM.WEB,
  appVersion: versionFields(version),
  mcc: '000',
  mnc: '000',
  osVersion: '0.1',
  device: 'Desktop',
  osBuildNumber: '0.1',
  releaseChannel: RELEASE_CHANNEL.RELEASE,
});

const versionFields = ([
  primary,
  secondary,
  tertiary,
  quaternary,
  quinary,
]: AppVersion): UserAgent['appVersion'] => ({
  primary,
  secondary,
  tertiary,
  quaternary,
  quinary,
});

function versionParts(agent: UserAgent | undefined): AppVersion {
  const { primary, secondary, tertiary, quaternary, quinary } = agent?.appVersion ?? {};
  const parts = [primary, secondary, tertiary, quaternary, quinary];
  while (parts.length > 0 && parts.at(-1) === undefined) parts.pop();
  return parts.map((part) => part ?? 0);
}

/** The version that companions report unless told otherwise; an old one is refused with 405. */
export const COMPANION_VERSION: AppVersion = [2, 3000, 1_035_194_821];

/** How a companion appears in the phone's list: only history kinds that the library reads. */
export const COMPANION_PROPS: DeviceProps = {
  os: 'quartet',
  version: { primary: 0, secondary: 1, tertiary: 0 },
  platformType: PLATFORM_TYPE.DESKTOP,
  requireFullSync: false,
  historySyncConfig: { storageQuotaMb: 10_240, inlineInitialPayloadInE2EeMsg: true },
};

/** The phone that is reported unless told otherwise. */
export const PHONE_MODEL: PhoneModel = {
  version: [2, 26, 27, 70],
  mcc: '310',
  mnc: '260',
  osVersion: '14',
  osBuildNumber: 'UP1A.231005.007',
  manufacturer: 'Google',
  device: 'Pixel 7',
  deviceBoard: 'panther',
  yearClass: 2016,
  memClass: 256,
};

const COMPANION = {
  webInfo: { webSubPlatform: WEB_SUB_PLATFORM.WEB_BROWSER },
  connectType: CONNECT_TYPE.WIFI_UNKNOWN,
  connectReason: CONNECT_REASON.USER_ACTIVATED,
} as const;

const LOCALE = { localeLanguageIso6391: 'en', localeCountryIso31661Alpha2: 'US' } as const;

const KEY_TYPE = Uint8Array.of(5);

/** Lengths of the fields of a registration (spec 01 §2.7). */
const PAIRING_SIZES = {
  eRegid: 4,
  eKeytype: 1,
  eIdent: 32,
  eSkeyId: 3,
  eSkeyVal: 32,
  eSkeySig: 64,
  buildHash: 16,
} as const;
