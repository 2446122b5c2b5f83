import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { symbolText } from '@/app/draw/symbol-html';
import { cellName } from '@/app/lens/cell-name';
import type { Change, Context } from '@/content/context';
import { sizeOf } from '@/lib/tensor/shape';
import { lookAt } from '@/lib/trace/folds';
import type { Named } from '@/lib/trace/trace';
import type { OptionLabels } from './labels';

/** A tensor of so many numbers is told whole. */
const MOST_WHOLE = 9;
/** Of a larger one, so many changes. */
const MOST_CELLS = 3;

/** What somebody builds as text, `W_Q = (−4, 0; 0, −4)` or `T[9] = 8`; null: it takes more than an option has room for. */
export function builtText({ edits = {}, knobs, picture }: Change, c: Context, labels: OptionLabels): string | null {
  if (knobs || picture !== undefined) return null;
  const parts = Object.entries(edits).map(([name, cells]) => tensorText(c.trace.get(name), cells, labels));
  return parts.length && !parts.includes(null) ? labels.list(parts as string[]) : null;
}

function tensorText(named: Named, cells: ReadonlyMap<number, number>, labels: OptionLabels): string | null {
  const { shape, data } = named.tensor;
  const symbol = symbolText(lookAt(named, 0).symbol);
  if (sizeOf(shape) <= MOST_WHOLE) return `${symbol} = ${written(shape.at(-1) ?? 1, data, cells)}`;
  if (cells.size > MOST_CELLS) return null;
  const each = [...cells].map(([index, value]) => {
    const { text } = cellName(named, index, labels.short);
    return `${text} = ${formatNumber(value, neededDigits([value], 2))}`;
  });
  return labels.list(each);
}

/** All numbers of a small tensor, row by row, with these in their places. */
function written(width: number, data: ArrayLike<number>, cells: ReadonlyMap<number, number>): string {
  const values = Array.from(data, (value, index) => cells.get(index) ?? value);
  const digits = neededDigits(values, 2);
  const texts = values.map((value) => formatNumber(value, digits));
  const rows = Array.from({ length: Math.ceil(texts.length / width) }, (_, i) =>
    texts.slice(i * width, (i + 1) * width).join(', '),
  );
  return `(${rows.join('; ')})`;
}
