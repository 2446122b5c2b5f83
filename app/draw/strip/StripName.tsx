import { SymbolText } from '../caption/Caption';
import type { Matrix } from '../view';
import './strip-name.css';

/** A vector that is one strip of cells needs no line above it: its symbol stands before it, `+ b`, ending at x. */
export function StripName(props: {
  readonly matrix: Matrix;
  readonly lit: boolean;
  readonly x: number;
  /** The middle of the strip. */
  readonly y: number;
  readonly sign?: string;
}) {
  const { matrix, lit, x, y, sign } = props;
  return (
    <span className={lit ? 'strip-name lit' : 'strip-name'} style={{ left: x, top: y, color: `var(--${matrix.role})` }}>
      {sign && <span className="strip-sign">{sign}</span>}
      <SymbolText html={matrix.symbolHtml} />
    </span>
  );
}
