import { MatrixCaption } from '@/app/draw/caption/Caption';
import { entryName } from '@/app/draw/entry-name';
import { HeatTile } from '@/app/draw/heat-tile/HeatTile';
import { cellAttribute, cellKeys } from '@/app/draw/patches/cell-keys';
import { fitted } from '@/app/draw/patches/layout';
import { PatchTile } from '@/app/draw/patches/PatchTile';
import { nameOfEntry, patchSize } from '@/app/draw/patches/places';
import { usePicking } from '@/app/draw/picking';
import type { By, Lens, Matrix, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { type Axis, placeOf } from '@/lib/trace/axis';
import { type TokensLayout, tokensLayout } from './layout';
import './tokens.css';

export interface TokensProps {
  /** A matrix with one row per token. */
  readonly of: Ref;
}

/** The axis of rows that lie in the picture: they show their patch. */
const inPicture = ({ rowAxis }: Matrix, lens: Lens): Axis | null => (lens.picture && rowAxis?.grid ? rowAxis : null);

export function layoutOf({ of }: TokensProps, unit: number, lens: Lens): TokensLayout {
  const m = lens.matrix(of);
  return tokensLayout(m.rows, m.cols, unit, inPicture(m, lens) !== null);
}

/** A line for every token: its name, its patch, and its vector as a strip of colours. */
export function Tokens({ props, unit, lens, pointing, on }: ViewInput<TokensProps>) {
  const m = lens.matrix(props.of);
  const layout = layoutOf(props, unit, lens);
  const selected = pointing.selected(m);
  const marked = pointing.marks(m);
  const choose = (row: number, by?: By) => on.select(m, [row, selected?.[1] ?? 0], by);
  const axis = inPicture(m, lens);
  const nameOf = (row: number) => {
    const called = entryName(m.rowWord, m.rowLabel(row));
    return axis ? nameOfEntry(axis, row, called, lens.words) : called;
  };
  return (
    <div className="tokens" style={{ width: layout.width, height: layout.height }}>
      <MatrixCaption matrix={m} lit={pointing.lit(m)} />
      {/* biome-ignore lint/a11y/useSemanticElements: chips with canvases in them are no table */}
      <div
        role="grid"
        className="tokens-list"
        aria-label={m.title}
        aria-description={usePicking()}
        onKeyDown={cellKeys(m.rows, 1, ([row], by) => choose(row, by))}
      >
        {Array.from({ length: m.rows }, (_, row) => {
          const place = axis && placeOf(axis, row);
          const isSelected = selected?.[0] === row;
          const isMarked = marked.some(({ rows }) => rows[0] <= row && row <= rows[1]);
          return (
            // biome-ignore lint/a11y: a row of the grid above; its one cell takes the focus
            // biome-ignore lint/suspicious/noArrayIndexKey: a token is its row
            <div role="row" key={row}>
              {/* biome-ignore lint/a11y: a cell of the grid above, which handles the keys */}
              <div
                role="gridcell"
                className={['tokens-token', isSelected && 'selected', isMarked && 'marked'].filter(Boolean).join(' ')}
                {...cellAttribute([row, 0])}
                tabIndex={row === (selected?.[0] ?? 0) ? 0 : -1}
                aria-selected={isSelected}
                aria-label={nameOf(row)}
                style={{ height: layout.pitch, color: `var(--${m.role})` }}
                onClick={() => choose(row)}
                onPointerEnter={() => on.hover(m, [row, selected?.[1] ?? 0])}
                onPointerLeave={() => on.hover(m, null)}
              >
                <span className="tokens-name">{m.rowLabel(row)}</span>
                {place !== null && axis?.grid && lens.picture && (
                  <span className="tokens-patch" style={{ left: layout.thumb ?? 0 }}>
                    <PatchTile
                      picture={lens.picture}
                      place={place}
                      grid={axis.grid}
                      size={fitted(patchSize(axis.grid, lens.picture), layout.inner)}
                    />
                  </span>
                )}
                <span className="tokens-strip" style={{ left: layout.left }}>
                  <HeatTile matrix={m} row={row} width={layout.strip} height={layout.inner} />
                </span>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
