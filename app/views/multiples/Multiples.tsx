import type { CSSProperties } from 'react';
import { HeatTile } from '@/app/draw/heat-tile/HeatTile';
import { fittedNumber } from '@/app/draw/number-text';
import { OverlayCanvas } from '@/app/draw/overlay/OverlayCanvas';
import { OverlayOutlines } from '@/app/draw/overlay/OverlayOutlines';
import { askingRow, leadingColumns, queryPlace } from '@/app/draw/overlay/weights';
import { fitted, shapeOf } from '@/app/draw/patches/layout';
import { textScale } from '@/app/draw/text-scale';
import { textWidth } from '@/app/draw/text-width';
import { written } from '@/app/draw/veiled';
import type { Lens, Matrix, Size, SizedPicture, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import type { Choice } from '@/lib/choice';
import { kindsOf, type MultiplesLayout, multiplesLayout, type Over, type Tile } from './layout';
import './multiples.css';

export interface MultiplesProps {
  /** A matrix that every head (of every block) has: attention weights, scores. */
  readonly of: Ref;
  readonly over: Over;
  /** The whole matrix, or its selected row laid over the picture. */
  readonly as: 'matrix' | 'overlay';
}

/** In a narrower room rows are called by their number alone. */
const NARROW = 480;

export function layoutOf({ over }: MultiplesProps, unit: number, lens: Lens, room: Size): MultiplesLayout {
  return multiplesLayout({ over, counts: lens.counts, narrow: room.width < NARROW }, unit);
}

/** The same matrix of every head (block, stage …) side by side. A click chooses it. */
export function Multiples({ props, unit, room, lens, pointing, on }: ViewInput<MultiplesProps>) {
  const { words } = lens;
  const layout = layoutOf(props, unit, lens, room);
  const { tiles, side, caption, width, height } = layout;
  const row = askingRow(lens.matrix(props.of), pointing);
  const kinds = kindsOf(props.over);
  const whole = kinds.length > 1;
  const isChosen = ({ at }: Tile) => kinds.every((kind) => at[kind] === lens.chosen[kind]);
  const swatches = props.as === 'overlay' ? leadingColumns(lens.matrix(props.of)).length : 0;
  const nameOf = ({ at }: Tile) => words.list(kinds.map((kind) => words.one(kind, (at[kind] ?? 0) + 1)));
  // Where a name has no room its number stands above the tile.
  const captionOf = (tile: Tile) =>
    hasRoom(nameOf(tile), side - swatches * SWATCH) ? nameOf(tile) : kinds.map((kind) => (tile.at[kind] ?? 0) + 1);
  return (
    <div className="multiples" style={{ width, height }}>
      {typeof props.over !== 'string' && <Names over={props.over} layout={layout} lens={lens} />}
      {tiles.map((tile) => {
        const m = lens.matrixOf(props.of, tile.at);
        return (
          <button
            type="button"
            key={nameOf(tile)}
            className={isChosen(tile) ? 'multiples-tile chosen' : 'multiples-tile'}
            aria-pressed={isChosen(tile)}
            aria-label={nameOf(tile)}
            style={{ left: tile.x, top: tile.y, width: side, color: `var(--${m.role})` }}
            onClick={() => on.choose(tile.at)}
          >
            {!whole && (
              <span className="multiples-caption" style={{ height: caption }}>
                <span>{captionOf(tile)}</span>
                {props.as === 'overlay' && <Swatches matrix={m} row={row} wide={side >= 104} />}
              </span>
            )}
            <span className="multiples-frame" style={{ width: side, height: side }}>
              {props.as === 'matrix' ? (
                <HeatTile matrix={m} width={side} height={side} />
              ) : (
                <OverlayTile matrix={m} row={row} side={side} picture={lens.picture} />
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** A square for a weight that has no place in the picture, with what lies around it, and a letter of a name, in CSS pixels. */
const SWATCH = 18;
const LETTER = 7;

const hasRoom = (name: string, room: number): boolean => textWidth(name) * LETTER * textScale() <= room;

/** The picture in the middle of its square. */
function OverlayTile(input: { matrix: Matrix; row: number; side: number; picture: SizedPicture | null }) {
  const { matrix: m, row, side, picture } = input;
  const size = fitted(shapeOf(picture, m.colAxis?.grid ?? null), side);
  const query = queryPlace(m, row);
  return (
    <span className="multiples-picture" style={size}>
      <OverlayCanvas picture={picture} matrix={m} row={row} size={size} />
      <OverlayOutlines outlines={query ? [query] : []} size={size} />
    </span>
  );
}

/** Weights that have no place in the picture: the class token's, registers'. */
function Swatches({ matrix: m, row, wide }: { matrix: Matrix; row: number; wide: boolean }) {
  const columns = leadingColumns(m);
  return columns.map((col) => (
    <span
      key={col}
      className="multiples-class"
      title={`${m.colLabel(col)} ${written(m, [row, col], (value) => fittedNumber(value, 2, 5))}`}
    >
      {wide && columns.length === 1 && <span>{m.colLabel(col)}</span>}
      <i style={{ background: m.scale.colour(m.at(row, col)) }} />
    </span>
  ));
}

interface NamesProps {
  readonly over: readonly [down: Choice, across: Choice];
  readonly layout: MultiplesLayout;
  readonly lens: Lens;
}

/** Names of the rows beside them and of the columns above them. */
function Names({ over: [down, across], layout, lens }: NamesProps) {
  const { tiles, side, caption, rowLabel } = layout;
  const narrow = rowLabel < 40;
  const short = side < 52 || !hasRoom(lens.words.one(across, 10), side);
  const name = (kind: Choice, { at }: Tile, brief: boolean, style: CSSProperties) => (
    <span
      key={`${kind} ${at[kind]}`}
      className={at[kind] === lens.chosen[kind] ? 'multiples-name chosen' : 'multiples-name'}
      style={style}
    >
      {brief ? (at[kind] ?? 0) + 1 : lens.words.one(kind, (at[kind] ?? 0) + 1)}
    </span>
  );
  const [above, beside] = [
    { top: 0, width: side, height: caption, justifyContent: 'center' },
    { left: 0, width: rowLabel - 14, height: side, justifyContent: 'flex-start' },
  ];
  return (
    <>
      {tiles.filter(({ at }) => at[down] === 0).map((tile) => name(across, tile, short, { ...above, left: tile.x }))}
      {tiles.filter(({ at }) => at[across] === 0).map((tile) => name(down, tile, narrow, { ...beside, top: tile.y }))}
    </>
  );
}
