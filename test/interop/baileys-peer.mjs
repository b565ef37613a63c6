/**
 * An unmodified Baileys in a process of its own, configured only from outside (spec 06 §1.3).
 *
 * Started by baileys.ts with an IPC channel: takes commands, answers each by its number, and tells
 * what its events say. Keeps its keys in memory and restarts its socket when the server tells it to,
 * as its documentation asks of applications. Knows nothing of this project.
 */

import makeWASocket, { DisconnectReason, initAuthCreds, proto } from 'baileys';

const url = process.argv[2];
const silent = () => undefined;
const logged = [];
const note = (level) => (first, second) => {
  const { msg } = typeof first === 'object' && first !== null ? first : {};
  const text = typeof first === 'string' ? first : (second ?? msg ?? '');
  const cause = first?.err ?? first?.error ?? first?.trace;
  logged.push(`${level}: ${text}${cause === undefined ? '' : ` (${cause.message ?? cause})`}`);
};
const logger = {
  level: 'warn',
  child: () => logger,
  trace: silent,
  debug: silent,
  info: silent,
  warn: note('warn'),
  error: note('error'),
  fatal: note('fatal'),
};

const creds = initAuthCreds();
const keys = new Map();
const stored = new Map();
const auth = {
  creds,
  keys: {
    get: async (type, ids) =>
      Object.fromEntries(
        ids.flatMap((id) => {
          const value = keys.get(`${type} ${id}`);
          return value === undefined ? [] : [[id, value]];
        }),
      ),
    set: async (changes) => {
      for (const [type, byId] of Object.entries(changes)) {
        for (const [id, value] of Object.entries(byId)) {
          if (value === null || value === undefined) keys.delete(`${type} ${id}`);
          else keys.set(`${type} ${id}`, value);
        }
      }
    },
    clear: async () => keys.clear(),
  },
};

let socket;
let wanted = false;
const tell = (event) => process.send(event);

function start() {
  wanted = true;
  socket = makeWASocket({
    waWebSocketUrl: url,
    auth,
    logger,
    syncFullHistory: false,
    markOnlineOnConnect: true,
    getMessage: async ({ id }) => stored.get(id),
  });
  const own = socket;
  own.ev.on('creds.update', (update) => Object.assign(creds, update));
  own.ev.on(
    'connection.update',
    ({ connection, qr, lastDisconnect, receivedPendingNotifications }) => {
      if (own !== socket) return;
      if (qr !== undefined) tell({ kind: 'qr', qr });
      if (receivedPendingNotifications === true) tell({ kind: 'caught-up' });
      if (connection === 'open') tell({ kind: 'open', me: creds.me });
      if (connection !== 'close') return;
      const code = lastDisconnect?.error?.output?.statusCode;
      tell({ kind: 'close', code });
      const over = [DisconnectReason.loggedOut, DisconnectReason.connectionReplaced].includes(code);
      if (wanted && !over) setTimeout(start, code === DisconnectReason.restartRequired ? 0 : 100);
    },
  );
  own.ev.on('messages.upsert', ({ messages, type }) => {
    for (const message of messages) {
      stored.set(message.key.id, message.message ?? undefined);
      tell({ kind: 'message', type, message: plain(message) });
    }
  });
  own.ev.on('messages.update', (updates) => {
    for (const { key, update } of updates) tell({ kind: 'update', key, update: plain(update) });
  });
  own.ev.on('message-receipt.update', (updates) => {
    for (const { key, receipt } of updates) tell({ kind: 'receipt', key, receipt: plain(receipt) });
  });
  own.ev.on('messages.reaction', (reactions) => {
    for (const { key, reaction } of reactions)
      tell({ kind: 'reaction', key, reaction: plain(reaction) });
  });
  own.ev.on('messaging-history.set', ({ syncType, isLatest, progress }) =>
    tell({ kind: 'history', syncType, isLatest, progress }),
  );
}

/** A value that IPC carries: numbers for longs, base64 for bytes. */
const plain = (value) =>
  JSON.parse(
    JSON.stringify(value, (_name, one) => {
      if (one instanceof Uint8Array) return Buffer.from(one).toString('base64');
      if (one?.type === 'Buffer') return Buffer.from(one.data).toString('base64');
      if (one !== null && typeof one === 'object' && 'low' in one && 'high' in one)
        return Number(one);
      return one;
    }),
  );

const COMMANDS = {
  start: () => start(),
  stop: () => {
    wanted = false;
    socket?.end(undefined);
  },
  send: async ({ to, content, options }) => {
    const sent = await socket.sendMessage(to, content, options);
    stored.set(sent.key.id, sent.message);
    return plain(sent);
  },
  /** Tells that somebody is looking, which it does by itself only once it knows its name. */
  available: async () => {
    while (creds.me?.name === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    await socket.sendPresenceUpdate('available');
  },
  read: ({ keys: read }) => socket.readMessages(read),
  syncKeys: () => [...keys.keys()].filter((key) => key.startsWith('app-state-sync-key ')).length,
  log: () => logged,
  version: () => proto.Message.name,
};

process.on('message', async ({ number, name, args }) => {
  try {
    const value = await COMMANDS[name](args ?? {});
    process.send({ number, value: value ?? null });
  } catch (error) {
    process.send({ number, failure: String(error?.message ?? error) });
  }
});
process.on('disconnect', () => process.exit(0));
