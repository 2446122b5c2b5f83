import { MatrixCaption } from '@/app/draw/caption/Caption';
import { CAPTION } from '@/app/draw/caption/size';
import { moved } from '@/app/draw/grid/navigate';
import { Surface } from '@/app/draw/grid/Surface';
import { sayCell } from '@/app/draw/grid/say-cell';
import { NumbersTable } from '@/app/draw/plot/NumbersTable';
import type { CellAt, ViewInput } from '@/app/draw/view';
import { textIn } from '@/content/language';
import { AmountsDrawing } from './AmountsDrawing';
import { amountsOf } from './bars';
import { amountsLayout, amountsSize } from './layout';
import type { AmountsProps } from './props';
import { barOf, barUnder } from './under';
import './amounts.css';

/** Named numbers as bars that lie: beside one another or parts of a whole, on a straight axis or on one of factors. */
export function Amounts({ props, unit, room, lens, pointing, on }: ViewInput<AmountsProps>) {
  const m = lens.matrix(props.of);
  const size = amountsSize(props, unit, lens, room);
  const plot = { width: size.width, height: size.height - CAPTION };
  const data = amountsOf(m, props);
  const layout = amountsLayout(props, data, plot);
  const found = pointing.selected(m);
  const cellOf = ([i, j]: CellAt): CellAt => data.groups[i]?.cells[j]?.at ?? [0, 0];
  const selected = found && barOf(data, found);
  const unitText = props.unit && textIn(props.unit, lens.words.language);
  const say = (at: CellAt) => [sayCell(m, cellOf(at), lens.words), unitText].filter(Boolean).join(' ');
  return (
    <div className="amounts" style={size}>
      <MatrixCaption matrix={m} lit={pointing.lit(m)} note={unitText} />
      <div className="amounts-plot" style={plot}>
        <Surface
          label={m.title}
          rows={data.groups.length}
          cols={data.series.length}
          active={selected ?? [0, 0]}
          selected={selected !== null}
          under={(left, top) => barUnder(layout, left, top)}
          move={(at, key) => moved(at, key, data.groups.length, data.series.length)}
          place={([i, j]) => {
            const { left = layout.area.left, top = 0, width = 0, height = 0 } = layout.bars[i]?.[j] ?? {};
            return { left: left - 2, top: top - 2, width: width + 4, height: height + 4 };
          }}
          say={say}
          onSelect={(at, by) => on.select(m, cellOf(at), by)}
          onHover={(at) => on.hover(m, at && cellOf(at))}
        >
          {(hovered) => (
            <AmountsDrawing
              {...plot}
              matrix={m}
              data={data}
              layout={layout}
              hovered={hovered}
              selected={selected}
              marks={pointing.marks(m)}
            />
          )}
        </Surface>
      </div>
      <NumbersTable
        caption={m.title}
        columns={[m.rows === 1 ? m.colWord : m.rowWord, ...data.series.map(({ name }) => name || m.name)]}
        rows={data.groups.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])}
      />
    </div>
  );
}
