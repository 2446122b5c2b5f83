import { RowCaption } from '@/app/draw/bars/RowCaption';
import { MatrixCaption } from '@/app/draw/caption/Caption';
import { Grid } from '@/app/draw/grid/Grid';
import { sayCell } from '@/app/draw/grid/say-cell';
import { shapeOf } from '@/app/draw/patches/layout';
import type { CellAt, Lens, Mark, Pointing, ViewInput } from '@/app/draw/view';
import { placeOf } from '@/lib/trace/axis';
import type { Role } from '@/lib/trace/look';
import { closedPlaces, regionsOf } from './drawing';
import { fold, folded } from './fold';
import { Ground } from './Ground';
import { Leading } from './Leading';
import { Lines } from './Lines';
import { type OneLayout, oneLayout } from './layout';
import { askedRow, cellAt, type InPlaces, leadingOf, markedPlaces, placeAt, placed, rowsArePlaces } from './places';
import type { GridProps } from './props';

export function layoutOfOne({ of, zoom = 1, under }: GridProps, unit: number, lens: Lens): OneLayout {
  const there = placed(lens.matrix(of), 0);
  const shape = under ? shapeOf(lens.picture, there.grid) : null;
  const leading = leadingOf(there).length;
  return oneLayout(fold(there), { unit: unit * zoom, leading, isMap: there.row === null, shape });
}

/** One grid of numbers: in cells of their own, or over the picture. */
export function OneGrid({ props, unit, lens, pointing, on }: ViewInput<GridProps>) {
  const m = lens.matrix(props.of);
  const of = placed(m, typeof props.row === 'number' ? props.row : askedRow(m, pointing));
  const layout = layoutOfOne(props, unit, lens);
  const asks = props.click ? props.click === 'row' : rowsArePlaces(of);
  const { cell, left } = layout;
  const small = fold(of);
  const through = folded(of, pointing, on, asks);
  const selected = through.pointing.selected(small);
  const row = of.row ?? 0;
  const choose = (col: number) => on.select(m, asks ? [col, pointing.selected(m)?.[1] ?? 0] : [row, col]);
  const picture = props.under ? lens.picture : null;
  return (
    <div className="places" style={{ width: layout.width, height: layout.height }}>
      <div style={{ paddingLeft: layout.grid.left }}>
        {of.row === null ? (
          <MatrixCaption matrix={m} lit={pointing.lit(m)} />
        ) : (
          <RowCaption matrix={m} row={row} lens={lens} lit={pointing.lit(m)} />
        )}
      </div>
      {leadingOf(of).map((col, i) => (
        <Leading
          key={col}
          matrix={m}
          at={[row, col]}
          place={layout.tiles[i] ?? { left: 0, top: 0 }}
          side={layout.tile}
          chosen={asks ? row === col : pointing.selected(m)?.join() === [row, col].join()}
          words={lens.words}
          onChoose={() => choose(col)}
          onHover={(inside) => on.hover(m, inside ? [row, col] : null)}
        />
      ))}
      <div className={asks && m.rowAxis?.id === 'query' ? 'places-grid asks' : 'places-grid'} style={{ left }}>
        <Grid
          matrix={small}
          cellWidth={cell.width}
          cellHeight={cell.height}
          labels={layout.labels}
          {...through}
          words={lens.words}
          say={([i, j]: CellAt) => sayCell(m, cellAt(of, i * of.grid[1] + j), lens.words)}
        >
          <Ground matrix={small} cell={cell} numbers={props.numbers !== 'never'} picture={picture} />
          <Lines
            grid={of.grid}
            cell={cell}
            regions={regionsOf(props, of, selected ? selected[0] * of.grid[1] + selected[1] : 0, lens)}
            closed={closedPlaces(props, of, lens)}
            lit={litPlaces(of, pointing, asks)}
            names={
              layout.places
                ? (place) => ({ name: m.colLabel(cellAt(of, place)[1]), ink: m.scale.ink(m.at(...cellAt(of, place))) })
                : null
            }
            onPicture={picture !== null}
          />
        </Grid>
      </div>
    </div>
  );
}

/** What takes part in the number pointed at: cells that it was computed from, and where its row and column lie. */
function litPlaces(of: InPlaces, pointing: Pointing, asks: boolean): { places: ReadonlySet<number>; role: Role }[] {
  const { matrix: m, grid, row } = of;
  const marks: readonly Mark[] = pointing.marks(m);
  const from = markedPlaces(of, marks);
  const own = asks && row !== null && m.rowAxis ? placeOf(m.rowAxis, row) : null;
  const selected = pointing.selected(m);
  const chosen = asks || !selected ? null : placeAt(of, selected);
  const pointed = pointing.places.filter(
    (each) => each.grid.join() === grid.join() && each.place !== own && each.place !== chosen,
  );
  return [
    ...(from.size ? [{ places: from, role: m.role }] : []),
    ...pointed.map(({ place, role }) => ({ places: new Set([place]), role })),
  ];
}
