/**
 * Sealing: what the stanza looks like, who is left out, when a send fails.
 */

import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { encodeContent } from '../../src/messages/content.ts';
import { fanoutTargets, type Target } from '../../src/messages/fanout.ts';
import { sealMessage } from '../../src/messages/send.ts';
import { readSent, sentRead } from '../../src/messages/sent.ts';
import { missingSessions, sessionReads } from '../../src/messages/sessions.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { formatJid, type Jid } from '../../src/wire/jid.ts';
import { child, children, contentBytes } from '../../src/wire/node.ts';
import { install, send, TestAccount, type TestDevice, WorldEnv } from './world.ts';

function accounts() {
  const env = new WorldEnv('send');
  const ann = new TestAccount(env, 1, [5, 7]);
  const bea = new TestAccount(env, 2, [3]);
  return { env, ann, bea };
}

function targets(from: TestDevice, own: TestAccount, to: TestAccount, form: 'pn' | 'lid' = 'lid') {
  const lists = { recipient: to.list(form), own: own.list(form) };
  return fanoutTargets({ ...lists, self: from.self, chat: to[form] });
}

const seal = (from: TestDevice, chat: Jid, to: readonly Target[], repair = false) => {
  const content = encodeContent({ kind: 'text', text: 'hello' }, from.env);
  const input = { id: 'M', chat, content, targets: to, self: from.self, repair };
  return from.run(
    (records) => [...sessionReads(to, records), sentRead({ chat, id: 'M', peer: false })],
    (draft) => sealMessage(draft, input, from.env),
  );
};

describe('the fan-out', () => {
  it('has every device once, in the namespace of the chat, without the sending one', () => {
    const { ann, bea } = accounts();

    const names = (form: 'pn' | 'lid') =>
      targets(ann.at(5), ann, bea, form).map(({ jid, own }) => `${formatJid(jid)} ${own}`);

    expect(names('pn')).toEqual([
      '15550000002@s.whatsapp.net false',
      '15550000002:3@s.whatsapp.net false',
      '15550000001@s.whatsapp.net true',
      '15550000001:7@s.whatsapp.net true',
    ]);
    expect(names('lid')).toHaveLength(4);
  });

  it('of a chat with oneself has the other own devices, each once', () => {
    const { ann } = accounts();

    expect(targets(ann.at(5), ann, ann).map(({ jid, own }) => [jid.device, own])).toEqual([
      [0, true],
      [7, true],
    ]);
  });

  it('meets lists in another namespace than that of the chat', () => {
    const { ann, bea } = accounts();
    const lists = { recipient: bea.list('lid'), own: ann.list('pn') };

    const found = fanoutTargets({ ...lists, self: ann.at(5).self, chat: bea.pn });

    expect(found.map(({ jid }) => jid.server)).toEqual(Array(4).fill('s.whatsapp.net'));
  });
});

describe('a sealed message', () => {
  it('can be encoded, and names the number of a recipient that is addressed by its LID', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const list = targets(ann.at(5), ann, bea);
    const content = encodeContent({ kind: 'text', text: 'hello' }, ann.at(5).env);
    const named = ann.at(5).run(
      (records) => sessionReads(list, records),
      (draft) =>
        unwrap(
          sealMessage(
            draft,
            {
              id: 'N',
              chat: bea.lid,
              content,
              targets: list,
              self: ann.at(5).self,
              peerPn: bea.pn,
            },
            ann.at(5).env,
          ),
        ),
    );

    expect(encodeNode(stanza).length).toBeGreaterThan(500);
    expect(named.stanza.attrs).toMatchObject({
      to: bea.lid,
      type: 'text',
      peer_recipient_pn: bea.pn,
      edit: undefined,
      device_fanout: undefined,
    });
  });

  it('has labels on every copy, and no two copies alike', () => {
    const { ann, bea } = accounts();
    const target = { chat: bea.lid, id: 'X', fromMe: false };
    const content = { kind: 'reaction', target, emoji: '' } as const;

    const { stanza } = send({ from: ann.at(5), own: ann, to: bea, content });

    const encs = children(child(stanza, 'participants') ?? stanza).flatMap((to) => children(to));
    expect(stanza.attrs).toMatchObject({ type: 'reaction', edit: '7' });
    expect(encs.map((enc) => enc.attrs['decrypt-fail'])).toEqual(Array(4).fill('hide'));
    expect(new Set(encs.map((enc) => String(contentBytes(enc)))).size).toBe(4);
  });

  it('leaves out a device without a session and says so', () => {
    const { ann, bea } = accounts();
    const all = targets(ann.at(5), ann, bea);
    const primary = bea.at(0).self.lid as Jid;
    install(ann.at(5), [bea.at(0).bundle(primary)], [primary]);

    const { sealed, left } = unwrap(seal(ann.at(5), bea.lid, all));

    expect(sealed).toEqual([primary]);
    expect(left.map(({ error }) => error.code)).toEqual(Array(3).fill('SIGNAL_NO_SESSION'));
  });

  it('is not made for own devices alone, and a failed one changes nothing', () => {
    const { ann, bea } = accounts();
    const all = targets(ann.at(5), ann, bea);
    const phone = ann.at(0).self.lid as Jid;
    install(ann.at(5), [ann.at(0).bundle(phone)], [phone]);
    const before = ann.at(5).snapshot();

    const result = seal(ann.at(5), bea.lid, all);

    expect(!result.ok && result.error).toMatchObject({ code: 'MESSAGE_NO_DEVICES', side: 'peer' });
    expect(ann.at(5).snapshot()).toEqual(before);
  });

  it('for devices that were missing may be for own devices alone, and keeps the first ones', () => {
    const { ann, bea } = accounts();
    send({ from: ann.at(5), own: ann, to: bea, id: 'M' });
    const late = ann.at(7).self.lid as Jid;

    const { stanza } = unwrap(seal(ann.at(5), bea.lid, [{ jid: late, own: true }], true));

    const name = { chat: bea.lid, id: 'M', peer: false };
    const sent = ann.at(5).run(
      () => [sentRead(name)],
      (draft) => readSent(draft, name, ann.at(5).env.now()),
    );
    expect(stanza.attrs['device_fanout']).toBe('false');
    expect(sent?.devices).toHaveLength(4);
  });

  it('needs bundles for the devices without a usable session only', () => {
    const { env, ann, bea } = accounts();
    const all = targets(ann.at(5), ann, bea);
    const missing = () =>
      ann.at(5).run(
        (records) => sessionReads(all, records),
        (draft) => missingSessions(draft, all, env).length,
      );
    const before = missing();
    send({ from: ann.at(5), own: ann, to: bea });
    const after = missing();
    // A session that was never answered is not used for ever.
    env.time += 31 * 86_400_000;

    expect([before, after, missing()]).toEqual([4, 0, 4]);
  });
});
