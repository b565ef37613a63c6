/**
 * The table of error codes: who broke the rule, what ends with it, and a sentence for people.
 *
 * Codes are `AREA_FACT` and never change their meaning. `side`: `peer` broke the protocol, `caller`
 * misused us, `host` is store, network or clock, `bug` is our own fault. `scope` is the largest
 * thing that ends: one message, one session, the connection, the account.
 */

/** Who is at fault. */
export type Side = 'peer' | 'caller' | 'host' | 'bug';

/** What ends with the error. */
export type Scope = 'message' | 'session' | 'connection' | 'account';

interface CodeRow {
  readonly side: Side;
  readonly scope: Scope;
  readonly sentence: string;
}

const row = (side: Side, scope: Scope, sentence: string): CodeRow => ({ side, scope, sentence });

/** All codes. Kept in alphabetical order within each area. */
export const CODES = {
  BUG_UNPLANNED_READ: row('bug', 'connection', 'A step read a record that its plan did not name.'),
  BUG_UNREACHABLE: row('bug', 'connection', 'A branch was reached that cannot be reached.'),
  CAPABILITY_DENIED: row(
    'caller',
    'message',
    'This device may not do that under the policy of its account.',
  ),
  CLI_BYTES: row(
    'caller',
    'account',
    'The input is too large, or no file, hex, base64 or text form of a node.',
  ),
  CLI_INPUT: row('caller', 'account', 'The conversation file has a line that cannot be read.'),
  CLI_USAGE: row(
    'caller',
    'account',
    'The command was called with arguments that it does not take.',
  ),
  CONNECTION_BANNED: row(
    'peer',
    'account',
    'The service has banned this account, for a time or for good.',
  ),
  CONNECTION_CLOSED: row('host', 'connection', 'The connection ended before the answer came.'),
  CONNECTION_LOGGED_OUT: row(
    'peer',
    'account',
    'This device was logged out; link it again with the phone.',
  ),
  CONNECTION_NOT_LINKED: row('caller', 'account', 'This device is not linked to an account yet.'),
  CONNECTION_OPEN_FAILED: row('host', 'connection', 'The server could not be reached.'),
  CONNECTION_OUTDATED: row('peer', 'account', 'The service asks for a newer client version.'),
  CONNECTION_REFUSED: row('peer', 'connection', 'The server refused the request.'),
  CONNECTION_REPLACED: row(
    'peer',
    'account',
    'The same device connected from somewhere else; this connection stops.',
  ),
  CONNECTION_SERVER_TROUBLE: row(
    'peer',
    'connection',
    'The server has trouble; the connection will be tried again.',
  ),
  CONNECTION_TIMEOUT: row('host', 'connection', 'The answer did not come in time.'),
  CRYPTO_INPUT: row('caller', 'message', 'A key, nonce or length has the wrong size.'),
  CRYPTO_RANDOM: row('host', 'account', 'The source of randomness failed; nothing was sent.'),
  DEVICE_KEYS_MISSING: row(
    'peer',
    'message',
    'Not all devices of both accounts are known with their keys.',
  ),
  DEVICE_LIST_MALFORMED: row('peer', 'message', 'A device list is not well-formed.'),
  DEVICE_LIST_OLD: row('peer', 'message', 'A device list is older than the stored one.'),
  DEVICE_LIST_SIGNATURE: row('peer', 'message', 'A device list is not signed by the account.'),
  DEVICE_NO_ACCOUNT_KEY: row(
    'peer',
    'message',
    'The account key that would vouch for this device is not known.',
  ),
  DEVICE_UNKNOWN_USER: row('peer', 'message', 'There is no such account.'),
  DEVICE_UNSIGNED: row('peer', 'message', 'The account has not signed this device.'),
  LIMIT_ATTRIBUTES: row('peer', 'connection', 'A node has more attributes than allowed.'),
  LIMIT_EFFORT: row('peer', 'message', 'A device asked for more work in an hour than it may.'),
  LIMIT_FRAME: row('peer', 'connection', 'A frame is larger than allowed.'),
  LIMIT_INFLATED: row('peer', 'connection', 'A compressed frame grows larger than allowed.'),
  LIMIT_NODE_COUNT: row('peer', 'connection', 'A frame holds more nodes than allowed.'),
  LIMIT_NODE_DEPTH: row('peer', 'connection', 'A node is nested deeper than allowed.'),
  LIMIT_REQUESTS: row('caller', 'message', 'Too many requests are waiting for an answer.'),
  LIMIT_STRING: row('peer', 'connection', 'A name or a value in a node is longer than allowed.'),
  LIMIT_USERS: row('caller', 'message', 'More users are asked for than one query may name.'),
  LINK_ALREADY: row('caller', 'account', 'This device is linked already.'),
  LINK_BUSY: row('caller', 'account', 'A code is being tried already; wait for its outcome.'),
  LINK_CODE: row('caller', 'account', 'A link code has eight letters and digits.'),
  LINK_CODE_IDENTITY: row(
    'peer',
    'account',
    'The companion that knows the code is not the one that asked to be linked.',
  ),
  LINK_CODE_WRONG: row('peer', 'account', 'Another code was typed than the one that was shown.'),
  LINK_DEVICE_LIMIT: row(
    'peer',
    'account',
    'The account has as many linked devices as the policy allows; remove one first.',
  ),
  LINK_EXPIRED: row('peer', 'account', 'The code is no longer valid; show a fresh one.'),
  LINK_HMAC: row('peer', 'account', 'The link answer does not match the code that was shown.'),
  LINK_MALFORMED: row('peer', 'account', 'The link answer is not well-formed.'),
  LINK_NOT_MULTI_DEVICE: row(
    'peer',
    'account',
    'The phone that scanned the code cannot link devices.',
  ),
  LINK_NUMBER: row(
    'caller',
    'account',
    'A phone number has 7 to 15 digits with the country code and does not begin with 0.',
  ),
  LINK_OTHER_ACCOUNT: row(
    'caller',
    'account',
    'The store holds messages of another account; use a new store for this one.',
  ),
  LINK_QR_MALFORMED: row('caller', 'account', 'This is not the text of a link code.'),
  LINK_REFUSED: row('peer', 'account', 'The server refused to link the device.'),
  LINK_SIGNATURE: row('peer', 'account', 'The account signature in the link answer is wrong.'),
  LINK_THROTTLED: row('peer', 'account', 'The server refuses more attempts for now; wait.'),
  LINK_UNAUTHORIZED: row('peer', 'account', 'The server does not let this device link others.'),
  LINK_UNREACHABLE: row(
    'peer',
    'account',
    'There is no account under this number, or its phone is not connected.',
  ),
  LINK_VETOED: row('caller', 'account', 'The user of the phone refused to link the device.'),
  MESSAGE_ADDON_AUTH: row(
    'peer',
    'message',
    'An addition to a message is not encrypted under the secret of that message.',
  ),
  MESSAGE_ADDON_PARENT: row(
    'caller',
    'message',
    'The message that this adds to is not known, or has no secret.',
  ),
  MESSAGE_BAD_STANZA: row('peer', 'message', 'A message stanza is not well-formed.'),
  MESSAGE_CONTENT: row('peer', 'message', 'The decrypted content is not a message.'),
  MESSAGE_FORGED_OWN_COPY: row(
    'peer',
    'message',
    'A stranger sent a message that claims to be a copy of our own.',
  ),
  MESSAGE_FORGED_PROTOCOL: row(
    'peer',
    'message',
    'A control message came from a device that may not send it.',
  ),
  MESSAGE_FUTURE: row('peer', 'message', 'A message claims to be from the future.'),
  MESSAGE_NO_DEVICES: row('peer', 'message', 'No device of the recipient could be encrypted to.'),
  MESSAGE_PADDING: row('peer', 'message', 'The decrypted message is not padded correctly.'),
  MESSAGE_PLACEHOLDER: row(
    'peer',
    'message',
    'The phone answered for messages that it was not asked for.',
  ),
  MESSAGE_RECEIPT: row(
    'peer',
    'message',
    'A receipt is about a message that its sender never got from this account.',
  ),
  MESSAGE_REJECTED: row('peer', 'message', 'The server rejected the message.'),
  MESSAGE_RETRY_REFUSED: row('peer', 'message', 'A request to send again was refused.'),
  MESSAGE_UNAUTHORISED: row(
    'peer',
    'message',
    'A message was changed by someone who neither wrote it nor may change it.',
  ),
  MESSAGE_UNAVAILABLE: row('peer', 'message', 'This device gets no copy of the message.'),
  MESSAGE_UNCONFIRMED: row(
    'peer',
    'message',
    'The message was sent long ago and never confirmed; it may have arrived, and is not sent again.',
  ),
  MESSAGE_UNKNOWN_RECIPIENT: row('peer', 'message', 'There is no account under this number or id.'),
  MESSAGE_UNSUPPORTED: row('caller', 'message', 'This kind of content cannot be sent.'),
  NOISE_CERT_EXPIRED: row(
    'peer',
    'connection',
    'The server certificate has expired, or the clock is wrong.',
  ),
  NOISE_CERT_ISSUER: row(
    'peer',
    'connection',
    'The server certificate was issued by another authority.',
  ),
  NOISE_CERT_KEY: row('peer', 'connection', 'The server certificate belongs to another key.'),
  NOISE_CERT_MALFORMED: row('peer', 'connection', 'The server certificate cannot be read.'),
  NOISE_CERT_NOT_YET_VALID: row(
    'peer',
    'connection',
    'The server certificate is not valid yet, or the clock is wrong.',
  ),
  NOISE_CERT_SIGNATURE: row(
    'peer',
    'connection',
    'The server certificate is not signed by the trusted root.',
  ),
  NOISE_COUNTER_EXHAUSTED: row(
    'host',
    'connection',
    'All nonces of this connection are used; connect again.',
  ),
  NOISE_DECRYPT: row(
    'peer',
    'connection',
    'A frame failed authentication; the stream was damaged or tampered with.',
  ),
  NOISE_KEY_LENGTH: row('peer', 'connection', 'A handshake key does not have 32 bytes.'),
  NOISE_MALFORMED: row('peer', 'connection', 'A handshake message cannot be read.'),
  NOISE_MISSING_FIELD: row('peer', 'connection', 'A handshake message lacks a required part.'),
  NOISE_PAYLOAD: row(
    'peer',
    'connection',
    'The client payload of the handshake is not well-formed.',
  ),
  NOISE_SHARED_SECRET: row('peer', 'connection', 'A handshake key has small order.'),
  NOISE_STATE: row('bug', 'connection', 'A handshake message was read or written out of turn.'),
  PROTO_MALFORMED: row('peer', 'message', 'A protobuf message cannot be read.'),
  SERVER_ACCOUNT_EXISTS: row('caller', 'account', 'This number is registered already.'),
  SERVER_REGISTRATION: row('caller', 'account', 'The registration of a phone is not well-formed.'),
  SIGNAL_BAD_MAC: row('peer', 'message', 'A message failed authentication.'),
  SIGNAL_BAD_SIGNATURE: row('peer', 'message', 'A group message is not signed by its sender.'),
  SIGNAL_BUNDLE: row(
    'peer',
    'session',
    'The keys of a device are not validly signed; nothing is encrypted to it.',
  ),
  SIGNAL_DUPLICATE: row('peer', 'message', 'This message was decrypted before.'),
  SIGNAL_IDENTITY: row('peer', 'session', 'The identity key is not the one that is trusted.'),
  SIGNAL_INVALID_KEY: row('peer', 'message', 'A key in a message is not acceptable.'),
  SIGNAL_MALFORMED: row('peer', 'message', 'An encrypted message cannot be read.'),
  SIGNAL_NO_SENDER_KEY: row(
    'peer',
    'message',
    'The sender key for this group message is not known.',
  ),
  SIGNAL_NO_SESSION: row('peer', 'message', 'There is no session with this device.'),
  SIGNAL_PREKEY_UNKNOWN: row('peer', 'message', 'A message names a prekey that is not held.'),
  SIGNAL_TOO_FAR: row('peer', 'message', 'A message counter is too far ahead.'),
  SIGNAL_VERSION: row('peer', 'message', 'A message has an unsupported version.'),
  STORE_CLOSED: row('caller', 'account', 'The store is closed.'),
  STORE_CORRUPT: row(
    'host',
    'account',
    'A stored value or the store file cannot be read; it was left as it is.',
  ),
  STORE_ENGINE: row(
    'host',
    'account',
    'There is no SQLite: use Node 22.13 or newer, or install the package libsql.',
  ),
  STORE_FULL: row('host', 'account', 'The disk is full.'),
  STORE_IO: row('host', 'account', 'The store could not be read or written.'),
  STORE_LEASE_LOST: row(
    'host',
    'account',
    'Another process has opened this store; this one stops.',
  ),
  STORE_ROLE: row('caller', 'account', 'The store belongs to a device of another kind.'),
  STORE_VALUE: row('caller', 'account', 'A value to store is not a byte string.'),
  STORE_VERSION: row('host', 'account', 'The store was written by a newer version.'),
  WIRE_ATTR_JID: row('peer', 'message', 'An attribute is not an address.'),
  WIRE_ATTR_KEY: row('peer', 'connection', 'An attribute name is not text.'),
  WIRE_ATTR_MISSING: row('peer', 'message', 'A required attribute is missing.'),
  WIRE_ATTR_NUMBER: row('peer', 'message', 'An attribute is not a number.'),
  WIRE_ATTR_VALUE: row('peer', 'connection', 'An attribute value is a list.'),
  WIRE_EMPTY_FRAME: row('peer', 'connection', 'A frame is empty.'),
  WIRE_EMPTY_NODE: row('peer', 'connection', 'A node is empty.'),
  WIRE_INFLATE: row('peer', 'connection', 'A compressed frame is damaged.'),
  WIRE_INTRO: row(
    'peer',
    'connection',
    'The first bytes of the connection are not those of this protocol.',
  ),
  WIRE_JID: row('peer', 'connection', 'An address is not well-formed.'),
  WIRE_LIST_TAG: row('peer', 'connection', 'A node does not begin with a list.'),
  WIRE_PACKED: row('peer', 'connection', 'A packed string is damaged.'),
  WIRE_TAG: row('peer', 'connection', 'The tag of a node is not text.'),
  WIRE_TEXT: row('caller', 'message', 'The text form of a node cannot be read.'),
  WIRE_TOKEN: row('peer', 'connection', 'A reserved token was used.'),
  WIRE_TRAILING_BYTES: row('peer', 'connection', 'A frame goes on after its node.'),
  WIRE_TRUNCATED: row('peer', 'connection', 'A frame ends too early.'),
  WIRE_UNENCODABLE: row('caller', 'message', 'A node cannot be encoded.'),
} as const satisfies Record<string, CodeRow>;

/** Any error code. */
export type ErrorCode = keyof typeof CODES;

/** Whether what was stored or sent is a code. */
export const isErrorCode = (name: unknown): name is ErrorCode =>
  typeof name === 'string' && Object.hasOwn(CODES, name);
