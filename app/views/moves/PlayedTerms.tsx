import { SymbolText } from '@/app/draw/caption/Caption';
import { formatNumber } from '@/app/draw/number-text';
import type { Lens } from '@/app/draw/view';
import { type MovesLayout, NAMES, ROW } from './layout';
import type { Played } from './play';
import type { MoveWords } from './words';

interface TermsProps {
  readonly play: Played;
  readonly layout: MovesLayout;
  readonly now: number;
  readonly lens: Lens;
  readonly words: MoveWords;
}

/** Every term's cells and value in a column; those that were played are there, the one being played stands out. */
export function PlayedTerms({ play, layout, now, lens, words }: TermsProps) {
  const { terms } = play;
  const names = Array.from(
    { length: layout.rows },
    (_, r) => terms[0]?.cells[r] && lens.named(terms[0].cells[r].tensor),
  );
  const number = (value: number) => (layout.numbered ? formatNumber(value, layout.column < 58 ? 2 : 3) : '');
  const style = (i: number, row: number) => ({ left: layout.x(i), top: row * ROW, width: layout.column, height: ROW });
  return (
    <div aria-hidden="true">
      {names.map((named, r) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          key={r}
          className="moves-name"
          style={{ top: r * ROW, width: NAMES - 10, color: `var(--${named?.role ?? 'plain'})` }}
        >
          {named && <SymbolText html={named.symbolHtml} />}
        </span>
      ))}
      <span className="moves-name" style={{ top: layout.rows * ROW, width: NAMES - 10 }}>
        {words.term}
      </span>
      {terms.map(({ cells, value }, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place
          key={i}
          className={['moves-term', i < now && 'played', i === now - 1 && 'current'].filter(Boolean).join(' ')}
        >
          {cells.slice(0, layout.rows).map((cell, r) => {
            const role = lens.named(cell.tensor)?.role ?? 'plain';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <span key={r} className="moves-cell" style={{ ...style(i, r), color: `var(--${role})` }}>
                {number(cell.tensor.data[cell.index] as number)}
              </span>
            );
          })}
          <span className="moves-value" style={style(i, layout.rows)}>
            {number(value)}
          </span>
        </div>
      ))}
      <Sum play={play} layout={layout} now={now} word={words.sum} />
    </div>
  );
}

/** The sum as it grows: each term a step up or down from where the one before it ended. */
function Sum({ play, layout, now, word }: { play: Played; layout: MovesLayout; now: number; word: string }) {
  const { running } = play;
  const { x, y, column, chart, chartHeight, width } = layout;
  const reached = Math.min(now, running.length);
  const level = y(running[reached - 1] ?? 0);
  return (
    <>
      <span className="moves-name" style={{ top: chart + chartHeight / 2 - 12, width: NAMES - 10 }}>
        {word}
      </span>
      <svg aria-hidden="true" className="moves-sum" style={{ top: 0 }} width={width} height={chart + chartHeight}>
        <line className="moves-zero" x1={NAMES} x2={width} y1={y(0)} y2={y(0)} />
        {running.slice(0, reached).map((to, i) => {
          const [from, end] = [y(running[i - 1] ?? 0), y(to)];
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place
              key={i}
              className={to >= (running[i - 1] ?? 0) ? 'up' : 'down'}
              data-current={i === now - 1 || undefined}
              x={x(i) + Math.min(4, column * 0.12)}
              width={Math.max(2, column - 2 * Math.min(4, column * 0.12))}
              y={Math.min(from, end)}
              height={Math.max(1.5, Math.abs(end - from))}
            />
          );
        })}
        <line
          className="moves-level"
          x1={NAMES}
          x2={width}
          y1={0}
          y2={0}
          style={{ transform: `translateY(${level}px)` }}
        />
      </svg>
    </>
  );
}
