import type { Words } from '@/app/strings/words';
import type { ColourScale, Lens, Matrix } from '@/app/views/lens';
import { symbolHtml, symbolText } from '@/app/views/symbol-html';
import { type Chosen, resolve, type Slice } from '@/content/reference';
import { roleOf } from '@/content/roles';
import type { Lesson, Ref, Stage } from '@/content/schema';
import type { Comparison } from '@/lib/permalink/state';
import { formatShape } from '@/lib/tensor/shape';
import type { Trace } from '@/lib/trace/trace';
import { labelOf } from './labels';
import { type CellNotFinite, notFiniteIn } from './not-finite';
import { difference, makeScales, type ScaleGroup } from './scales';

export interface LensInput {
  readonly lesson: Lesson;
  readonly stage: Stage;
  readonly trace: Trace;
  readonly original: Trace;
  readonly chosen: Chosen;
  readonly compare: Comparison;
  readonly theme: 'light' | 'dark';
  readonly picture: Float32Array | null;
  readonly words: Words;
}

export interface StageLens extends Lens {
  /** The scales in use, for the legend. */
  readonly scales: ReadonlyMap<ScaleGroup, ColourScale>;
  /** A cell on the stage for each of NaN, ∞ and −∞ that is shown there. */
  readonly notFinite: readonly CellNotFinite[];
  /** Names of the tensors on the stage. */
  readonly shown: ReadonlySet<string>;
  slice(ref: Ref): Slice;
  /** The cells that a matrix of this lens shows. */
  sliceOf(m: Matrix): Slice;
}

let versions = 0;

/** What the views of a step see: the run through the chosen block, head, theme and comparison. */
export function makeLens(input: LensInput): StageLens {
  const { trace, original, chosen, compare, words, lesson } = input;
  const version = ++versions;
  const known = new Map<string, Matrix>();
  const slices = new WeakMap<Matrix, Slice>();
  const slice = (ref: Ref, at: Chosen = chosen) => resolve(compare === 'original' ? original : trace, ref, at);
  const refs = refsIn(input.stage).filter((ref) => exists(() => slice(ref)));
  const against = compare === 'difference' && trace !== original ? original : null;
  const scales = makeScales(
    refs.flatMap((ref) => onScale(ref, slice, input)),
    against,
    input.theme,
  );

  const build = (ref: Ref, at: Chosen): Matrix => {
    const own = slice(ref, at);
    const { named, rows, cols, flat } = own;
    const untouched = original.get(named.name).tensor.data;
    const { data } = named.tensor;
    const edits = trace.edits[named.name];
    const tex = own.transposed ? `${named.symbol}^\\top` : named.symbol;
    const shapeText = formatShape([rows, cols]);
    const made: Matrix = {
      ref,
      name: named.name,
      symbol: tex,
      symbolHtml: symbolHtml(tex),
      role: roleOf(named.name),
      rows,
      cols,
      rowWord: words.axis(own.rowAxis),
      colWord: words.axis(own.colAxis),
      rowLabel: (i) => labelOf(own.rowAxis, rows, i, lesson),
      colLabel: (j) => labelOf(own.colAxis, cols, j, lesson),
      at: (i, j) => {
        const f = flat(i, j);
        return against ? difference(data[f] as number, untouched[f] as number) : (data[f] as number);
      },
      stored: (i, j) => trace.get(named.name).tensor.data[flat(i, j)] as number,
      edited: (i, j) => compare !== 'original' && (edits?.has(flat(i, j)) ?? false),
      scale: scales.of(own),
      title: `${symbolText(tex)}, ${named.name}, ${shapeText}`,
      shapeText,
      version,
    };
    slices.set(made, own);
    return made;
  };
  const matrix = (ref: Ref, at: Chosen): Matrix => {
    const key = `${ref}|${at.block}|${at.head}`;
    const made = known.get(key) ?? build(ref, at);
    known.set(key, made);
    return made;
  };
  return {
    matrix: (ref) => matrix(ref, chosen),
    matrixOf: (ref, of) => matrix(ref, { ...chosen, ...of }),
    slice: (ref) => slice(ref),
    sliceOf: (m) => slices.get(m) ?? slice(m.ref),
    block: chosen.block,
    head: chosen.head,
    blocks: lesson.blocks,
    heads: lesson.heads,
    picture: input.picture && imageOf(slice, input.picture),
    knobs: chosen.knobs,
    theme: input.theme,
    words: words.views,
    scales: scales.inUse,
    notFinite: notFiniteIn(refs.map((ref) => slice(ref))),
    shown: new Set(refs.map((ref) => slice(ref).named.name)),
  };
}

/** The picture as the run sees it: with edited pixels. */
function imageOf(slice: (ref: Ref) => Slice, picture: Float32Array): Float32Array {
  return exists(() => slice('in.image')) ? slice('in.image').named.tensor.data : picture;
}

/** What a reference brings to the colour scales: where blocks stand side by side, all of them share one. */
function onScale(ref: Ref, slice: (ref: Ref, at?: Chosen) => Slice, { stage, chosen, lesson }: LensInput): Slice[] {
  const every = ref.includes('{block}') && refsIn(stage).includes('block-head');
  return every ? Array.from({ length: lesson.blocks }, (_, block) => slice(ref, { ...chosen, block })) : [slice(ref)];
}

/** Every string in a stage's props: those that name a tensor are what it shows. */
export function refsIn(stage: Stage): Ref[] {
  const strings: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(stage);
  return [...new Set(strings)];
}

function exists(find: () => unknown): boolean {
  try {
    find();
    return true;
  } catch {
    return false;
  }
}
