import { MatrixCaption } from '@/app/draw/caption/Caption';
import { entryName } from '@/app/draw/entry-name';
import { shapeOf } from '@/app/draw/patches/layout';
import type { Lens, ViewInput } from '@/app/draw/view';
import { closedPlaces, manyOf, regionsOf } from './drawing';
import { fold } from './fold';
import { Ground } from './Ground';
import { Lines } from './Lines';
import { type ManyLayout, manyLayout, NAME } from './layout';
import { askedRow, placed, statedGrid } from './places';
import type { GridProps } from './props';

export function layoutOfMany(props: GridProps, unit: number, lens: Lens): ManyLayout {
  const m = lens.matrix(props.of);
  const grid = statedGrid(m);
  const lies = props.over === 'rows' ? m.rowAxis : null;
  return manyLayout(grid, {
    unit: unit * (props.zoom ?? 1),
    count: manyOf(props, 0, lens).length,
    before: lies?.grid ? (lies.leading ?? 0) : 0,
    across: props.across ?? lies?.grid?.[1] ?? 4,
    shape: props.under ? shapeOf(lens.picture, grid) : null,
  });
}

/** Many small numbers are read by nobody. */
const LEAST = 20;

/** A small grid for every head, window … or every row, on one scale. A click chooses it. */
export function ManyGrids({ props, unit, lens, pointing, on }: ViewInput<GridProps>) {
  const m = lens.matrix(props.of);
  const { over } = props;
  const layout = layoutOfMany(props, unit, lens);
  const selected = pointing.selected(m);
  const row = typeof props.row === 'number' ? props.row : askedRow(m, pointing);
  const chosen = over === 'rows' || !over ? row : lens.chosen[over];
  const choose = (i: number) => {
    if (over && over !== 'rows') on.choose({ [over]: i });
    else on.select(m, [i, selected?.[1] ?? 0]);
  };
  const nameOf = (i: number) =>
    over && over !== 'rows' ? lens.words.one(over, i + 1) : entryName(m.rowWord, m.rowLabel(i));
  return (
    <div className="multiples-grids" style={{ width: layout.width, height: layout.height }}>
      <MatrixCaption matrix={m} lit={pointing.lit(m)} />
      {manyOf(props, row, lens).map((each, i) => {
        const of = placed(each.matrix, each.row);
        return (
          <button
            type="button"
            // biome-ignore lint/suspicious/noArrayIndexKey: a head is its number
            key={i}
            className={i === chosen ? 'places-small chosen' : 'places-small'}
            aria-pressed={i === chosen}
            aria-label={nameOf(i)}
            style={{ ...layout.at[i], width: layout.size.width, color: `var(--${m.role})` }}
            onClick={() => choose(i)}
            onPointerEnter={() => over === 'rows' && on.hover(m, [i, selected?.[1] ?? 0])}
            onPointerLeave={() => over === 'rows' && on.hover(m, null)}
          >
            <span className="places-small-name" style={{ height: NAME }}>
              {over && over !== 'rows' ? nameOf(i) : m.rowLabel(i)}
            </span>
            <span className="places-small-cells" style={layout.size}>
              <Ground
                matrix={fold(of)}
                cell={layout.cell}
                numbers={props.numbers !== 'never' && layout.cell.height >= LEAST}
                picture={props.under ? lens.picture : null}
              />
              <Lines
                grid={of.grid}
                cell={layout.cell}
                regions={regionsOf(props, of, each.row, lens)}
                closed={closedPlaces(props, of, lens)}
                onPicture={props.under !== undefined}
              />
            </span>
          </button>
        );
      })}
    </div>
  );
}
