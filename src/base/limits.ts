/**
 * Every cap of the project: value, unit and reason, in one place.
 *
 * A cap that is not in this table does not exist, and a row that nothing uses is removed. The tidy
 * test compares both directions.
 */

interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}

const limit = (value: number, unit: string, reason: string): Limit => ({ value, unit, reason });

/** All caps by name. */
export const LIMITS = {
  frameBytes: limit(16_777_215, 'bytes', 'the length field of a frame has 24 bits (spec 01 §1.4)'),
  handshakeFrameBytes: limit(65_536, 'bytes', 'honest handshake messages stay below 1 KiB'),
  routingInfoBytes: limit(4_096, 'bytes', 'routing info is a few dozen bytes (spec 01 §1.3)'),
  inflatedBytes: limit(16_777_216, 'bytes', 'a compressed frame may not grow beyond a plain one'),
  attributes: limit(256, 'attributes', 'honest stanzas have a dozen; far below the list size'),
  nodeDepth: limit(64, 'levels', 'real stanzas stay under 20 (spec 01 §3.9)'),
  nodeCount: limit(262_144, 'nodes', 'a frame of the largest group stays far below'),
  listSize: limit(65_535, 'items', 'the size field of a list has 16 bits'),
  stringChars: limit(65_536, 'characters', 'a name or a value of a node; honest ones are short'),
  packedEncodeChars: limit(127, 'characters', 'what every implementation packs (spec 01 §3.5)'),
  jidChars: limit(512, 'characters', 'longest honest address is below 64'),
  transportFrames: limit(4_294_967_296, 'frames', 'nonce reuse is ruled out (spec 01 §2.8)'),
  forwardJump: limit(2_000, 'messages', 'work that a forged counter can cause (spec 02 §6.5)'),
  forwardJumpOwn: limit(25_000, 'messages', 'own companions may be offline for long'),
  skippedKeys: limit(2_000, 'keys', 'kept per receiving chain (spec 02 §6.5)'),
  senderKeyJump: limit(20_000, 'messages', 'work behind a valid signature (spec 02 §8.6)'),
  senderKeyStates: limit(5, 'states', 'kept per sender and chat (spec 02 §8.4)'),
  signingPairs: limit(64, 'pairs', 'own sender keys that stay warm for signing'),
  receivingChains: limit(5, 'chains', 'kept per session state (spec 02 §6.5)'),
  archivedSessions: limit(40, 'states', 'kept per session (spec 02 §6.5)'),
  pendingDays: limit(30, 'days', 'an unanswered session is not used for ever (spec 02 §6.2)'),
  prekeyUpload: limit(812, 'prekeys', 'one upload (spec 02 §9.1)'),
  prekeyLow: limit(5, 'prekeys', 'left on the server before a top-up (spec 02 §9.1)'),
  prekeyId: limit(16_777_215, 'id', 'the id has 3 bytes on the wire'),
  sealedFields: limit(64, 'fields', 'of a sealed message, which has six at most (spec 02 §3.2)'),
  signedPreKeysKept: limit(3, 'keys', 'bundles in flight name older ones (spec 02 §9.6)'),
  signedPreKeyGraceDays: limit(30, 'days', 'a bundle may be used days after its fetch'),
  devicesPerUser: limit(100, 'devices', 'a hostile list must not multiply copies (spec 03 §5.4)'),
  validIndexes: limit(1_000, 'indexes', 'a hostile list must stay small (spec 03 §5.4)'),
  advBytes: limit(500, 'bytes', 'a signed device identity has about 210 (spec 03 §2.3)'),
  deviceHistory: limit(64, 'changes', 'kept of the devices of one account'),
  linkHellos: limit(3, 'answers', 'each costs a slow key derivation (spec 03 §3.2)'),
  qrChars: limit(1_024, 'characters', 'the text of a link code has about 280'),
  bundlesPerQuery: limit(512, 'users', 'one key query (spec 02 §9.4)'),
  usersPerQuery: limit(512, 'users', 'one device query (spec 03 §5.1)'),
  pendingRequests: limit(1_024, 'requests', 'waiting answers per connection (spec 01 §5.7)'),
  encChildren: limit(64, 'children', 'enc children of one message (spec 04 §2.8)'),
  messageBytes: limit(1_048_576, 'bytes', 'one sealed message (spec 04 §2.8)'),
  messageIdBytes: limit(255, 'bytes', 'an id of any client is below 40 (spec 04 §9.1)'),
  wrapperDepth: limit(16, 'levels', 'wrapped content is unwrapped so far (spec 04 §2.8)'),
  retryCount: limit(5, 'retries', 'most senders stop answering there (spec 04 §3.1)'),
  retryRequests: limit(20, 'requests', 'for one message, those included that nobody heard'),
  receiptIds: limit(256, 'ids', 'messages named by one receipt (spec 04 §4.2)'),
  sentDays: limit(7, 'days', 'a sent message is kept for requests to send it again (spec 04 §3.5)'),
  seenDays: limit(45, 'days', 'longer than a server keeps a message (spec 04 §2.11)'),
  unconfirmedDays: limit(10, 'days', 'what was written is written again: readers know it still'),
  knownDays: limit(90, 'days', 'messages that votes, answers and edits may refer to'),
  knownMessages: limit(200_000, 'messages', 'that others may refer to; then the oldest go'),
  authorsPerId: limit(4, 'authors', 'honest ids are unique (spec 04 §9.1)'),
  pairsPerMessage: limit(4_096, 'pairs', 'of addresses that the own phone names at once'),
  pendingAddOns: limit(1_000, 'additions', 'that wait for their message (spec 04 §14)'),
  pendingHours: limit(24, 'hours', 'an addition waits for its message (spec 04 §14)'),
  futureHours: limit(24, 'hours', 'a message may be ahead of the clock'),
  editMinutes: limit(20, 'minutes', 'others may edit a message (spec 04 §2.6)'),
  receiptEntries: limit(4_096, 'entries', 'ids and people of one incoming receipt'),
  placeholderKeys: limit(32, 'messages', 'asked of the phone at once (spec 04 §2.9)'),
  placeholdersMissing: limit(1_024, 'messages', 'without content that wait to be asked for'),
  placeholderAnswers: limit(10, 'answers', 'of a phone to one companion a minute (spec 04 §13)'),
  placeholderDays: limit(14, 'days', 'older messages are not asked for (spec 04 §2.9)'),
  reportedParts: limit(128, 'parts', 'of one kind that a reporting token covers; polls have 100'),
  thumbnailBytes: limit(262_144, 'bytes', 'a picture within a message (spec 04 §7.3)'),
  textChars: limit(65_536, 'characters', 'one text (spec 04 §7.3)'),
  mentions: limit(1_024, 'users', 'mentioned in one message (spec 04 §7.3)'),
  pollOptions: limit(100, 'options', 'of one poll; clients send 12 at most (spec 04 §7.3)'),
  agreementKeys: limit(8, 'keys', 'imported public keys; one agreement uses each up to four times'),
  verificationKeys: limit(256, 'keys', 'imported keys kept for signatures of the same signer'),
  protoBytes: limit(33_554_432, 'bytes', 'one protobuf message; twice the largest frame'),
  protoDepth: limit(64, 'levels', 'honest messages stay under 20 (spec 04 §2.8)'),
  sentHandles: limit(10_000, 'handles', 'of sent messages that an application may still ask about'),
  marksWaiting: limit(2_048, 'reports', 'of what was read, kept until they are acknowledged'),
  offlineBatch: limit(
    200,
    'stanzas',
    'asked for at once, like the official client (spec 01 §5.10)',
  ),
  sentReceipts: limit(1_024, 'receipts', 'one per device; more than any list of devices holds'),
  sendPauses: limit(3, 'pauses', 'after a temporary refusal of the server (spec 04 §1.12)'),
  waitingInputs: limit(2_048, 'inputs', 'a device that is busy stops reading (spec 01 §5.13)'),
  bundleFetches: limit(10, 'bundles', 'for one device in an hour (spec 04 §3.3)'),
  resendsPerHour: limit(1_000, 'messages', 'sent again to one device that asks'),
  listHints: limit(1, 'queries', 'for a list that messages hint at, in an hour (spec 03 §8)'),
  effortsKept: limit(4_096, 'devices', 'of which it is known what was done for them'),
  heldBytes: limit(16_777_216, 'bytes', 'stanzas that wait for a busy application'),
  unhandledMessages: limit(1_000, 'messages', 'handed to an application and not finished'),
  waitingEvents: limit(10_000, 'events', 'other than messages, for a handler that hangs'),
  unknownKinds: limit(100, 'kinds', 'of stanzas that a server has no word for and reports'),
  queueStanzas: limit(100_000, 'stanzas', 'waiting for one device; then the oldest goes'),
  queueWindow: limit(500, 'stanzas', 'handed out and not acknowledged (spec 06 §12)'),
  queueWindowBytes: limit(
    4_194_304,
    'bytes',
    'handed out and not acknowledged, half a send buffer',
  ),
  queueDays: limit(30, 'days', 'how long a stanza waits (spec 06 §12)'),
  sendBufferBytes: limit(
    8_388_608,
    'bytes',
    'what a slow reader may cost the server (spec 06 §17)',
  ),
  prekeyUploadAccepted: limit(2_000, 'prekeys', 'one upload at the server (spec 06 §17)'),
  prekeyPool: limit(16_384, 'prekeys', 'kept by the server for one device'),
  linkRefs: limit(16, 'codes', 'six to scan, and attempts by number on one connection'),
  copiesPerMessage: limit(1_024, 'copies', 'devices in one message (spec 06 §17)'),
  acceptedCopies: limit(4_096, 'copies', 'all repetitions of one message'),
  acceptedHours: limit(24, 'hours', 'a message that comes again is recognised (spec 04 §12.1)'),
  pushNameChars: limit(128, 'characters', 'a name is shown with every message'),
  watchers: limit(10_000, 'accounts', 'told about the devices of one account'),
  blocked: limit(1_000, 'accounts', 'blocked by one account'),
  floodPerSecond: limit(5_000, 'stanzas per second', 'one connection; the real limit is far lower'),
  floodBurst: limit(20_000, 'stanzas', 'one connection at once'),
  captureBytes: limit(67_108_864, 'bytes', 'a capture that is shown to people'),
  turnBatch: limit(64, 'turns', 'turns that share one commit'),
} as const satisfies Record<string, Limit>;

/** Name of a cap. */
export type LimitName = keyof typeof LIMITS;

/** The value of a cap. */
export const cap = (name: LimitName): number => LIMITS[name].value;
