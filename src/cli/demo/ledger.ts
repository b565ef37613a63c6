/**
 * The ledger of the demo: who should get which message, and who got it.
 *
 * Counts from the server's own device lists at the moment of each send and from what the handlers
 * of the devices are given; shares no code with the fan-out that it checks.
 */

/** The counts of one device. */
export interface DeviceCounts {
  sent: number;
  received: number;
  ownCopies: number;
  lastAt: number;
  firstAt: number;
}

interface Expectation {
  readonly text: string;
  readonly missing: Set<string>;
  readonly got: Set<string>;
}

/** Sums over all messages. */
export interface Totals {
  readonly messages: number;
  readonly expected: number;
  readonly deliveries: number;
  readonly duplicated: number;
  /** Deliveries whose text is not the one that was sent, or that nobody expected. */
  readonly wrong: number;
}

/** Keeps count of messages and deliveries. */
export class Ledger {
  private readonly expectations = new Map<string, Expectation>();
  private readonly counts = new Map<string, DeviceCounts>();
  private readonly early = new Map<string, { device: string; text: string }[]>();
  private duplicates = 0;
  private wrongs = 0;
  private delivered = 0;

  /** A message was accepted: these devices have to get it. */
  sent(message: { id: string; text: string; by: string; devices: readonly string[] }): void {
    const { id, text, by, devices } = message;
    const missing = new Set(devices.filter((device) => device !== by));
    this.expectations.set(id, { text, missing, got: new Set() });
    this.of(by).sent += 1;
    for (const { device, text: seen } of this.early.get(id) ?? []) this.settle(id, device, seen);
    this.early.delete(id);
  }

  /** A device handed a message to its application for the first time, or again. */
  received(message: { id: string; text: string; at: string; fromMe: boolean; ms: number }): void {
    const { id, text, at, fromMe, ms } = message;
    const counts = this.of(at);
    counts[fromMe ? 'ownCopies' : 'received'] += 1;
    counts.firstAt = Math.min(counts.firstAt, ms);
    counts.lastAt = Math.max(counts.lastAt, ms);
    if (this.expectations.has(id)) this.settle(id, at, text);
    else this.early.set(id, [...(this.early.get(id) ?? []), { device: at, text }]);
  }

  /** Deliveries that are still missing at these devices. */
  missingAt(devices: readonly string[]): number {
    const wanted = new Set(devices);
    let missing = 0;
    for (const expectation of this.expectations.values()) {
      for (const device of expectation.missing) if (wanted.has(device)) missing += 1;
    }
    return missing;
  }

  /** The counts of a device. */
  of(device: string): DeviceCounts {
    const known = this.counts.get(device);
    if (known !== undefined) return known;
    const fresh = {
      sent: 0,
      received: 0,
      ownCopies: 0,
      firstAt: Number.MAX_SAFE_INTEGER,
      lastAt: 0,
    };
    this.counts.set(device, fresh);
    return fresh;
  }

  /** The sums so far. */
  totals(): Totals {
    let expected = 0;
    for (const { missing, got } of this.expectations.values()) expected += missing.size + got.size;
    let unexpected = 0;
    for (const deliveries of this.early.values()) unexpected += deliveries.length;
    return {
      messages: this.expectations.size,
      expected,
      deliveries: this.delivered,
      duplicated: this.duplicates,
      wrong: this.wrongs + unexpected,
    };
  }

  private settle(id: string, device: string, text: string): void {
    const expectation = this.expectations.get(id);
    if (expectation === undefined) return;
    if (expectation.got.has(device)) {
      this.duplicates += 1;
      return;
    }
    // A wrong text is no delivery: the right one is still missing.
    if (text !== expectation.text || !expectation.missing.delete(device)) {
      this.wrongs += 1;
      return;
    }
    expectation.got.add(device);
    this.delivered += 1;
  }
}
