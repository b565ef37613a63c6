/**
 * The socket of a device: binary WebSocket messages as a byte stream (spec 01 §1.1).
 *
 * Message boundaries carry no meaning and text messages are ignored. Connects to the given address
 * and nowhere else; knows nothing of frames or of what the bytes mean.
 */

import WebSocket from 'ws';
import { QuartetError } from '../../base/error.ts';

/** An open byte stream. */
export interface Transport {
  /** Queues bytes for writing. Ignored once closed. */
  write(bytes: Uint8Array): void;
  /** Stops or resumes reading, so that a busy device is not flooded. */
  pause(): void;
  resume(): void;
  /** Closes without waiting. Idempotent. */
  close(): void;
}

/** What a transport tells its owner. `closed` comes exactly once, last. */
export interface TransportEvents {
  readonly opened: (transport: Transport) => void;
  readonly received: (chunk: Uint8Array) => void;
  readonly closed: (error: QuartetError | undefined) => void;
}

/** Opens a transport to an address. */
export type OpenTransport = (url: string, events: TransportEvents) => Transport;

const OPEN_MS = 20_000;
const ORIGIN = 'https://web.whatsapp.com';

/** Opens a WebSocket. Errors reach `closed` as `CONNECTION_OPEN_FAILED` or `CONNECTION_CLOSED`. */
export const openWebSocket: OpenTransport = (url, events) => {
  const socket = new WebSocket(url, {
    handshakeTimeout: OPEN_MS,
    origin: ORIGIN,
    perMessageDeflate: false,
    followRedirects: false,
  });
  let failure: QuartetError | undefined;
  let opened = false;
  const transport: Transport = {
    write: (bytes) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(bytes);
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close: () => {
      if (socket.readyState === WebSocket.CONNECTING) socket.terminate();
      else socket.close(1000);
    },
  };
  socket.on('open', () => {
    opened = true;
    events.opened(transport);
  });
  socket.on('message', (message, isBinary) => {
    if (isBinary) events.received(toBytes(message));
  });
  socket.on('error', (cause) => {
    failure = new QuartetError(opened ? 'CONNECTION_CLOSED' : 'CONNECTION_OPEN_FAILED', {}, cause);
  });
  socket.on('close', () => events.closed(failure));
  return transport;
};

function toBytes(message: WebSocket.RawData): Uint8Array {
  if (message instanceof ArrayBuffer) return new Uint8Array(message);
  if (Array.isArray(message)) return Buffer.concat(message);
  return message;
}
