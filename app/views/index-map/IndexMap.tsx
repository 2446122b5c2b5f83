import { useState } from 'react';
import { MatrixCaption } from '@/app/draw/caption/Caption';
import { Grid } from '@/app/draw/grid/Grid';
import type { GridProps } from '@/app/draw/grid/props';
import type { CellAt, Matrix, Pointing, ViewEvents, ViewInput } from '@/app/draw/view';
import { type IndexMapPart, indexMapLayout } from './layout';
import { linkedMarks, type PointedMatrix } from './link';
import { type IndexMapProps, matricesOf } from './matrices';
import { foldMarks, offsetAt, tableAt } from './offsets';
import { indexMapWords } from './words';
import './index-map.css';

export function IndexMap({ props, unit, room, lens, pointing, on }: ViewInput<IndexMapProps>) {
  const [hovered, setHovered] = useState<PointedMatrix | null>(null);
  const { table, head, folded, ...matrices } = matricesOf(props, lens);
  const { index, gathered } = matrices;
  const layout = indexMapLayout(matrices, unit, room);

  const tableSelected = pointing.selected(table);
  const offsetSelected = tableSelected?.[1] === head ? offsetAt(tableSelected[0], folded) : null;
  const selectedIn = (name: PointedMatrix['in'], at: CellAt | null): PointedMatrix | null => at && { in: name, at };
  const pointed =
    hovered ??
    selectedIn('offsets', offsetSelected) ??
    selectedIn('index', pointing.selected(index)) ??
    (gathered && selectedIn('gathered', pointing.selected(gathered)));
  const linked = linkedMarks(pointed, index, folded, table.role);

  /** Marks and events of one of the three; the folded table stands for the table itself. */
  const wired = (name: PointedMatrix['in'], on: ViewEvents): Pick<GridProps, 'pointing' | 'on'> => ({
    pointing: {
      selected: (m) => (name === 'offsets' ? offsetSelected : pointing.selected(m)),
      marks: (m) => [...linked[name], ...marksOf(name, m, pointing)],
      lit: (m) => pointing.lit(name === 'offsets' ? table : m),
    },
    on: {
      select: (m, at, by) => on.select(...real(name, m, at), by),
      hover(m, at) {
        setHovered(at && { in: name, at });
        if (at) on.hover(...real(name, m, at));
        else on.hover(name === 'offsets' ? table : m, null);
      },
      toggle: (m, at) => on.toggle(...real(name, m, at)),
      edit(m, cells) {
        const edits = cells.map(({ at, value }) => ({ at: real(name, m, at)[1], value }));
        on.edit(name === 'offsets' ? table : m, edits);
      },
    },
  });
  const marksOf = (name: PointedMatrix['in'], m: Matrix, { marks }: Pointing) =>
    name === 'offsets' ? foldMarks(marks(table), head, folded) : marks(m);
  const real = (name: PointedMatrix['in'], m: Matrix, at: CellAt): [Matrix, CellAt] =>
    name === 'offsets' ? [table, tableAt(at, head, folded)] : [m, at];

  const place = (name: PointedMatrix['in'], matrix: Matrix, { x, y, cell, grid }: IndexMapPart, note?: string) => (
    <div className="index-map-part" style={{ left: x, top: y }}>
      <div style={{ paddingLeft: grid.left }}>
        <MatrixCaption matrix={matrix} note={note} lit={pointing.lit(name === 'offsets' ? table : matrix)} />
      </div>
      <Grid matrix={matrix} cellWidth={cell.width} cellHeight={cell.height} words={lens.words} {...wired(name, on)} />
    </div>
  );
  const ofHead = lens.words.one('head', head + 1);
  return (
    <div className="index-map" style={{ width: layout.width, height: layout.height }}>
      {place('offsets', matrices.offsets, layout.offsets, `${ofHead}  ${indexMapWords(lens.words.language).offsets}`)}
      {layout.index && place('index', index, layout.index)}
      {gathered && layout.gathered && place('gathered', gathered, layout.gathered, ofHead)}
    </div>
  );
}
