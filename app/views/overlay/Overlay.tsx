import { BarChart } from '@/app/draw/bars/BarChart';
import { RowCaption } from '@/app/draw/bars/RowCaption';
import { entryName } from '@/app/draw/entry-name';
import { fittedNumber } from '@/app/draw/number-text';
import { OverlayCanvas } from '@/app/draw/overlay/OverlayCanvas';
import { OverlayOutlines } from '@/app/draw/overlay/OverlayOutlines';
import { askingRow, columnAt, inkOf, leadingColumns, queryPlace } from '@/app/draw/overlay/weights';
import { shapeOf } from '@/app/draw/patches/layout';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { gridOf, nameOfEntry, numberOfPlace } from '@/app/draw/patches/places';
import { said, written } from '@/app/draw/veiled';
import type { By, CellAt, Lens, Matrix, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { entryAt } from '@/lib/trace/axis';
import { LeadingTile } from './LeadingTile';
import { type OverlayLayout, overlayLayout } from './layout';
import './overlay.css';

export interface OverlayProps {
  /** Attention weights [query, key] whose keys lie in a grid, behind what stands before it (the class token). */
  readonly of: Ref;
}

/** Of a weight in a patch or tile with sides of this length. */
const fontSize = (side: number): number => Math.max(12, Math.min(16, side * 0.17));

const WANTED = 'An overlay shows';

export function layoutOf({ of }: OverlayProps, unit: number, lens: Lens): OverlayLayout {
  const m = lens.matrix(of);
  const grid = gridOf(m.colAxis, m.name, WANTED);
  return overlayLayout(unit, shapeOf(lens.picture, grid), grid, leadingColumns(m).length);
}

/** A row of attention weights laid over the picture, and below it as bars. A click on a patch asks its question. */
export function Overlay({ props, unit, lens, pointing, on }: ViewInput<OverlayProps>) {
  const m = lens.matrix(props.of);
  const row = askingRow(m, pointing);
  const grid = gridOf(m.colAxis, m.name, WANTED);
  const layout = layoutOf(props, unit, lens);
  const { picture, patch, tile, left, top, width, height } = layout;
  // What was hovered lay in the row that asked before.
  const asks = (token: number | null, by?: By) => {
    if (token === null || token >= m.rows) return;
    on.select(m, [token, pointing.selected(m)?.[1] ?? 0], by);
    on.hover(m, null);
  };
  const query = queryPlace(m, row);
  const outlines = [...(query ? [query] : []), ...pointing.places.filter(({ role }) => role !== 'query')];
  const cellOf = (place: number) => [row, columnAt(m, place)] as const;
  const inWords = (place: number) => said(m, cellOf(place), (value) => fittedNumber(value, 2, 6), lens.words);
  const hover = (col: number | null) => on.hover(m, col === null ? null : [row, col]);
  return (
    <div className="overlay" style={{ width, height }}>
      <RowCaption matrix={m} row={row} lens={lens} lit={pointing.lit(m)} lead={headOf(m, row, lens)} />
      {leadingColumns(m).map((col) => (
        <LeadingTile
          key={col}
          matrix={m}
          cell={[row, col]}
          name={m.colAxis ? nameOfEntry(m.colAxis, col, entryName(m.colWord, m.colLabel(col)), lens.words) : ''}
          place={{ ...layout.tiles[col], width: tile, height: tile, fontSize: fontSize(tile) }}
          words={lens.words}
          onAsk={() => asks(col)}
          onHover={hover}
        />
      ))}
      <div className="overlay-stack" style={{ left, top, ...picture }}>
        <OverlayCanvas picture={lens.picture} matrix={m} row={row} size={picture} />
        <OverlayOutlines outlines={outlines} size={picture} />
        <PatchGrid
          grid={grid}
          size={picture}
          label={m.title}
          name={(place) => `${lens.words.patch(numberOfPlace(place))}: ${inWords(place)}`}
          selected={query?.place ?? null}
          onSelect={(place, by) => asks(m.rowAxis && entryAt(m.rowAxis, place), by)}
          onHover={(place) => hover(place === null ? null : columnAt(m, place))}
        >
          {(place) =>
            layout.numbers && (
              <Weight matrix={m} at={cellOf(place)} fontSize={fontSize(Math.min(patch.width, patch.height))} />
            )
          }
        </PatchGrid>
      </div>
      <div className="overlay-bars" style={{ top: layout.barsTop }}>
        <BarChart
          matrix={m}
          row={row}
          width={width}
          height={layout.barsHeight}
          signed={m.scale.kind === 'signed'}
          own={m.rows === m.cols ? row : null}
          pointing={pointing}
          on={on}
          words={lens.words}
        />
      </div>
    </div>
  );
}

/** “Head 2”, where another head has another row; nothing for a mean over heads. */
function headOf(m: Matrix, row: number, lens: Lens): string {
  const other = lens.matrixOf(m.ref, { head: (lens.chosen.head + 1) % (lens.counts.head ?? 1) });
  const differs = Array.from({ length: m.cols }, (_, j) => m.at(row, j) !== other.at(row, j)).some(Boolean);
  return differs ? lens.words.one('head', lens.chosen.head + 1) : '';
}

function Weight({ matrix: m, at, fontSize }: { matrix: Matrix; at: CellAt; fontSize: number }) {
  return (
    <span className="overlay-weight" style={{ color: inkOf(m.at(...at), m.scale), fontSize }}>
      {written(m, at, (value) => fittedNumber(value, 2, value < 0 ? 4 : 3))}
    </span>
  );
}
