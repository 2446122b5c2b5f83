import { Caption, SymbolText } from '../caption/Caption';
import { captionWidth } from '../caption/size';
import { entryName } from '../entry-name';
import { formatNumber } from '../number-text';
import { isVeiled } from '../veiled';
import { areShares, type Lens, type Matrix } from '../view';

export interface RowCaptionProps {
  readonly matrix: Matrix;
  readonly row: number;
  readonly lens: Lens;
  readonly lit: boolean;
  /** Before the symbol: which head. */
  readonly lead?: string;
  /** What is wider than this leaves out the sum. Default: nothing is. */
  readonly width?: number;
}

/** Above one row of a matrix: which row of what, how many numbers, and for weights what they add up to. */
export function RowCaption({
  matrix: m,
  row,
  lens,
  lit,
  lead = '',
  width = Number.POSITIVE_INFINITY,
}: RowCaptionProps) {
  const count = lens.words.entries(m.cols);
  const sum = Array.from({ length: m.cols }, (_, j) => m.at(row, j)).reduce((a, b) => a + b, 0);
  const asked = Array.from({ length: m.cols }, (_, j) => isVeiled(m, [row, j])).some(Boolean);
  const whole = areShares(m.scale.kind) && !asked ? `${count} · ${lens.words.rowSum} ${formatNumber(sum, 2)}` : count;
  const which = m.rows > 1 ? ` · ${entryName(m.rowWord, m.rowLabel(row))}` : '';
  const note = captionWidth(lead + m.symbolHtml + which, whole) > width ? count : whole;
  return (
    <Caption role={m.role} note={note} lit={lit}>
      {lead && <span>{`${lead} · `}</span>}
      <SymbolText html={m.symbolHtml} />
      {which && <span>{which}</span>}
    </Caption>
  );
}
