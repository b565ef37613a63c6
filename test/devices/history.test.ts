/**
 * The history of an account's devices: a capped log that never begins anew over a damaged row.
 */

import { expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { cap } from '../../src/base/limits.ts';
import {
  DEVICE_HISTORY_TABLE,
  type DeviceChange,
  historyKey,
  noteChanges,
  readHistory,
} from '../../src/devices/history.ts';
import { Draft } from '../../src/store/draft.ts';
import { jid } from '../../src/wire/jid.ts';

const empty = () => new Draft({ get: () => undefined, has: () => true });
const change = (at: number): DeviceChange => ({ kind: 'linked', at, device: 1, keyIndex: at });

test('changes come back in the order in which they were noted, per account', () => {
  const draft = empty();
  const ben = jid('15550002002', 's.whatsapp.net', 3);

  noteChanges(draft, 'own', [change(1), change(2)]);
  noteChanges(draft, 'own', [{ kind: 'removed', at: 3, device: 1 }]);
  noteChanges(draft, ben, [change(9)]);

  expect(readHistory(draft, 'own')).toMatchObject({
    value: [change(1), change(2), { kind: 'removed', at: 3, device: 1 }],
  });
  expect(readHistory(draft, ben)).toMatchObject({ value: [change(9)] });
  expect(historyKey(ben)).toBe('15550002002@s.whatsapp.net');
});

test('the oldest go when there are too many', () => {
  const draft = empty();
  const most = cap('deviceHistory');

  for (let at = 1; at <= most + 5; at++) noteChanges(draft, 'own', [change(at)]);

  const history = readHistory(draft, 'own');
  expect(history.ok && history.value.map(({ at }) => at)).toEqual(
    Array.from({ length: most }, (_, at) => at + 6),
  );
});

test.each(['', 'not json', '{}', '[{"kind":"linked"}]', '[{"kind":"sold","at":1,"device":1}]'])(
  'a damaged row is reported and left as it is: %s',
  (text) => {
    const draft = empty();
    draft.put(DEVICE_HISTORY_TABLE, 'own', utf8(text));

    const noted = noteChanges(draft, 'own', [change(1)]);

    expect(noted).toMatchObject({ error: { code: 'STORE_CORRUPT' } });
    expect(draft.get(DEVICE_HISTORY_TABLE, 'own')).toEqual(utf8(text));
  },
);
