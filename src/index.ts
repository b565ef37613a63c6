/**
 * The public face: what an application needs to embed a companion, and the parts of it that have
 * names. Research and tests use the subpaths (`quartet/wire`, `quartet/noise`, `quartet/signal`,
 * `quartet/server`, `quartet/store`).
 */

export type { ErrorCode, Scope, Side } from './base/codes.ts';
export type { Clock, Env, Ms } from './base/env.ts';
export { ok, QuartetError, type Result, unwrap } from './base/error.ts';
export type { Connection, ConnectOptions } from './connection/connect.ts';
export type { DeviceOptions, Health } from './connection/device.ts';
export type { Devices } from './connection/devices.ts';
export type { EventKind, EventListener, EventOf, Events } from './connection/events.ts';
export { connect } from './connection/on-demand.ts';
export type { SecurityCode } from './connection/security-code.ts';
export type { SentMessage } from './connection/sent-message.ts';
export type { DeviceEvent, MessageStatus, Phase } from './connection/state.ts';
export { systemClock, systemEnv } from './connection/system.ts';
export type { DeviceChange } from './devices/history.ts';
export type { AccountDevice } from './devices/overview.ts';
export type { Capability, PolicyName, Verdict } from './devices/policy.ts';
export type { OutgoingContent } from './messages/content.ts';
export type { IncomingMessage } from './messages/inbox.ts';
export type { Authorship, ReceivedContent } from './messages/kinds.ts';
export { type Poll, type PollResult, type PollVote, tallyPoll, voteOf } from './messages/polls.ts';
export type { TrustedRoot } from './noise/certificate.ts';
export { PRODUCTION_ROOT } from './noise/root.ts';
export { openPhone } from './primary/on-demand.ts';
export type { LinkRequest, Phone, PhoneOptions } from './primary/phone.ts';
export type { Server } from './server/listen.ts';
export { listen } from './server/on-demand.ts';
export type { Store } from './store/contract.ts';
export { memoryStore } from './store/memory.ts';
export { openSqliteStore } from './store/sqlite.ts';
export { formatJid, type Jid, jid, parseJid } from './wire/jid.ts';
export { type Node, node } from './wire/node.ts';
