import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { NumbersTable } from '@/app/draw/plot/NumbersTable';
import { valueText } from '@/app/draw/value-text';
import { isVeiled } from '@/app/draw/veiled';
import type { ViewWords } from '@/app/draw/view';
import type { Line } from './lines';
import type { ChartModel } from './model';

/** More points than this are not read one by one: some are left out, and the caption says so. */
const MOST = 120;

/** The points of a chart as a table, one row for each place along it. */
export function ChartTable({ model, words }: { model: ChartModel; words: Pick<ViewWords, 'shortened' | 'veiled'> }) {
  const { lines, behind, layout, label } = model;
  const columns = [
    ...lines.map((line) => ({ name: line.name.text, at: new Map(textsOf(line, words)) })),
    ...behind.map(({ name, points }) => ({ name, at: new Map(points.map(([x, y]) => [x, valueText(y)])) })),
  ];
  const places = [...new Set(columns.flatMap(({ at }) => [...at.keys()]))].sort((a, b) => a - b);
  const stride = Math.ceil(places.length / MOST);
  const shown = places.filter((_, i) => i % stride === 0);
  const digits = neededDigits(shown, 4);
  return (
    <NumbersTable
      caption={stride > 1 ? `${label}. ${words.shortened(shown.length, places.length)}` : label}
      columns={['x', ...columns.map(({ name }) => name)]}
      rows={shown.map((x) => [
        layout.x.nameOf?.(x) ?? formatNumber(x, digits),
        ...columns.map(({ at }) => at.get(x) ?? ''),
      ])}
    />
  );
}

/** What is said of each point, by its place. */
const textsOf = (
  { matrix, row, points }: Line,
  words: Pick<ViewWords, 'veiled'>,
): readonly (readonly [number, string])[] =>
  points.map(([x, y], j) => [x, isVeiled(matrix, [row, j]) ? words.veiled : valueText(y)]);
