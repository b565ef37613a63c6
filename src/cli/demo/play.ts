/**
 * The play: a conversation in five acts, and what must be true at the end.
 *
 *   1 everybody is online        2 both phones are off, the companions go on
 *   3 the first phone is back    4 fourteen days pass; the other account's companions are logged out
 *   5 the other phone is back and links them again
 *
 * Lines that a script gives to a phone while it is off are written once it is on again: nobody
 * types on a phone that is off. Anything that goes otherwise than it should is a complaint.
 */

import { utf8 } from '../../base/bytes.ts';
import type { ErrorCode } from '../../base/codes.ts';
import { QuartetError } from '../../base/error.ts';
import type { SentMessage } from '../../connection/sent-message.ts';
import type { Server } from '../../server/listen.ts';
import { formatJid } from '../../wire/jid.ts';
import type { AdjustableClock } from '../clock.ts';
import type { Progress } from '../progress.ts';
import { type Account, deviceOf, linkCompanion, nameOf, openAccount, type Stage } from './cast.ts';
import type { Line, Script } from './script.ts';

/** What a play needs. */
export interface Play {
  readonly stage: Stage;
  readonly clock: AdjustableClock;
  readonly server: Server;
  readonly script: Script;
  /** Companions that the policy allows each account. */
  readonly companions: number;
  readonly progress: Progress;
}

/** What came out of a play. */
export interface Performance {
  readonly accounts: readonly Account[];
  /** What went otherwise than it should have, in words. */
  readonly complaints: readonly string[];
}

const DAYS_14_MS = 14 * 86_400_000;
const PATIENCE_MS = 60_000;
const NUMBERS = ['15550001001', '15550002002'] as const;

/** Plays a script to its end. */
export async function perform(play: Play): Promise<Performance> {
  const { script, progress } = play;
  const accounts = await openAll(play);
  const [first, second] = accounts as [Account, Account];
  const complaints = [...(await refuseOneMore(play, first))];
  const third = Math.ceil(script.lines.length / 3);
  const acts = [0, third, 2 * third].map((from) => script.lines.slice(from, from + third));
  const [opening = [], middle = [], ending = []] = acts;

  await speak(play, accounts, { title: 'Everybody is online', lines: opening });
  await Promise.all([first.phone.stop(), second.phone.stop()]);
  progress.line('Both phones are off.');
  const away = await speak(play, accounts, { title: 'Phones off', lines: middle });
  first.phone.start();
  await first.phone.reached('online');
  progress.line(`${first.name}'s phone is back and gets what it missed.`);
  const held = away.filter((line) => line.from === first.name);
  const rest = await speak(play, accounts, {
    title: 'One phone back',
    lines: [...held, ...ending],
  });
  const later = [...away.filter((line) => line.from !== first.name), ...rest];
  complaints.push(...(await passDays(play, second)));
  complaints.push(...(await comeBack(play, second)));
  await speak(play, accounts, { title: 'Linked again', lines: [...later, ...farewell(script)] });
  return { accounts, complaints };
}

async function openAll({ stage, script, companions, progress }: Play): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (const [index, name] of script.accounts.entries()) {
    progress.begin(`Registering ${name}'s phone and linking ${companions} companions`);
    const account = await openAccount(stage, name, NUMBERS[index] ?? '');
    for (let number = 1; number <= companions; number++) {
      await linkCompanion(stage, account, number);
      progress.update(number, companions);
    }
    progress.end();
    accounts.push(account);
  }
  return accounts;
}

/** One companion more than the policy allows has to be refused with the right words. */
async function refuseOneMore(
  { stage, companions, progress }: Play,
  account: Account,
): Promise<readonly string[]> {
  const wanted: ErrorCode = 'LINK_DEVICE_LIMIT';
  try {
    await linkCompanion(stage, account, companions + 1);
  } catch (cause) {
    if (!(cause instanceof QuartetError) || cause.code !== wanted) throw cause;
    progress.line(`Companion ${companions + 1} is refused: ${cause.message} (${cause.code})`);
    return [];
  }
  return [`companion ${companions + 1} was linked although the list is full`];
}

interface Act {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Sends lines and waits until all devices that are online have them; returns what was held back. */
async function speak(
  play: Play,
  accounts: readonly Account[],
  { title, lines }: Act,
): Promise<readonly Line[]> {
  const { progress } = play;
  const held: Line[] = [];
  const sent: SentMessage[] = [];
  progress.begin(`${title}: ${lines.length} messages`);
  for (const [index, line] of lines.entries()) {
    const from = accountNamed(accounts, line.from);
    const device = deviceOf(from, line.device);
    if (device.health().phase !== 'online') held.push(line);
    else sent.push(await say(play, line, { from, to: accountNamed(accounts, line.to) }));
    await sent[sent.length - IN_FLIGHT]?.until('acked');
    progress.update(index + 1, lines.length);
  }
  for (const message of sent.slice(-IN_FLIGHT)) await message.until('acked');
  await arrival(play, accounts);
  progress.end(held.length === 0 ? 'done' : `done, ${held.length} wait for their phone`);
  return held;
}

/** Messages that may wait for their acknowledgement at the same time: a busy talk, not a flood. */
const IN_FLIGHT = 16;

/**
 * Sends one line and notes who has to get it, from the server's own device lists; nothing joins or
 * leaves during an act.
 */
async function say(
  { stage, server }: Play,
  line: Line,
  { from, to }: { readonly from: Account; readonly to: Account },
): Promise<SentMessage> {
  const device = deviceOf(from, line.device);
  stage.search.add(utf8(line.text));
  const handle = await device.send(to.number, line.text);
  const lists = await Promise.all([server.devices(from.number), server.devices(to.number)]);
  stage.ledger.sent({
    id: handle.id,
    text: line.text,
    by: nameOf(device),
    devices: lists.flat().map((jid) => formatJid(jid)),
  });
  return handle;
}

/** Waits until every device that is online has everything; gives up after a minute without news. */
async function arrival({ stage, clock }: Play, accounts: readonly Account[]): Promise<void> {
  const online = accounts
    .flatMap(({ phone, companions }) => [phone, ...companions])
    .filter((device) => device.health().phase === 'online')
    .map((device) => nameOf(device));
  let missing = stage.ledger.missingAt(online);
  let since = clock.now();
  while (missing > 0 && clock.now() - since < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const now = stage.ledger.missingAt(online);
    if (now < missing) since = clock.now();
    missing = now;
  }
}

/** Fourteen days pass: the companions of the absent phone have to stop and say why. */
async function passDays({ clock, progress }: Play, absent: Account): Promise<readonly string[]> {
  progress.begin('Fourteen days pass');
  const ended = absent.companions.map((companion) => companion.ended);
  clock.move(DAYS_14_MS);
  const reasons = await Promise.all(ended);
  progress.end();
  for (const [index, error] of reasons.entries()) {
    progress.line(`${absent.name}'s companion ${index + 1}: ${error.message} (${error.code})`);
  }
  return reasons
    .filter(({ code }) => code !== 'CONNECTION_LOGGED_OUT')
    .map(({ code }) => `a companion of ${absent.name} ended with ${code}`);
}

/** The phone comes back and links its companions anew, on the stores that they had. */
async function comeBack(
  { stage, companions, progress }: Play,
  account: Account,
): Promise<readonly string[]> {
  progress.begin(`${account.name}'s phone is back and links its companions again`);
  account.phone.start();
  await account.phone.reached('online');
  const old = account.companions.splice(0);
  for (const companion of old) await companion.close();
  for (let number = 1; number <= companions; number++) {
    await linkCompanion(stage, account, number);
    progress.update(number, companions);
  }
  progress.end();
  return [];
}

/** A last word from a companion on each side, so that both directions run on the new sessions. */
const farewell = ({ accounts: [first, second] }: Script): readonly Line[] => [
  { from: first, device: 1, to: second, text: 'Good to have you back, all of you!' },
  { from: second, device: 1, to: first, text: 'Linked again, and nothing was lost. 🎉' },
];

function accountNamed(accounts: readonly Account[], name: string): Account {
  const account = accounts.find((one) => one.name === name);
  if (account === undefined) throw new QuartetError('CLI_INPUT');
  return account;
}
