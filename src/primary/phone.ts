/**
 * The phone: the device that owns an account, links companions and may be off.
 *
 * A new phone registers at the emulator (the real service does that by other means, which are out
 * of scope). From then on it is a device like the others that also scans codes and removes
 * companions.
 */

import { base64 } from '../base/bytes.ts';
import { QuartetError, unwrap } from '../base/error.ts';
import { type Credentials, loadDevice, persistCredentials } from '../connection/credentials.ts';
import { Device, type DeviceOptions, type DeviceParts, SERVICE_URL } from '../connection/device.ts';
import { initialState } from '../connection/start.ts';
import type { DeviceEffect } from '../connection/state.ts';
import { systemClock, systemEnv } from '../connection/system.ts';
import { postJson } from '../connection/transport/http.ts';
import { parseQr, platformOf, type QrOffer } from '../devices/link-qr.ts';
import type { AccountDevice } from '../devices/overview.ts';
import { type Jid, parseJid, withDevice } from '../wire/jid.ts';
import { loadAccount } from './account.ts';
import { linkingDevices } from './companions.ts';
import { phoneMachine } from './machine.ts';
import type { PhoneInput, PhoneState } from './state.ts';

/** What a phone needs to run. */
export interface PhoneOptions extends DeviceOptions {
  /** Wished phone number, digits with country code; the emulator picks one if it is left out. */
  readonly number?: string;
  /** Takes the place of an earlier phone of this number: another identity, without companions. */
  readonly replace?: boolean;
  /**
   * Asked before a companion is signed; whatever it answers but `true` refuses. Without it the one
   * who scans or types the code has decided already.
   */
  readonly approve?: (request: LinkRequest) => boolean | Promise<boolean>;
}

/** A companion that is about to be signed. */
export interface LinkRequest {
  readonly via: 'scan' | 'code' | 'passkey';
  /** What it calls itself; a code to scan does not say. */
  readonly name: string | undefined;
  readonly platform: string;
}

/** A phone that runs until it is closed. */
export class Phone extends Device<PhoneState, PhoneInput, DeviceEffect> {
  private readonly options: PhoneOptions;

  constructor(parts: DeviceParts<PhoneState, PhoneInput, DeviceEffect>, options: PhoneOptions) {
    super(parts, options);
    this.options = options;
  }

  /**
   * Accepts the code of a companion: the text of its QR picture.
   *
   * Resolves with the companion's address. Rejects with `LINK_QR_MALFORMED`, `LINK_EXPIRED`,
   * `LINK_DEVICE_LIMIT`, `LINK_UNAUTHORIZED`, `LINK_REFUSED`, `LINK_VETOED` or `CONNECTION_CLOSED`.
   */
  async scan(text: string): Promise<Jid> {
    const offer = unwrap(parseQr(text.trim()));
    return this.sign(offer, { via: 'scan', name: undefined });
  }

  /**
   * Accepts the code that a companion shows which asked for this number (event `link-request`): eight
   * characters, in either case, with or without hyphen.
   *
   * Resolves with the companion's address. Rejects with `LINK_CODE`, `LINK_CODE_WRONG` (try again),
   * `LINK_CODE_IDENTITY`, `LINK_BUSY`, and as `scan` does; with `LINK_EXPIRED` if nobody asks.
   */
  async enterCode(text: string): Promise<Jid> {
    const { offer, name } = await this.call<{ readonly offer: QrOffer; readonly name: string }>(
      (token) => ({ kind: 'enter-code', token, text }),
    );
    return this.sign(offer, { via: 'code', name });
  }

  /**
   * Accepts the companion that shows the same code as this phone (event `passkey-code`): people have
   * compared the two.
   *
   * Resolves with the companion's address. Rejects with `LINK_EXPIRED` if there is none, and as
   * `scan` does.
   */
  async acceptPasskey(): Promise<Jid> {
    const offer = await this.call<QrOffer>((token) => ({ kind: 'accept-passkey', token }));
    return this.sign(offer, { via: 'passkey', name: undefined });
  }

  /** Refuses that companion. It is not told; its code to scan stays good. */
  async refusePasskey(): Promise<void> {
    await this.call<void>((token) => ({ kind: 'refuse-passkey', token }));
  }

  private async sign(offer: QrOffer, who: Omit<LinkRequest, 'platform'>): Promise<Jid> {
    const { approve = () => true } = this.options;
    const agreed = await approve({ ...who, platform: platformOf(offer.clientType) });
    if (agreed !== true) throw new QuartetError('LINK_VETOED');
    return this.call((token) => ({ kind: 'link', token, offer }));
  }

  protected override removeDevice({ id }: AccountDevice): Promise<void> {
    const { pn } = this;
    if (pn === undefined || id === 0) return super.removeDevice();
    return this.call((token) => ({ kind: 'remove', token, jid: withDevice(pn, id) }));
  }

  protected override pendingDevices(): readonly AccountDevice[] {
    return linkingDevices(this.state.account);
  }
}

/**
 * Opens and starts a phone on a store; registers it first if the store is new.
 *
 * Rejects with `STORE_CORRUPT`, `SERVER_ACCOUNT_EXISTS`, `SERVER_REGISTRATION` or
 * `CONNECTION_OPEN_FAILED`.
 */
export async function openPhone(options: PhoneOptions): Promise<Phone> {
  const { store } = options;
  const env = options.env ?? systemEnv(options.clock ?? systemClock);
  const loaded = await loadDevice(store, { role: 'primary', env, name: options.name });
  const credentials = loaded.pn === undefined ? await register(loaded, options) : loaded;
  const account = unwrap(await loadAccount(store, env));
  const { state: device, ...start } = await initialState(store, credentials, options);
  const state: PhoneState = { device, account, errands: new Map(), errandCount: 0 };
  const phone = new Phone(
    { ...start, machine: phoneMachine, state, deviceOf: (own) => own.device },
    options,
  );
  phone.start();
  return phone;
}

async function register(credentials: Credentials, options: PhoneOptions): Promise<Credentials> {
  const { noiseKey, local, signedPreKey } = credentials;
  const answer = await postJson(registrationUrl(options.url ?? SERVICE_URL), {
    number: options.number,
    name: options.name,
    replace: options.replace,
    noiseKey: base64(noiseKey.publicKey),
    identityKey: base64(local.identity.publicKey),
    registrationId: local.registrationId,
    signedPreKey: {
      id: signedPreKey.id,
      publicKey: base64(signedPreKey.keyPair.publicKey),
      signature: base64(signedPreKey.signature),
    },
  });
  const pn = unwrap(parseJid(String(answer['pn'])));
  const lid = unwrap(parseJid(String(answer['lid'])));
  const registered = { ...credentials, pn, lid };
  await persistCredentials(options.store, registered);
  return registered;
}

/** The emulator registers phones beside its chat address; the real service has no such door. */
function registrationUrl(url: string): string {
  const address = new URL(url);
  if (address.protocol !== 'ws:') throw new QuartetError('SERVER_REGISTRATION');
  return `http://${address.host}/accounts`;
}
