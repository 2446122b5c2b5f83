import { beginning, type Codec, longest } from './codec';

const SLUG = /^[a-z0-9]([a-z0-9._-]{0,58}[a-z0-9])?$/i;
const TENSOR = /^[a-z](?=.{0,79}$)([\w-]*)(\.([\w-]+|\*))*(?<=[a-z0-9_*])$/i;
/** Axes and the entry of each: a number, or the control that says which. */
const HELD = /^(:[a-z]+=(\d{1,4}|[a-z][a-z0-9]{0,39})){0,6}$/i;
const REFERENCE = /^[a-z][\w.*-]*(:[a-z]+=\w+)*/i;

/** A tensor's name for the address: `block.{block}.attn.q` → `block.*.attn.q`; nothing where links can hold no such name. */
export function writeTensorName(name: string): string {
  const written = name.replaceAll('{block}', '*');
  return TENSOR.test(written) ? written : '';
}

/** The name behind it, or undefined where the text cannot be one. */
export const readTensorName = (text: string): string | undefined =>
  TENSOR.test(text) ? text.replaceAll('*', '{block}') : undefined;

/**
 * A tensor, and where it is held along axes that are not shown: `block.*.attn.probs:head=2`; by a control,
 * `in.image:channel={channel}` → `in.image:channel=channel`.
 */
export const tensorReference: Codec<string | null> = {
  write(reference) {
    if (reference === null) return '';
    const [name, held] = atColon(reference);
    const written = writeTensorName(name);
    const holds = held.replace(/=\{(\w+)\}/g, '=$1');
    return written && HELD.test(holds) ? written + holds : '';
  },
  read(text, context) {
    const [name, held] = atColon(beginning(text, REFERENCE, context));
    const tensor = readTensorName(name);
    return tensor && HELD.test(held) ? tensor + held.replace(/=([a-z]\w*)/gi, '={$1}') : undefined;
  },
};

function atColon(text: string): [before: string, rest: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon)];
}

/** A short name such as `untrained` or `snapshot-3`, of weights that the lesson can run on. */
export const weightsName: Codec<string> = {
  write: (value) => (SLUG.test(value) ? value : ''),
  read(text, { lesson, ignore }) {
    if (!lesson?.weights) return SLUG.test(text) ? text : undefined;
    const known = longest(lesson.weights, text);
    if (known === undefined || known.length < text.length) ignore(text, 'unknown-weights');
    return known;
  },
};

/** One of a few words. */
export const oneOf = <T extends string>(...words: readonly T[]): Codec<T> => ({
  write: (value) => value,
  read: (text, context) => longest(words, beginning(text, /^\w+/, context)),
});

export const flag: Codec<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read(text, context) {
    const written = beginning(text, /^[01](?!\w)/, context);
    return written ? written === '1' : undefined;
  },
};
