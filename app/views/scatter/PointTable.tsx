import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { symbolText } from '@/app/draw/symbol-html';
import type { ScatterData } from './data';
import { scatterWords } from './words';

/** The same numbers for those who read tables rather than drawings. */
export function PointTable({ data: { x, y, points, weights }, language }: { data: ScatterData; language: string }) {
  const words = scatterWords(language);
  const text = (value: number) => formatNumber(value, neededDigits([value], 4));
  return (
    <table className="scatter-table">
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
            <td>{text(a)}</td>
            <td>{text(b)}</td>
            {weights && <td>{text(weights.values[i] ?? Number.NaN)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
