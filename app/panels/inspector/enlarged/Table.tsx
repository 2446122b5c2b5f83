import { useMemo, useRef } from 'react';
import { lookAt } from '@/lib/trace/folds';
import { CellLink } from '../CellLink';
import { Figure } from '../Figure';
import { useLinks } from '../links';
import { SymbolOf } from '../SymbolOf';
import { entryText, type Fitted, fitColumns, isLeft, type Left } from './fit';
import type { Head, TermColumn, TermColumns, TermEntry } from './term-columns';
import { useWidth } from './use-width';

/** Widths in ems of “… 138 more” and “… 还有 138 项”: in two lines, in one. */
const GAP = { high: 5.2, low: 7.6 };

/**
 * Numbers below numbers, one column a term, as many as there is room for. `shown`: only so many terms have come; the
 * places of the others stay empty.
 */
export function Table({ of, shown: coming = of.columns.length }: { of: TermColumns; shown?: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const rows = of.heads.length;
  const fitted = useMemo(() => fitColumns(of, room, GAP[rows > 2 ? 'high' : 'low']), [of, room, rows]);
  const { digits, width, shown } = fitted;
  const kept = of.columns[of.keep];
  return (
    <div className="enl-table">
      <span className="enl-column enl-heads">
        {of.heads.map((head, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <span key={row}>
            <HeadOf of={head} times={row === 1 && head.kind === 'cells'} />
          </span>
        ))}
      </span>
      <div className="enl-columns" ref={frame}>
        {shown.map((column, i) => {
          const here = endOf(shown, i) <= coming;
          return isLeft(column) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <LeftOut of={column} rows={rows} digits={digits.at(-1) as number} here={here} key={i} />
          ) : (
            <OneColumn
              of={here ? column : column.map(() => null)}
              kept={here && column === kept}
              {...{ digits, width }}
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={i}
            />
          );
        })}
      </div>
    </div>
  );
}

/** How many terms there are up to a column, itself among them. */
const endOf = (shown: Fitted['shown'], at: number): number =>
  shown.slice(0, at + 1).reduce((count, column) => count + (isLeft(column) ? column.hidden : 1), 0);

function OneColumn(props: { of: TermColumn; digits: readonly number[]; width: number; kept: boolean }) {
  const { of, digits, width, kept } = props;
  return (
    <span className={kept ? 'enl-column enl-kept' : 'enl-column'} style={{ width: `calc(${width} * var(--em))` }}>
      {of.map((entry, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <span className="enl-entry" key={row}>
          {entry && <EntryOf of={entry} digits={digits[row] as number} />}
        </span>
      ))}
    </span>
  );
}

const EntryOf = ({ of, digits }: { of: TermEntry; digits: number }) =>
  of.kind === 'cell' ? (
    <CellLink cell={of} mode="numbers" short={entryText(of, digits)} />
  ) : (
    <Figure text={entryText(of, digits)} />
  );

/** How many terms are left out, which is the way to see them, and what they add up to. */
function LeftOut({ of, rows, digits, here }: { of: Left; rows: number; digits: number; here: boolean }) {
  const { words, onWhole } = useLinks();
  if (!here) return <span className={rows > 2 ? 'enl-column enl-left enl-high' : 'enl-column enl-left enl-low'} />;
  return (
    <span className={rows > 2 ? 'enl-column enl-left enl-high' : 'enl-column enl-left'}>
      <button type="button" style={{ gridRow: `span ${rows - 1}` }} title={words.showAll} onClick={onWhole}>
        {words.more(of.hidden)}
      </button>
      <span className="enl-entry">
        <Figure text={entryText({ kind: 'value', value: of.total }, digits)} />
      </span>
    </span>
  );
}

function HeadOf({ of, times }: { of: Head; times: boolean }) {
  const { trace, nameCell } = useLinks();
  if (of.kind === 'exp') {
    return (
      <>
        <i className="insp-symbol">e</i>
        <sup className="insp-exponent">
          <HeadOf of={of.of} times={false} />
        </sup>
      </>
    );
  }
  const named = of.kind === 'cells' && trace.nameOf(of.from.tensor);
  if (!named) return null;
  const { html } = nameCell(named, of.from.index, of.to.index);
  return (
    <>
      {times && <span className="insp-operator">×</span>}
      <SymbolOf named={named} html={html} role={lookAt(named, of.from.index).role} />
    </>
  );
}
