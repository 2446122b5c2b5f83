import { cellText } from '@/app/draw/value-text';
import { markOf, wordOf } from '@/app/draw/veiled';
import type { Cell } from '@/lib/tensor/expression';
import { Figure } from './Figure';
import { isFromKeyboard } from './focus';
import { Html } from './Html';
import { cellNameOf, useLinks } from './links';
import type { Mode } from './plain';

/**
 * One cell in a formula: a button that lights it up. By its number it leads to its own arithmetic, by its symbol to the
 * entry of its tensor. `short`: the number with fewer digits, where there is no room for all.
 */
export function CellLink({ cell, mode, short }: { cell: Cell; mode: Mode; short?: string }) {
  const links = useLinks();
  const named = links.trace.nameOf(cell.tensor);
  const veil = links.veils(cell.tensor, cell.index) || undefined;
  const mark = markOf(veil);
  const text = cellText(cell);
  const written = <Figure text={mark ?? short ?? text} className="insp-figure" />;
  if (!named) return <span className="insp-number">{written}</span>;
  const name = cellNameOf(links, cell);
  const label = `${name.text} = ${wordOf(veil, links.words) ?? text}`;
  const leave = () => links.onHover(null, 0);
  const enter = () => links.onHover(named, cell.index);
  return (
    <button
      type="button"
      className={mode === 'symbols' ? 'insp-cell insp-symbol' : 'insp-cell insp-number'}
      style={{ color: `var(--${named.role})` }}
      tabIndex={-1}
      data-veiled={veil !== undefined || undefined}
      aria-label={mode === 'symbols' ? name.text : label}
      title={label}
      onClick={(event) => {
        leave();
        if (mode === 'symbols') links.onEntry(named);
        else links.onFollow(named, cell.index, isFromKeyboard(event));
      }}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      {mode === 'symbols' ? <Html html={name.html} /> : written}
    </button>
  );
}
