import fc from 'fast-check';
import type { Knob, Knobs } from '@/content/knob';
import type { Lesson, Step } from '@/content/schema';
import { choices } from '@/lib/choice';

/**
 * What a reader may have done before a step is read, on the way through the whole lesson. Places are shares of what there
 * is, so that one state goes over all steps, and steps of one scene share its run.
 */
export interface Doings {
  readonly knobs: Knobs;
  readonly picture: number;
  readonly weights: number;
  readonly picks: readonly number[];
  readonly cell: readonly [number, number];
  readonly edits: readonly { readonly tensor: number; readonly cell: number; readonly value: number }[];
  /** With which fresh numbers the question is asked; 0: with its own. */
  readonly draw: number;
}

const share = fc.integer({ min: 0, max: 99 }).map((x) => x / 100);
const VALUES = [0, 1, -1, 0.5, 3, -3];

/** The places on a knob's scale. */
function anyOn({ kind, min = 0, max = 1, step = 1, words }: Knob): fc.Arbitrary<number> {
  const last = words.en.options ? words.en.options.length - 1 : kind === 'switch' ? 1 : Math.round((max - min) / step);
  const isScale = kind === 'slider' || kind === 'play';
  return fc.integer({ min: 0, max: last }).map((at) => (isScale ? min + at * step : at));
}

export const knobsOn = ({ controls = [] }: Step): string[] =>
  controls.flatMap((control) => (typeof control === 'object' && 'knob' in control ? [control.knob] : []));

/** Nothing at all. */
export const AT_FIRST: Doings = {
  knobs: {},
  picture: 0,
  weights: 0,
  picks: choices.map(() => 0),
  cell: [0, 0],
  edits: [],
  draw: 0,
};

/** Anything that the controls of a lesson's steps and its editable numbers allow. */
export function anyDoings({ knobs = [], steps }: Lesson): fc.Arbitrary<Doings> {
  const turned = knobs.filter(({ id }) => steps.some((step) => knobsOn(step).includes(id)));
  return fc.record({
    knobs: fc.record(Object.fromEntries(turned.map((knob) => [knob.id, anyOn(knob)]))),
    picture: share,
    weights: share,
    picks: fc.array(share, { minLength: choices.length, maxLength: choices.length }),
    cell: fc.tuple(share, share),
    edits: fc.array(fc.record({ tensor: share, cell: share, value: fc.constantFrom(...VALUES) }), { maxLength: 2 }),
    draw: fc.integer({ min: 0, max: 3 }),
  });
}
