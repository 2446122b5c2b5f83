import { underVeil } from '@/app/draw/colour';
import { symbolHtml, symbolText } from '@/app/draw/symbol-html';
import { markOf } from '@/app/draw/veiled';
import type { ColourScale, Matrix, Theme } from '@/app/draw/view';
import type { Slice } from '@/content/reference';
import type { Pair } from '@/content/run';
import type { Ref } from '@/content/stage';
import type { Comparison } from '@/lib/permalink/state';
import { formatShape } from '@/lib/tensor/shape';
import { type Labelling, labelOf } from './labels';
import { type Mask, veilIn } from './mask';
import { difference } from './scales';
import type { Veiling } from './veil';
import type { LensWords } from './words';

/** What a slice is seen through: its run, edited and untouched, and how both are shown. */
export interface Sight extends Pair {
  readonly labelling: Labelling;
  /** The run's own title, where there are several. */
  readonly title?: string;
  readonly compare: Comparison;
  /** Whether differences are shown in place of numbers. */
  readonly differs: boolean;
  readonly words: LensWords['axis'];
  readonly scale: ColourScale;
  readonly theme: Theme;
  readonly veiling: Pick<Veiling, 'maskOf'> | null;
}

/** A slice as views see it. Two matrices of one version and reference show the same. */
export function makeMatrix(ref: Ref, slice: Slice, sight: Sight, version: number): Matrix {
  const open = openMatrix(ref, slice, sight, version);
  const mask = sight.veiling?.maskOf(slice.named.tensor);
  return mask && covers(mask, slice) ? underMask(open, mask, slice, sight.theme) : open;
}

/** Whether a mask hides any cell of this slice. */
function covers(mask: Mask, { rows, cols, flat }: Slice): boolean {
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) if (mask[flat(i, j)]) return true;
  return false;
}

/** A matrix whose hidden cells hold no number: a view that does not ask shows nothing. */
function underMask(open: Matrix, mask: Mask, { flat }: Slice, theme: Theme): Matrix {
  const veiled = (i: number, j: number) => veilIn(mask, flat(i, j));
  const { at, stored, edited, text, scale } = open;
  return {
    ...open,
    veiled,
    at: (i, j) => (veiled(i, j) ? Number.NaN : at(i, j)),
    stored: (i, j) => (veiled(i, j) ? Number.NaN : stored(i, j)),
    edited: (i, j) => !veiled(i, j) && edited(i, j),
    ...(text ? { text: (i: number, j: number) => markOf(veiled(i, j) || undefined) ?? text(i, j) } : {}),
    scale: underVeil(scale, theme),
  };
}

function openMatrix(ref: Ref, slice: Slice, sight: Sight, version: number): Matrix {
  const { named, rows, cols, flat, rowAxis, colAxis } = slice;
  const { trace, original, labelling, title, compare, differs, words, scale } = sight;
  const untouched = original.get(named.name).tensor.data;
  const { data } = named.tensor;
  const edits = trace.edits[named.name];
  // What a run of the step changes by itself is no edit of the reader's.
  const given = original.edits[named.name];
  // A vector has no other side: standing up it is the same.
  const tex = slice.transposed && slice.rowAxis && slice.colAxis ? `${slice.symbol}^\\top` : slice.symbol;
  const shapeText = [formatShape([rows, cols]), ...(title === undefined ? [] : [title])].join(' · ');
  const text = labelling.cells?.[named.name];
  return {
    ref,
    name: named.name,
    symbol: tex,
    symbolHtml: symbolHtml(tex),
    role: slice.role,
    rows,
    cols,
    shape: named.tensor.shape,
    rowAxis,
    colAxis,
    rowWord: words[rowAxis?.id ?? 'row'],
    colWord: words[colAxis?.id ?? 'column'],
    rowLabel: (i) => labelOf(rowAxis, i, labelling),
    colLabel: (j) => labelOf(colAxis, j, labelling),
    at: (i, j) => {
      const f = flat(i, j);
      return differs ? difference(data[f] as number, untouched[f] as number) : (data[f] as number);
    },
    stored: (i, j) => trace.get(named.name).tensor.data[flat(i, j)] as number,
    ...(text && !differs ? { text: (i: number, j: number) => text(data[flat(i, j)] as number, flat(i, j)) } : {}),
    edited: (i, j) => compare !== 'original' && (edits?.has(flat(i, j)) ?? false) && !given?.has(flat(i, j)),
    scale,
    title: `${symbolText(tex)}, ${named.name}, ${shapeText}`,
    shapeText,
    version,
  };
}
