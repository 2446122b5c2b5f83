import { useState } from 'react';
import { cellAttribute, cellKeys } from '@/app/draw/patches/cell-keys';
import { usePicking } from '@/app/draw/picking';
import type { By, Matrix, Pointing, ViewInput } from '@/app/draw/view';
import { ArcLines } from './ArcLines';
import { type StripLine, stripLayout } from './layout';
import type { StripProps } from './props';
import './strip.css';

/** Lines of tokens as chips with their words, and weights between them as arcs. */
export function Strip({ props, unit, room, lens, pointing, on }: ViewInput<StripProps>) {
  const layout = stripLayout(props, unit, lens);
  const [pointed, setPointed] = useState<number | null>(null);
  const { arcs } = props;
  const weights = arcs ? lens.matrix(arcs.of) : null;
  const asking = arcs?.from ?? 0;
  const query = pointed ?? selectedToken(weights, layout.lines[asking]?.matrix, pointing);
  const select = (line: StripLine, r: number, token: number, by: By): void => {
    // A token that asks is a row of the weights; its arc to the strongest key is what it asks for.
    if (weights && r === asking) on.select(weights, [token, strongest(weights, token)], by);
    else on.select(line.matrix, [token, pointing.selected(line.matrix)?.[1] ?? 0], by);
  };
  return (
    <div className="strip-view" style={{ width: Math.min(layout.width, room.width) }}>
      <div style={{ width: layout.width, height: layout.height }}>
        {arcs && weights && (
          <ArcLines
            {...{ layout, arcs, weights, pointing, on }}
            queries={arcs.every ? null : [query ?? arcs.query ?? []].flat()}
          />
        )}
        {layout.lines.map((line, r) => (
          <Line
            key={line.matrix.ref}
            {...{ line, pointing }}
            height={layout.chip.height}
            current={r === asking ? query : null}
            onSelect={(token, by) => select(line, r, token, by)}
            onPoint={(token) => r === asking && setPointed(token)}
          />
        ))}
      </div>
    </div>
  );
}

/** The token whose row of the weights, or whose own vector, is selected. */
function selectedToken(weights: Matrix | null, tokens: Matrix | undefined, pointing: Pointing): number | null {
  return (weights && pointing.selected(weights)?.[0]) ?? (tokens && pointing.selected(tokens)?.[0]) ?? null;
}

function strongest(weights: Matrix, row: number): number {
  let best = 0;
  for (let key = 1; key < weights.cols; key++) if (weights.at(row, key) > weights.at(row, best)) best = key;
  return best;
}

function Line(input: {
  line: StripLine;
  height: number;
  pointing: Pointing;
  current: number | null;
  onSelect: (token: number, by?: By) => void;
  onPoint: (token: number | null) => void;
}) {
  const { line, height, pointing, current, onSelect, onPoint } = input;
  const { matrix: m, title, top, lefts, widths, shown } = line;
  const selected = current ?? pointing.selected(m)?.[0] ?? null;
  const marked = pointing.marks(m);
  return (
    <>
      {title && (
        <span className="strip-title" style={{ top: top - 19 }}>
          {title}
        </span>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: chips are no table */}
      <div
        role="grid"
        className="strip-line"
        aria-label={m.title}
        aria-description={usePicking()}
        style={{ top, width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0), height }}
        onKeyDown={cellKeys(1, m.rows, ([, token], by) => onSelect(token, by))}
      >
        {/* biome-ignore lint/a11y: a row of the grid above; its cells take the focus */}
        <div role="row">
          {lefts.map((left, i) => {
            const isMarked = marked.some(({ rows }) => rows[0] <= i && i <= rows[1]);
            return (
              // biome-ignore lint/a11y: a cell of the grid above, which handles the keys
              <div
                key={left}
                role="gridcell"
                className={['strip-chip', !shown[i] && 'greyed', isMarked && 'marked'].filter(Boolean).join(' ')}
                {...cellAttribute([0, i])}
                tabIndex={i === (selected ?? 0) ? 0 : -1}
                aria-selected={i === selected}
                style={{ left, width: widths[i], height, color: `var(--${m.role})` }}
                onClick={() => onSelect(i)}
                onPointerEnter={() => onPoint(i)}
                onPointerLeave={() => onPoint(null)}
              >
                <span>{m.rowLabel(i)}</span>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
