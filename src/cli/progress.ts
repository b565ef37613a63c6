/**
 * Progress while a command runs: one line rewritten in place on a terminal, plain lines elsewhere.
 *
 * Where the output is a file or a pipe, every step leaves one line when it begins, one at each
 * quarter and one at the end, so a log stays short however many items a step has.
 */

/** What progress is written to: `process.stderr`, or anything that a test can read back. */
export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows the steps of a command, one after the other. */
export class Progress {
  private readonly output: ProgressOutput;
  private title = '';
  private quarter = 0;
  private open = false;

  constructor(output: ProgressOutput) {
    this.output = output;
  }

  /** Begins a step; ends the one before. */
  begin(title: string): void {
    this.end();
    this.title = title;
    this.quarter = 0;
    this.open = true;
    if (this.output.isTTY) this.rewrite(`${title} …`);
    else this.output.write(`${title}\n`);
  }

  /** Says how far the step is: `count` of `total` items. */
  update(count: number, total: number): void {
    if (!this.open || total <= 0) return;
    if (this.output.isTTY) {
      this.rewrite(`${this.title} … ${count} of ${total}`);
      return;
    }
    const quarter = Math.floor((4 * count) / total);
    if (quarter <= this.quarter || quarter >= 4) return;
    this.quarter = quarter;
    this.output.write(`  ${25 * quarter}%  ${count} of ${total}\n`);
  }

  /** Ends the step, with a note that stays. Does nothing if none is open. */
  end(note = 'done'): void {
    if (!this.open) return;
    this.open = false;
    if (this.output.isTTY) {
      this.rewrite(`${this.title}: ${note}`);
      this.output.write('\n');
    } else this.output.write(`  ${note}\n`);
  }

  /** Writes a line that stays, above the step that is open. */
  line(text: string): void {
    if (!this.output.isTTY) {
      this.output.write(`${text}\n`);
      return;
    }
    this.output.write(`${ERASE_LINE}${text}\n`);
    if (this.open) this.rewrite(`${this.title} …`);
  }

  private rewrite(text: string): void {
    const columns = this.output.columns ?? DEFAULT_COLUMNS;
    this.output.write(ERASE_LINE + (text.length < columns ? text : text.slice(0, columns - 1)));
  }
}

/** To the first column, then erase to the end of the line (ECMA-48 EL). */
const ERASE_LINE = '\r\u001b[K';

const DEFAULT_COLUMNS = 80;
