import { cellText } from '@/app/draw/value-text';
import type { Cell } from '@/lib/tensor/expression';
import { isFromKeyboard } from './focus';
import { Html } from './Html';
import { cellNameOf, useLinks } from './links';
import type { Mode } from './plain';

/** One cell in a formula, by its symbol or its number: a button that lights it up and leads to its own arithmetic. */
export function CellLink({ cell, mode }: { cell: Cell; mode: Mode }) {
  const links = useLinks();
  const named = links.trace.nameOf(cell.tensor);
  const text = cellText(cell);
  if (!named) return <span className="insp-number">{text}</span>;
  const name = cellNameOf(links, cell);
  const label = `${name.text} = ${text}`;
  const leave = () => links.onHover(null, 0);
  const enter = () => links.onHover(named, cell.index);
  return (
    <button
      type="button"
      className={mode === 'symbols' ? 'insp-cell insp-symbol' : 'insp-cell insp-number'}
      style={{ color: `var(--${named.role})` }}
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={(event) => {
        leave();
        links.onFollow(named, cell.index, isFromKeyboard(event));
      }}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      {mode === 'symbols' ? <Html html={name.html} /> : text}
    </button>
  );
}
