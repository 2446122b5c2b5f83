import { choices } from '../choice';
import { formatRef, parseRef, type Reference } from '../reference';
import { beginning, type Codec, longest } from './codec';

const SLUG = /^[a-z0-9]([a-z0-9._-]{0,58}[a-z0-9])?$/i;
/** What a name may leave open beside the block, which is called `*`: `*stage`. */
const OPEN = choices.filter((kind) => kind !== 'block').join('|');
const TENSOR = new RegExp(`^[a-z0-9](?=.{0,79}$)([\\w-]*)(\\.([\\w-]+|\\*(${OPEN})?))*(?<=[a-z0-9])$`, 'i');
const REFERENCE = /^[a-z0-9][\w.*-]*(:[a-z]+\d?=\w+)*(~[a-z]([a-z0-9-]*[a-z0-9])?)?/i;
const AXIS = /^[a-z]+\d?$/i;
/** The entry of an axis: a number, or the control that says which. */
const ENTRY = /^(\d{1,4}|[a-z][a-z0-9]{0,39})$/i;
const RUN = /^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/i;
const MOST_HELD = 6;

/** A tensor's name for the address: `block.{block}.attn.q` → `block.*.attn.q`; nothing where links can hold no such name. */
export function writeTensorName(name: string): string {
  const written = name.replace(HOLE, (_, kind: string) => (kind === 'block' ? '*' : `*${kind}`));
  return TENSOR.test(written) ? written : '';
}
const HOLE = new RegExp(`\\{(${choices.join('|')})\\}`, 'g');

/** The name behind it, or undefined where the text cannot be one. */
export const readTensorName = (text: string): string | undefined =>
  TENSOR.test(text)
    ? text.replace(STAR, (_, kind?: string) => `{${kind === undefined ? 'block' : kind.toLowerCase()}}`)
    : undefined;
const STAR = new RegExp(`\\*(${OPEN})?`, 'gi');

/**
 * A tensor, and where it is held along axes that are not shown: `block.*.attn.probs:head=2`; by a control,
 * `in.image:channel={channel}` → `in.image:channel=channel`; of another run, `probs@unscaled` → `probs~unscaled`,
 * because chats take what has an @ in it for the address of a mail.
 */
export const tensorReference: Codec<string | null> = {
  write(reference) {
    const parsed = parseRef(reference ?? '');
    const name = writeTensorName(parsed.name);
    const holds = parsed.holds.map(([axis, at]) => [axis, at.replace(/^\{(\w+)\}$/, '$1')] as const);
    if (!name || parsed.transposed || !isHeld({ ...parsed, holds })) return '';
    return formatRef({ ...parsed, name, holds }).replace('@', '~');
  },
  read(text, context) {
    const parsed = parseRef(beginning(text, REFERENCE, context).replace('~', '@'));
    const name = readTensorName(parsed.name);
    if (!name || !isHeld(parsed)) return undefined;
    const holds = parsed.holds.map(([axis, at]) => [axis, /^\d/.test(at) ? at : `{${at}}`] as const);
    return formatRef({ ...parsed, name, holds });
  },
};

/** Whether an address can say what is held, and the run. */
const isHeld = ({ holds, run }: Reference): boolean =>
  holds.length <= MOST_HELD &&
  holds.every(([axis, at]) => AXIS.test(axis) && ENTRY.test(at)) &&
  (run === null || RUN.test(run));

const AXES = /^[a-z]+\d?(\.[a-z]+\d?){1,2}(?![\w.])/;
/** The axes of a tensor that run down, across and within: `token.feature.head`. Nothing: those that do by themselves. */
export const axisOrder: Codec<readonly string[]> = {
  write: (axes) => AXES.exec(axes.join('.'))?.[0] ?? '',
  read: (text, context) => beginning(text, AXES, context).match(/\w+/g) ?? undefined,
};

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

/** A word of this shape; what it means, the app knows. */
const shaped = (shape: RegExp): Codec<string> => ({
  write: (value) => (shape.exec(value)?.[0] === value ? value : ''),
  read: (text, context) => beginning(text, shape, context) || undefined,
});

/** What the stage shows: `network`, or a moment of it, `play-7`. */
export const shownName = shaped(/^[a-z]{2,20}(-\d{1,4})?(?![\w-])/);

/** The way that is gone through: the name of a ready one, `lesson~first~last`, or one's own, packed: `x~DATA~CHECK`. */
export const wayCode = shaped(/^\w[\w~-]*(?<=[a-z0-9])/i);

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
