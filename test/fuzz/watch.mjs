/**
 * Watches one thread of targets: collects its reports, and ends it when it hangs.
 *
 * The thread writes each input into shared memory before it runs it. When that stands still, or the
 * thread dies of its memory limit, the input that lies there is a finding like any other; the targets
 * that would come after it do not run.
 */

import { Worker } from 'node:worker_threads';

/** An input that takes this long will not end. */
const HANG_MS = 10_000;
const HEAP_MB = 256;
const LARGEST_INPUT_BYTES = 65_536;

/**
 * Runs the compiled file of targets that `order` names (see worker.ts); `script` is the compiled
 * worker. Calls `onReport` for each report, the last of each target has a hash.
 */
export const watch = (script, order, onReport) =>
  new Promise((resolve, reject) => {
    const beat = new Int32Array(new SharedArrayBuffer(8));
    const current = new Uint8Array(new SharedArrayBuffer(LARGEST_INPUT_BYTES));
    const worker = new Worker(script, {
      workerData: { ...order, beat, current },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    let last;
    let seen = -1;
    const lose = (kind, what) => {
      const input = current.slice(0, beat[1]);
      onReport({ ...last, findings: [...(last?.findings ?? []), { kind, what, input }] });
      worker.terminate();
    };
    const watcher = setInterval(() => {
      const now = Atomics.load(beat, 0);
      if (now === seen) lose('hang', `over ${HANG_MS} ms`);
      seen = now;
    }, HANG_MS);
    worker.on('message', (report) => {
      last = report;
      onReport(report);
    });
    worker.on('error', (error) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') lose('memory', `over ${HEAP_MB} MB`);
      else reject(error);
    });
    worker.on('exit', () => {
      clearInterval(watcher);
      resolve();
    });
  });
