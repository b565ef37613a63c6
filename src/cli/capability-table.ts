/**
 * The table of capabilities on the terminal: what a companion may do under each policy.
 *
 * Drawn from the one file of data that the library decides by (devices/policy.ts).
 */

import { CAPABILITIES, can, FEATURES, POLICIES } from '../devices/policy.ts';
import { say } from './output.ts';
import { renderTable } from './table.ts';

/** Prints the table, or with `--json` its rows; returns the exit code. */
export function renderCapabilities(json: boolean): number {
  const rows = CAPABILITIES.map((capability) => {
    const { title, layer, enforced, instead } = FEATURES[capability];
    const beta = can(POLICIES['multi-device-beta'], 'companion', capability).permission;
    const current = can(POLICIES.current, 'companion', capability).permission;
    return { capability, title, beta, current, layer, enforced, instead };
  });
  if (json) for (const row of rows) say(true, '', { type: 'capability', ...row });
  else {
    const head = ['capability', 'what', 'multi-device-beta', 'current', 'layer', 'enforced by'];
    const cells = rows.map(({ capability, title, beta, current, layer, enforced }) => [
      capability,
      title,
      beta,
      current,
      layer,
      enforced,
    ]);
    say(false, renderTable(head, cells), {});
  }
  return 0;
}
