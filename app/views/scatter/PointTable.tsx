import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { symbolText } from '@/app/draw/symbol-html';
import { veilOf, wordOf } from '@/app/draw/veiled';
import type { CellAt, Lens, Matrix } from '@/app/draw/view';
import type { ScatterData } from './data';
import { scatterWords } from './words';

/** The same numbers for those who read tables rather than drawings. */
export function PointTable({ data, lens }: { data: ScatterData; lens: Pick<Lens, 'words'> }) {
  const { x, y, points, weights } = data;
  const row = Math.min(data.row, (weights?.matrix.rows ?? 1) - 1);
  const words = scatterWords(lens.words.language);
  const text = (value: number) => formatNumber(value, neededDigits([value], 4));
  const known = (m: Matrix, at: CellAt, value: number) => wordOf(veilOf(m, at), lens.words) ?? text(value);
  return (
    <div className="scatter-table">
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            <th scope="col">{symbolText(x.symbol)}</th>
            <th scope="col">{symbolText(y.symbol)}</th>
            {weights && <th scope="col">{words.weight}</th>}
          </tr>
        </thead>
        <tbody>
          {points.map(([a, b], i) => (
            <tr key={x.colLabel(i)}>
              <th scope="row">{x.colLabel(i)}</th>
              <td>{known(x, [0, i], a)}</td>
              <td>{known(y, [0, i], b)}</td>
              {weights && (
                <td>
                  {wordOf(veilOf(weights.matrix, [row, i]), lens.words) ??
                    weights.matrix.text?.(row, i) ??
                    text(weights.values[i] ?? Number.NaN)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
