import { Refused } from '../own-file';

/** What a value of a file should be. */
export type Expected = 'time' | 'count' | 'yes-or-no' | 'object' | 'list' | 'name';

/** The last moment that a date can say. */
const LAST = 8.64e15;

function whole(value: unknown, at: string, expected: Expected, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Refused(at, expected, value);
}

/** Milliseconds since 1970. */
export const time = (value: unknown, at: string): number => whole(value, at, 'time', LAST);

export const count = (value: unknown, at: string): number => whole(value, at, 'count', 1_000_000);

export function yesOrNo(value: unknown, at: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new Refused(at, 'yes-or-no', value);
}

type Values = Readonly<Record<string, unknown>>;

function object(value: unknown, at: string): Values {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
  throw new Refused(at, 'object', value);
}

/** One part of an object. */
export const part = (value: unknown, at: string, name: string): unknown => object(value, at)[name];

/** A list of names of a pattern. */
export function names(value: unknown, at: string, name: RegExp): readonly string[] {
  if (!Array.isArray(value)) throw new Refused(at, 'list', value);
  return value.map((each, i) => {
    if (typeof each === 'string' && name.test(each)) return each;
    throw new Refused(`${at}[${i}]`, 'name', each);
  });
}

/** Entries by names of a pattern, each read alike. */
export const record = <T>(
  value: unknown,
  at: string,
  name: RegExp,
  read: (entry: unknown, at: string) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(object(value, at)).map(([key, entry]) => {
      if (!name.test(key)) throw new Refused(`${at}[${JSON.stringify(key)}]`, 'name', key);
      return [key, read(entry, `${at}[${JSON.stringify(key)}]`)];
    }),
  );
