import type { Codec } from './codec';

const SLUG = /^[a-z0-9]([a-z0-9._-]{0,58}[a-z0-9])?$/i;
const TENSOR = /^[a-z](?=.{0,79}$)([\w-]*)(\.([\w-]+|\*))*(?<=[a-z0-9_*])$/i;
const FLAGS: Readonly<Record<string, boolean>> = { 1: true, 0: false };

/** A tensor's name for the address: `block.{block}.attn.q` → `block.*.attn.q`. */
export function writeTensorName(name: string): string {
  const written = name.replaceAll('{block}', '*');
  if (TENSOR.test(written)) return written;
  throw new Error(
    `Links can name a tensor by letters, digits, - _ . and {block}, at most 80 of them; ${name} is none.`,
  );
}

/** The name behind it, or undefined where the text cannot be one. */
export const readTensorName = (text: string): string | undefined =>
  TENSOR.test(text) ? text.replaceAll('*', '{block}') : undefined;

export const tensorName: Codec<string | null> = {
  write: (name) => (name === null ? '' : writeTensorName(name)),
  read: readTensorName,
};

/** A short name such as `untrained` or `mnist-28`. */
export const slug: Codec<string> = {
  write: (value) => value,
  read: (text) => (SLUG.test(text) ? text : undefined),
};

/** One of a few words. */
export const oneOf = <T extends string>(...words: readonly T[]): Codec<T> => ({
  write: (value) => value,
  read: (text) => words.find((word) => word === text),
});

export const flag: Codec<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (text) => FLAGS[text],
};
