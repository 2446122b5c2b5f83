import type { ColourScale, Lens, Matrix, Reading, SizedPicture, Theme } from '@/app/draw/view';
import { drawWords } from '@/app/draw/words';
import type { Chosen } from '@/content/chosen';
import type { Language } from '@/content/language';
import { gridIn, pictureIn } from '@/content/picture';
import { resolve, type Slice } from '@/content/reference';
import type { Pair } from '@/content/run';
import type { Ref } from '@/content/stage';
import { type Choice, type Counts, choices } from '@/lib/choice';
import type { Comparison } from '@/lib/permalink/state';
import { parseRef } from '@/lib/reference';
import type { Trace } from '@/lib/trace/trace';
import { type Blanks, withBlanks } from './blanks';
import { type Labelling, labelOf } from './labels';
import { makeMatrix } from './make-matrix';
import { type CellNotFinite, notFiniteIn } from './not-finite';
import { makeScales, type ScaleGroup } from './scales';
import type { Veiling } from './veil';
import { lensWords } from './words';
import { workingsOf } from './workings';

/** A run of the step beside the one on screen. */
export interface Beside extends Pair {
  readonly title: string;
  readonly labelling: Labelling;
}

export interface LensInput extends Pair {
  /** What is on the stage. */
  readonly readings: readonly Reading[];
  /** The step's other runs, by their names. */
  readonly runs?: (name: string) => Beside;
  readonly chosen: Chosen;
  readonly counts: Counts;
  readonly compare: Comparison;
  readonly theme: Theme;
  readonly language: Language;
  readonly labelling: Labelling;
  /** Cells that are typed as an answer. Default: none. */
  readonly blanks?: Blanks | null;
  /** What the step hides. Default: nothing. */
  readonly veiling?: Veiling | null;
}

export interface StageLens extends Lens {
  /** The scales in use, for the legend. */
  readonly scales: ReadonlyMap<ScaleGroup, ColourScale>;
  /** A cell on the stage for each of NaN, ∞ and −∞ that is shown there. */
  readonly notFinite: readonly CellNotFinite[];
  /** Names of the tensors on the stage. */
  readonly shown: ReadonlySet<string>;
  /** One of the step's runs; null: the one on screen. */
  pair(run: string | null): Pair & Pick<LensInput, 'labelling'> & Partial<Pick<Beside, 'title'>>;
  slice(ref: Ref): Slice;
  /** What the step hides; null: nothing. */
  readonly veiling: Veiling | null;
  /** The cells that a matrix of this lens shows. */
  sliceOf(m: Matrix): Slice;
}

let versions = 0;

/** What the views of a step see: the run through the chosen block, head, theme and comparison. */
export function makeLens(input: LensInput): StageLens {
  const { chosen, counts, compare, language, theme, veiling = null } = input;
  const { axis } = lensWords(language);
  const version = ++versions;
  const known = new Map<string, Matrix>();
  const slices = new WeakMap<Matrix, Slice>();
  const pair = pairsOf(input);
  const pairOf = (ref: Ref) => pair(parseRef(ref).run);
  const onScreen = ({ trace, original }: Pair): Trace => (compare === 'original' ? original : trace);
  const slice = (ref: Ref, at: Chosen = chosen) => resolve(onScreen(pairOf(ref)), ref, at);
  const { readings } = input;
  const differs = compare === 'difference' && input.trace !== input.original;
  const scales = makeScales(
    readings.filter(({ ownScale }) => !ownScale).flatMap((reading) => sideBySide(reading, slice, input)),
    differs ? (ref) => pairOf(ref).original : null,
    theme,
    veiling,
  );

  const build = (ref: Ref, at: Chosen): Matrix => {
    const own = slice(ref, at);
    const made = makeMatrix(
      ref,
      own,
      { ...pairOf(ref), compare, differs, words: axis, scale: scales.of(ref, own), theme, veiling },
      version,
    );
    const shown = input.blanks ? withBlanks(made, own, input.blanks) : made;
    slices.set(shown, own);
    return shown;
  };
  const matrix = (ref: Ref, at: Chosen): Matrix => {
    const key = `${ref}|${choices.map((kind) => at[kind])}`;
    const made = known.get(key) ?? build(ref, at);
    known.set(key, made);
    return made;
  };
  return {
    matrix: (ref) => matrix(ref, chosen),
    matrixOf: (ref, of) => matrix(ref, { ...chosen, ...of }),
    pair,
    slice: (ref) => slice(ref),
    sliceOf: (m) => slices.get(m) ?? slice(m.ref),
    ...workingsOf(
      (m) => slices.get(m) ?? slice(m.ref),
      (m) => onScreen(m ? pairOf(m.ref) : input),
      (tensor, index) => veiling?.hides(tensor, index) ?? false,
    ),
    chosen,
    counts,
    compare,
    picture: pictureOf(onScreen(input), veiling),
    grid: gridIn(input.original),
    knobs: chosen.knobs,
    label: (axis, i) => labelOf(axis, i, input.labelling),
    theme,
    veiling,
    words: { ...drawWords(language), language },
    scales: scales.inUse,
    notFinite: notFiniteIn(
      readings.map(({ ref }) => [onScreen(pairOf(ref)), slice(ref)]),
      veiling,
    ),
    shown: new Set(readings.map(({ ref }) => slice(ref).named.name)),
  };
}

/** The run on screen, and those beside it, each asked for once. */
function pairsOf(input: LensInput): StageLens['pair'] {
  const beside = new Map<string, Beside>();
  return (run) => {
    if (run === null) return input;
    if (!input.runs) throw new Error(`@${run} asks for another run, but there is only the one on screen.`);
    const found = beside.get(run) ?? input.runs(run);
    beside.set(run, found);
    return found;
  };
}

/** Neither light nor dark: a channel of a pixel that the step asks for. */
const MIDDLE = 0.5;

/** The picture as the run sees it, with edited pixels. */
function pictureOf(trace: Trace, veiling: Veiling | null): SizedPicture | null {
  const { tensor } = pictureIn(trace) ?? {};
  if (!tensor) return null;
  const { data, shape } = tensor;
  const mask = veiling?.maskOf(tensor);
  const pixels = mask ? data.map((value, i) => (mask[i] ? MIDDLE : value)) : data;
  return { pixels, height: shape[0] as number, width: shape[1] as number };
}

/** The slices that share a colour scale with a reading: one for every block, head … that stands beside it. */
function sideBySide(
  { ref, over = [] }: Reading,
  slice: (ref: Ref, at: Chosen) => Slice,
  { chosen, counts }: LensInput,
): [Ref, Slice][] {
  const spread = (at: readonly Chosen[], kind: Choice): Chosen[] =>
    at.flatMap((each) => Array.from({ length: counts[kind] ?? 1 }, (_, i) => ({ ...each, [kind]: i })));
  return over.reduce(spread, [chosen]).map((at) => [ref, slice(ref, at)]);
}
