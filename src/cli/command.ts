/**
 * What a command of the program is, how its arguments are read and how its help looks.
 *
 * One table row an option; help is made from the same rows that the arguments are read by. Exit
 * codes: 0 done, 1 it failed or the answer is no, 2 it was called wrongly.
 */

import { parseArgs } from 'node:util';
import { QuartetError } from '../base/error.ts';

/** An option of a command; all take a value unless `flag` is set. */
export interface Option {
  readonly flag?: true;
  readonly value?: string;
  readonly help: string;
}

/** The arguments of one call. */
export interface Call {
  readonly positionals: readonly string[];
  readonly json: boolean;
  /** The value of an option, if it was given. */
  text(name: string): string | undefined;
  /** Whether an option without a value was given. */
  flag(name: string): boolean;
  /** The value of an option that has to be given. Throws `CLI_USAGE`. */
  required(name: string): string;
}

/** A command of the program. */
export interface Command {
  /** How it is called, after the name of the program. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** How many positional arguments it takes. */
  readonly positionals: readonly [least: number, most: number];
  /** Runs it and returns the exit code. */
  run(call: Call): Promise<number>;
}

const COMMON: Readonly<Record<string, Option>> = {
  json: { flag: true, help: 'print JSON lines instead of text' },
  help: { flag: true, help: 'print this help' },
};

/** Reads the arguments of a command. Throws `CLI_USAGE`; `undefined` means that help is wanted. */
export function readCall(command: Command, args: readonly string[]): Call | undefined {
  const known = { ...command.options, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { flag }]) => [
      name,
      { type: flag ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { values, positionals } = parse(args, options);
  if (values['help'] === true) return undefined;
  const [least, most] = command.positionals;
  if (positionals.length < least || positionals.length > most) throw new QuartetError('CLI_USAGE');
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const flag = (name: string): boolean => values[name] === true;
  const required = (name: string): string => {
    const value = text(name);
    if (value === undefined) throw new QuartetError('CLI_USAGE', { option: name });
    return value;
  };
  return { positionals, json: flag('json'), text, flag, required };
}

type Parsed = ReturnType<typeof parseArgs>;

function parse(
  args: readonly string[],
  options: Readonly<Record<string, { type: 'string' | 'boolean' }>>,
): Pick<Parsed, 'values' | 'positionals'> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new QuartetError('CLI_USAGE', {}, cause);
  }
}

/** The help of a command. */
export function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.options, ...COMMON }).map(
    ([name, { value, help }]): readonly [string, string] => [
      value === undefined ? `--${name}` : `--${name} ${value}`,
      help,
    ],
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`);
  return `quartet ${command.usage}\n\n${command.summary}\n\n${lines.join('\n')}\n`;
}
