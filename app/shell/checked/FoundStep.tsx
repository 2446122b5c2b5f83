import { useState } from 'react';
import { formatNumber } from '@/app/draw/number-text';
import { valueText } from '@/app/draw/value-text';
import { useStore } from '@/app/store/store';
import { flatIndex } from '@/lib/tensor/shape';
import type { FullSizeState } from './use-full-size';
import { checkedWords } from './words';

/** Rows and columns that are shown at once. */
const WINDOW = 6;

/** A step of the run: a window of its last two axes, from any entry of each axis. */
export function FoundStep({ of: { name, shape, data, milliseconds } }: { of: NonNullable<FullSizeState['found']> }) {
  const { full } = checkedWords(useStore((state) => state.lang));
  const [from, setFrom] = useState<readonly number[]>(() => shape.map(() => 0));
  const axis = shape.length - 1;
  const along = (i: number): number[] => {
    const first = from[i] ?? 0;
    return i < 0 ? [0] : Array.from({ length: Math.min(WINDOW, (shape[i] as number) - first) }, (_, k) => first + k);
  };
  const cellAt = (row: number, col: number): number => {
    const at = from.map((entry, i) => (i === axis ? col : i === axis - 1 ? row : entry));
    return data[flatIndex(shape, at)] as number;
  };
  const start = (i: number, wanted: number) => {
    const entry = Math.max(0, Math.min((shape[i] as number) - 1, Math.floor(wanted) || 0));
    setFrom(from.map((old, k) => (k === i ? entry : old)));
  };
  return (
    <div>
      <p role="status">{full.again(formatNumber(milliseconds, 0))}</p>
      {shape.map((size, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: axes keep their places
        <label key={i}>
          <span>{full.from(i + 1)}</span>{' '}
          <input
            type="number"
            min={0}
            max={size - 1}
            value={from[i]}
            onChange={({ target }) => start(i, target.valueAsNumber)}
          />
        </label>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys */}
      <section className="checked-scroll" tabIndex={0} aria-label={full.cells(name)}>
        <table>
          <thead>
            <tr>
              <td />
              {along(axis).map((col) => (
                <th key={col} scope="col">
                  {col}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {along(axis - 1).map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {along(axis).map((col) => (
                  <td key={col}>{valueText(cellAt(row, col))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
