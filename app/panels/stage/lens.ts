import type { Words } from '@/app/strings/words';
import { makeScale } from '@/app/views/colour';
import type { ColourScale, Lens, Matrix, ScaleKind } from '@/app/views/lens';
import { symbolHtml, symbolText } from '@/app/views/symbol-html';
import { type Chosen, resolve, type Slice } from '@/content/reference';
import { roleOf } from '@/content/roles';
import type { Lesson, Ref, Stage } from '@/content/schema';
import type { Comparison } from '@/lib/permalink/state';
import { formatShape } from '@/lib/tensor/shape';
import type { Named, Trace } from '@/lib/trace/trace';
import { labelOf } from './labels';

/** Matrices that share a colour scale: their legend stands above the stage. */
export type ScaleGroup = 'values' | 'parameters' | 'weights' | 'gradients' | 'index' | 'pixels' | 'difference';

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
  /** Names of the tensors on the stage. */
  readonly shown: ReadonlySet<string>;
  slice(ref: Ref): Slice;
  /** The cells that a matrix of this lens shows. */
  sliceOf(m: Matrix): Slice;
}

const KINDS: Record<ScaleGroup, ScaleKind> = {
  values: 'signed',
  parameters: 'signed',
  weights: 'weights',
  gradients: 'signed',
  index: 'index',
  pixels: 'pixels',
  difference: 'signed',
};

export function groupOf({ named }: Slice): ScaleGroup {
  if (named.name === 'in.image') return 'pixels';
  if (named.name.startsWith('grad.')) return 'gradients';
  if (named.tensor.dtype === 'i32') return 'index';
  if (/(^|[._])probs$/.test(named.name)) return 'weights';
  return named.name.startsWith('w.') ? 'parameters' : 'values';
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
  const scales = scalesOf(refs, slice, input);

  const build = (ref: Ref, at: Chosen): Matrix => {
    const own = slice(ref, at);
    const { named, rows, cols, flat } = own;
    const untouched = original.get(named.name).tensor.data;
    const { data } = named.tensor;
    const edits = trace.edits[named.name];
    const differs = compare === 'difference' && trace !== original;
    const group = differs ? 'difference' : groupOf(own);
    const scale =
      scales.get(group) ?? makeScale(KINDS[group], largest(named, differs ? untouched : null) || 1, input.theme);
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
        return differs ? (data[f] as number) - (untouched[f] as number) : (data[f] as number);
      },
      stored: (i, j) => trace.get(named.name).tensor.data[flat(i, j)] as number,
      edited: (i, j) => compare !== 'original' && (edits?.has(flat(i, j)) ?? false),
      scale,
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
    scales,
    shown: new Set(refs.map((ref) => slice(ref).named.name)),
  };
}

/** The picture as the run sees it: with edited pixels. */
function imageOf(slice: (ref: Ref) => Slice, picture: Float32Array): Float32Array {
  return exists(() => slice('in.image')) ? slice('in.image').named.tensor.data : picture;
}

/**
 * One scale a group, over everything of it that the step shows. It runs over all heads of a tensor, and over all blocks
 * where they stand side by side, so that choosing another changes the colours of cells and not their meaning.
 */
function scalesOf(refs: readonly Ref[], slice: (ref: Ref, at?: Chosen) => Slice, input: LensInput) {
  const { trace, original, compare, theme, chosen, lesson } = input;
  const differs = compare === 'difference' && trace !== original;
  const most = new Map<ScaleGroup, number>();
  const allBlocks = refsIn(input.stage).includes('block-head');
  for (const ref of refs) {
    const own = slice(ref);
    const group = differs ? 'difference' : groupOf(own);
    const blocks = allBlocks && ref.includes('{block}') ? lesson.blocks : 0;
    const members = blocks ? Array.from({ length: blocks }, (_, block) => slice(ref, { ...chosen, block })) : [own];
    for (const { named } of members) {
      const max = group === 'pixels' ? 1 : largest(named, differs ? original.get(named.name).tensor.data : null);
      most.set(group, Math.max(most.get(group) ?? 0, max));
    }
  }
  return new Map([...most].map(([group, max]) => [group, makeScale(KINDS[group], max || 1, theme)] as const));
}

/** The largest size of a finite value, or of its difference to another run's. */
function largest({ tensor: { data } }: Named, minus: Float32Array | null): number {
  let max = 0;
  for (let i = 0; i < data.length; i++) {
    const value = Math.abs((data[i] as number) - (minus ? (minus[i] as number) : 0));
    if (value > max && value < Number.POSITIVE_INFINITY) max = value;
  }
  return max;
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
