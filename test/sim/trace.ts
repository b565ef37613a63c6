/**
 * The trace of a run: one line for everything that happened, and a hash over all of them.
 *
 * The same seed and the same code give the same hash; the lines are kept only when somebody asks.
 */

/** Notes what happens. */
export class Trace {
  readonly lines: string[] = [];
  private readonly keeps: boolean;
  private readonly start: number;
  private high = 0x811c9dc5;
  private low = 0x9e3779b1;

  constructor(start: number, keeps: boolean) {
    this.start = start;
    this.keeps = keeps;
  }

  /** Notes what happened at a time. */
  note(at: number, who: string, what: string): void {
    this.mix(at % 0x100000000);
    for (let i = 0; i < who.length; i++) this.mix(who.charCodeAt(i));
    for (let i = 0; i < what.length; i++) this.mix(what.charCodeAt(i));
    if (this.keeps) this.lines.push(`${clockTime(at - this.start)} ${who.padEnd(10)} ${what}`);
  }

  /** The hash so far, 16 hex digits. */
  get hash(): string {
    const part = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
    return part(this.high) + part(this.low);
  }

  private mix(word: number): void {
    this.high = Math.imul(this.high ^ word, 0x01000193);
    this.low = Math.imul(this.low ^ this.high ^ (word << 7), 0x85ebca6b);
    this.low ^= this.low >>> 15;
  }
}

function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const days = Math.floor(seconds / 86_400);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const time = `${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${days}d ${time}.${String(ms % 1000).padStart(3, '0')}`;
}
