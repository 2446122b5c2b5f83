import type { Codec } from './codec';

const SLUG = /^[a-z0-9]([a-z0-9._-]{0,58}[a-z0-9])?$/i;
const TENSOR = /^[a-z](?=.{0,79}$)([\w-]*)(\.([\w-]+|\*))*(?<=[a-z0-9_*])$/i;
const HELD = /^(:[a-z]+=\d{1,4}){0,6}$/i;
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

/** A tensor, and where it is held along axes that are not shown: `block.*.attn.probs:head=2`. */
export const tensorReference: Codec<string | null> = {
  write(reference) {
    if (reference === null) return '';
    const [name, held] = atColon(reference);
    if (!HELD.test(held))
      throw new Error(`Links can hold a tensor with :axis=number, as in in.image:channel=2; ${reference} is none.`);
    return writeTensorName(name) + held;
  },
  read(text) {
    const [name, held] = atColon(text);
    const tensor = readTensorName(name);
    return tensor && HELD.test(held) ? tensor + held : undefined;
  },
};

function atColon(text: string): [before: string, rest: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon)];
}

/** A short name such as `untrained` or `snapshot-3`, of weights that the lesson can run on. */
export const weightsName: Codec<string> = {
  write: (value) => value,
  read(text, { lesson, ignore }) {
    if (!SLUG.test(text)) return undefined;
    if (!lesson?.weights || lesson.weights.includes(text)) return text;
    ignore(text, 'unknown-weights');
    return undefined;
  },
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
