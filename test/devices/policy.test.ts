/**
 * Policies: what a companion may do, and what it is told when it may not.
 */

import { describe, expect, test } from 'vitest';
import {
  CAPABILITIES,
  type Capability,
  can,
  FEATURES,
  POLICIES,
  permit,
} from '../../src/devices/policy.ts';

const { current, 'multi-device-beta': beta } = POLICIES;
const capabilities = Object.keys(current.capabilities) as Capability[];

describe('the two policies', () => {
  test('count devices and days', () => {
    expect(beta).toMatchObject({ companions: 3, primaryAbsentDays: 14 });
    expect(current).toMatchObject({
      companions: 4,
      primaryAbsentDays: 14,
      companionAbsentDays: 30,
    });
    expect('companionAbsentDays' in beta).toBe(false);
  });

  test('decide about the same things', () => {
    expect(Object.keys(beta.capabilities)).toEqual(Object.keys(current.capabilities));
  });

  test('never allowed in the beta what is not allowed today', () => {
    for (const capability of capabilities) {
      const today = can(current, 'companion', capability).permission;
      const then = can(beta, 'companion', capability).permission;
      const order = ['denied', 'read-only', 'allowed'];
      expect(order.indexOf(then)).toBeLessThanOrEqual(order.indexOf(today));
    }
  });
});

describe('a companion', () => {
  test.each([
    ['messages', 'allowed', 'allowed'],
    ['group-invites', 'denied', 'allowed'],
    ['pin-chats', 'read-only', 'allowed'],
    ['labels', 'read-only', 'allowed'],
    ['live-location-share', 'denied', 'denied'],
    ['live-location-view', 'denied', 'read-only'],
    ['business-name', 'denied', 'denied'],
    ['link-devices', 'denied', 'denied'],
  ] as const)('%s: %s in the beta, %s today', (capability, then, today) => {
    expect(can(beta, 'companion', capability).permission).toBe(then);
    expect(can(current, 'companion', capability).permission).toBe(today);
  });

  test('is told what to use instead, before anything is built', () => {
    const refused = permit(beta, 'companion', 'pin-chats');

    expect(refused).toMatchObject({
      error: {
        code: 'CAPABILITY_DENIED',
        side: 'caller',
        data: {
          capability: 'pin-chats',
          permission: 'read-only',
          policy: 'multi-device-beta',
          instead: FEATURES['pin-chats'].instead,
        },
      },
    });
    expect(permit(current, 'companion', 'pin-chats').ok).toBe(true);
  });
});

test('every row of the table has a title and says what to use instead', () => {
  expect([...CAPABILITIES].sort()).toEqual([...capabilities].sort());
  for (const { title, instead } of Object.values(FEATURES)) {
    expect(title.length).toBeGreaterThan(8);
    expect(instead).toMatch(/^[A-Z].*\.$/);
  }
});

test('the primary may do everything', () => {
  for (const capability of capabilities) {
    expect(can(beta, 'primary', capability)).toEqual({ permission: 'allowed' });
  }
});
