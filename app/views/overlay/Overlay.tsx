import { BarChart } from '@/app/draw/bars/BarChart';
import { RowCaption } from '@/app/draw/bars/RowCaption';
import { cellText } from '@/app/draw/number-text';
import { OverlayCanvas } from '@/app/draw/overlay/OverlayCanvas';
import { askingRow, hasClassToken, inkOf } from '@/app/draw/overlay/weights';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchOutlines } from '@/app/draw/patches/PatchPicture';
import { numberOfPatch, patchOfRow, rowOfPatch } from '@/app/draw/patches/patches';
import type { ColourScale, Lens, Matrix, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { overlayLayout } from './layout';
import './overlay.css';

export interface OverlayProps {
  /** Attention weights [query, key] over 17 tokens (class token first) or over the 16 patches. */
  readonly of: Ref;
}

/** A row of attention weights laid over the picture, and below it as bars. A click on a patch asks its question. */
export function Overlay({ props, unit, lens, pointing, on }: ViewInput<OverlayProps>) {
  const m = lens.matrix(props.of);
  const row = askingRow(m, pointing);
  const query = patchOfRow(m.rows, row);
  const layout = overlayLayout(unit, hasClassToken(m));
  const { side, patch, left, top, width, height } = layout;
  // What was hovered lay in the row that asked before.
  const asks = (token: number) => {
    on.select(m, [token, pointing.selected(m)?.[1] ?? 0]);
    on.hover(m, null);
  };
  const outlines = [
    ...(query === null ? [] : [{ patch: query, role: 'query' as const }]),
    ...pointing.patches.filter(({ role }) => role !== 'query'),
  ];
  const size = Math.max(11, Math.min(16, patch * 0.17));
  return (
    <div className="overlay" style={{ width, height }}>
      <RowCaption matrix={m} row={row} lens={lens} lit={pointing.lit(m)} lead={headOf(m, row, lens)} />
      {hasClassToken(m) && (
        <button
          type="button"
          className="overlay-class"
          aria-pressed={row === 0}
          aria-label={`${lens.words.classToken}: ${cellText(m.at(row, 0), 2, 6)}`}
          style={{ top, width: patch, height: patch, background: m.scale.colour(m.at(row, 0)), fontSize: size }}
          onClick={() => asks(0)}
          onPointerEnter={() => on.hover(m, [row, 0])}
          onPointerLeave={() => on.hover(m, null)}
        >
          <span style={{ color: m.scale.ink(m.at(row, 0)) }}>{cellText(m.at(row, 0), 2, 3)}</span>
          <span className="overlay-class-name">{m.colLabel(0)}</span>
        </button>
      )}
      <div className="overlay-stack" style={{ left, top, width: side, height: side }}>
        <OverlayCanvas pixels={lens.picture} matrix={m} row={row} side={side} />
        <svg className="overlay-outlines" width={side} height={side} aria-hidden="true">
          <PatchOutlines outlines={outlines} side={side} />
        </svg>
        <PatchGrid
          side={side}
          label={m.title}
          name={(p) => `${lens.words.patch(numberOfPatch(p))}: ${cellText(m.at(row, rowOfPatch(m.cols, p)), 2, 6)}`}
          selected={query}
          onSelect={(p) => asks(rowOfPatch(m.rows, p))}
          onHover={(p) => on.hover(m, p === null ? null : [row, rowOfPatch(m.cols, p)])}
        >
          {(p) => layout.numbers && <Weight value={m.at(row, rowOfPatch(m.cols, p))} scale={m.scale} fontSize={size} />}
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
  return differs ? lens.words.head(lens.chosen.head + 1) : '';
}

function Weight({ value, scale, fontSize }: { value: number; scale: ColourScale; fontSize: number }) {
  return (
    <span className="overlay-weight" style={{ color: inkOf(value, scale), fontSize }}>
      {cellText(value, 2, value < 0 ? 4 : 3)}
    </span>
  );
}
