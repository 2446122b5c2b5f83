/**
 * Schemas of configurations: what is expected of a value that may be anything, and what stands in where it is missing.
 *
 *     import * as v from '../../system/values';
 *
 *     const config = v.pipe(
 *       v.object({ dim: v.optional(v.number(), 96), name: v.optional(v.string()) }),
 *       v.check(({ dim }) => dim % 2 === 0, ({ dim }) => `dim ${dim} must be even`),
 *     );
 *     type Config = v.Output<typeof config>; // { dim: number; name?: string | undefined }
 */
export interface Schema<T> {
  /** @throws Unfit */
  read(value: unknown): T;
  /** The keys of an object that it knows; others it leaves out. */
  readonly keys?: readonly string[] | undefined;
}

/** One of what an object may lack: there is no such key then. */
interface Maybe<T> extends Schema<T | undefined> {
  readonly mayLack: true;
}

export type Output<S> = S extends Schema<infer T> ? T : never;

type Shape = Readonly<Record<string, Schema<unknown>>>;
type Lacking<S extends Shape> = { [K in keyof S]: S[K] extends Maybe<unknown> ? K : never }[keyof S];
type Flat<T> = { [K in keyof T]: T[K] };
type Read<S extends Shape> = S extends unknown
  ? Flat<{ [K in Exclude<keyof S, Lacking<S>>]: Output<S[K]> } & { [K in Lacking<S>]?: Output<S[K]> }>
  : never;

/** A value that does not fit. `key` says where it stands: `stages.2`, or nothing for the whole. */
export class Unfit extends Error {
  constructor(
    message: string,
    readonly key = '',
  ) {
    super(message);
  }
}

/** What came, as a sentence has it. */
export const received = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'a list'
      : 'an object'
    : (JSON.stringify(value) ?? String(value));

const unfit = (expected: string, value: unknown): never => {
  throw new Unfit(`${expected}, but ${received(value)} came`);
};

/** A value that a test lets through. */
export const that = <T>(fits: (value: unknown) => value is T, expected: string): Schema<T> => ({
  read: (value) => (fits(value) ? value : unfit(expected, value)),
});

export const number = (): Schema<number> => that((value) => typeof value === 'number', 'Expected a number');
export const string = (): Schema<string> => that((value) => typeof value === 'string', 'Expected a text');
export const boolean = (): Schema<boolean> => that((value) => typeof value === 'boolean', 'Expected true or false');

/** One of a few words or numbers. */
export const picklist = <const T extends string | number | boolean>(
  all: readonly T[],
  expected = `Expected ${all.map(received).join(' or ')}`,
): Schema<T> => that((value): value is T => all.includes(value as T), expected);

/** What an object may lack. Where nothing is, the schema reads the fallback. */
export function optional<T>(schema: Schema<T>, fallback: unknown): Schema<T>;
export function optional<T>(schema: Schema<T>): Maybe<T>;
export function optional<T>(schema: Schema<T>, fallback?: unknown): Maybe<T> {
  return {
    mayLack: true,
    read: (value = fallback) => (value === undefined ? undefined : schema.read(value)),
  };
}

/** What only tells how a case was made, and changes nothing that is computed: known, and left out. */
export const told: Maybe<undefined> = { mayLack: true, read: () => undefined };

export const nullable = <T>(schema: Schema<T>): Schema<T | null> => ({
  read: (value) => (value === null ? null : schema.read(value)),
});

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const array = <T>(each: Schema<T>, expected = 'Expected a list'): Schema<T[]> => ({
  read: (value) => (isList(value) ? value.map((item, i) => within(i, each, item)) : unfit(expected, value)),
});

export const pair = <T>(each: Schema<T>): Schema<[T, T]> => ({
  read(value) {
    if (!isList(value) || value.length !== 2) return unfit('Expected a list of two', value);
    return [within(0, each, value[0]), within(1, each, value[1])];
  },
});

/** Whichever of two fits. */
export const either = <A, B>(one: Schema<A>, other: Schema<B>, expected: string): Schema<A | B> => ({
  read(value) {
    for (const schema of [one, other]) {
      try {
        return schema.read(value);
      } catch {}
    }
    return unfit(expected, value);
  },
});

/** An object with these keys; others are left out. */
export const object = <S extends Shape>(shape: S): Schema<Read<S>> => ({
  keys: Object.keys(shape),
  read(value) {
    if (typeof value !== 'object' || value === null) return unfit('Expected an object', value);
    const given = value as Readonly<Record<string, unknown>>;
    const read = Object.entries(shape).map(([key, schema]) => [key, within(key, schema, given[key])] as const);
    return Object.fromEntries(read.filter(([, each]) => each !== undefined)) as Read<S>;
  },
});

/** Reads what stands at a place, and says which where it does not fit. */
function within<T>(place: string | number, schema: Schema<T>, value: unknown): T {
  try {
    return schema.read(value);
  } catch (fault) {
    if (!(fault instanceof Unfit)) throw fault;
    throw new Unfit(fault.message, fault.key ? `${place}.${fault.key}` : `${place}`);
  }
}

/** What must hold beside, and the message where it does not. */
interface Check<T> {
  readonly fits: (value: T) => boolean;
  readonly message: string | ((value: T) => string);
}

export const check = <T>(fits: Check<T>['fits'], message: Check<T>['message']): Check<T> => ({ fits, message });

/** A schema and what must hold of the values that it reads. */
export const pipe = <T>(schema: Schema<T>, ...checks: readonly Check<NoInfer<T>>[]): Schema<T> => ({
  keys: schema.keys,
  read(value) {
    const read = schema.read(value);
    for (const { fits, message } of checks) {
      if (!fits(read)) throw new Unfit(typeof message === 'function' ? message(read) : message);
    }
    return read;
  },
});
