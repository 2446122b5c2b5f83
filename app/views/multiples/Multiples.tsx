import { HeatTile } from '@/app/draw/heat-tile/HeatTile';
import { cellText } from '@/app/draw/number-text';
import { OverlayCanvas } from '@/app/draw/overlay/OverlayCanvas';
import { OverlayOutlines } from '@/app/draw/overlay/OverlayOutlines';
import { askingRow, leadingColumns, queryPlace } from '@/app/draw/overlay/weights';
import { fitted, shapeOf } from '@/app/draw/patches/layout';
import type { Lens, Matrix, Size, SizedPicture, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { type MultiplesLayout, multiplesLayout, type Tile } from './layout';
import './multiples.css';

export interface MultiplesProps {
  /** A matrix that every head (of every block) has: attention weights, scores. */
  readonly of: Ref;
  /** The heads of the chosen block, or a row of heads for every block. */
  readonly over: 'head' | 'block-head';
  /** The whole matrix, or its selected row laid over the picture. */
  readonly as: 'matrix' | 'overlay';
}

export function layoutOf({ over }: MultiplesProps, unit: number, lens: Lens, room: Size): MultiplesLayout {
  const { block: blocks = 1, head: heads = 1 } = lens.counts;
  return multiplesLayout({ over, block: lens.chosen.block, blocks, heads, narrow: room.width < 480 }, unit);
}

/** The same matrix of every head side by side. A click chooses the head, and its block. */
export function Multiples({ props, unit, room, lens, pointing, on }: ViewInput<MultiplesProps>) {
  const { words } = lens;
  const { block, head } = lens.chosen;
  const layout = layoutOf(props, unit, lens, room);
  const { tiles, side, caption, width, height } = layout;
  const row = askingRow(lens.matrix(props.of), pointing);
  const whole = props.over === 'block-head';
  const isChosen = (tile: Tile) => tile.block === block && tile.head === head;
  const nameOf = (tile: Tile) =>
    whole ? `${words.block(tile.block + 1)}, ${words.head(tile.head + 1)}` : words.head(tile.head + 1);
  return (
    <div className="multiples" style={{ width, height }}>
      {whole && <Names layout={layout} lens={lens} short={side < 52} />}
      {tiles.map((tile) => {
        const m = lens.matrixOf(props.of, { block: tile.block, head: tile.head });
        return (
          <button
            type="button"
            key={`${tile.block}.${tile.head}`}
            className={isChosen(tile) ? 'multiples-tile chosen' : 'multiples-tile'}
            aria-pressed={isChosen(tile)}
            aria-label={nameOf(tile)}
            style={{ left: tile.x, top: tile.y, width: side, color: `var(--${m.role})` }}
            onClick={() => on.choose(whole ? { block: tile.block, head: tile.head } : { head: tile.head })}
          >
            {!whole && (
              <span className="multiples-caption" style={{ height: caption }}>
                <span>{words.head(tile.head + 1)}</span>
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
    <span key={col} className="multiples-class" title={`${m.colLabel(col)} ${cellText(m.at(row, col), 2, 5)}`}>
      {wide && columns.length === 1 && <span>{m.colLabel(col)}</span>}
      <i style={{ background: m.scale.colour(m.at(row, col)) }} />
    </span>
  ));
}

/** Names of the blocks beside their rows and of the heads above their columns. */
function Names({ layout, lens, short }: { layout: MultiplesLayout; lens: Lens; short: boolean }) {
  const { tiles, side, caption, rowLabel } = layout;
  const narrow = rowLabel < 40;
  return (
    <>
      {tiles
        .filter(({ block }) => block === 0)
        .map(({ head, x }) => (
          <span
            key={head}
            className={head === lens.chosen.head ? 'multiples-name chosen' : 'multiples-name'}
            style={{ left: x, top: 0, width: side, height: caption, justifyContent: 'center' }}
          >
            {short ? head + 1 : lens.words.head(head + 1)}
          </span>
        ))}
      {tiles
        .filter(({ head }) => head === 0)
        .map(({ block, y }) => (
          <span
            key={block}
            className={block === lens.chosen.block ? 'multiples-name chosen' : 'multiples-name'}
            style={{ left: 0, top: y, width: rowLabel - 14, height: side, justifyContent: 'flex-start' }}
          >
            {narrow ? block + 1 : lens.words.block(block + 1)}
          </span>
        ))}
    </>
  );
}
