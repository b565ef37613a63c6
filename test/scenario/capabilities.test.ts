/**
 * The table of capabilities, row by row: what the library says before anything is built, against what
 * the server does with a companion that tries all the same, under both policies.
 */

import { expect, test } from 'vitest';
import { CAPABILITIES, type Capability, FEATURES, POLICIES } from '../../src/devices/policy.ts';
import { PERMISSIONS } from '../../src/server/permissions.ts';
import { jid } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { ALICE, openWorld } from '../connection/world.ts';

/** What a companion would send for a row that the server can see; `get` changes nothing. */
const REQUESTS: Partial<Readonly<Record<Capability, readonly [string, 'get' | 'set', Node]>>> = {
  'account-security': ['urn:xmpp:whatsapp:account', 'set', node('remove')],
  'account-settings': ['privacy', 'get', node('privacy')],
  'business-name': ['w:biz', 'set', node('verified_name', { v: '2' })],
  'business-profile': ['w:biz', 'get', node('business_profile', { v: '3' })],
  'group-administration': ['w:g2', 'set', node('subject')],
  'group-invites': ['w:g2', 'get', node('invite', { code: 'abc' })],
  'link-devices': [
    'md',
    'set',
    node('remove-companion-device', { jid: jid(ALICE, 's.whatsapp.net', 2), reason: 'other' }),
  ],
};

/** Codes with which the server says that this is the phone's. */
const FORBIDDEN = [403, 405, 406];

for (const policy of ['multi-device-beta', 'current'] as const) {
  test.each(CAPABILITIES)(
    `under ${policy} the library and the server agree about %s`,
    async (row) => {
      const permission = POLICIES[policy].capabilities[row];
      const server = PERMISSIONS.find(({ feature }) => feature === row);
      const isSeen = FEATURES[row].enforced === 'server';

      // What is only shown from here is no permission to do it.
      const isRefused = isSeen && permission !== 'allowed';

      expect(server?.codes[policy] !== undefined).toBe(isRefused);
    },
  );

  test(`under ${policy} a companion that tries all the same gets the protocol's error`, async () => {
    const world = await openWorld({ policy });
    const web = await world.companion('aliceWeb', { policy });
    const alice = await world.phone('alice', { policy });
    const before = (await world.server.devices(ALICE)).length;

    for (const [row, request] of Object.entries(REQUESTS)) {
      const capability = row as Capability;
      const [xmlns, type, content] = request;
      const verdict = web.device.devices.can(capability);
      const code = await web.device.query(xmlns, type, [content]).then(
        () => 0,
        (error) => Number(error.data['code']),
      );
      expect([row, FORBIDDEN.includes(code)]).toEqual([row, verdict.permission !== 'allowed']);
      expect(alice.device.devices.can(capability)).toEqual({ permission: 'allowed' });
      if (verdict.permission === 'allowed') continue;
      expect(() => web.device.devices.require(capability)).toThrow(
        expect.objectContaining({
          code: 'CAPABILITY_DENIED',
          data: expect.objectContaining({ instead: verdict.instead }),
        }),
      );
    }

    expect(await world.server.devices(ALICE)).toHaveLength(before);
  });

  test(`under ${policy} what is sealed is refused by the library alone`, async () => {
    const world = await openWorld({ policy });
    const web = await world.companion('aliceWeb', { policy });

    for (const row of CAPABILITIES.filter((one) => FEATURES[one].enforced === 'device')) {
      const { permission } = web.device.devices.can(row);
      expect(permission).toBe(POLICIES[policy].capabilities[row]);
      expect(PERMISSIONS.some(({ feature }) => feature === row)).toBe(false);
    }
  });
}
