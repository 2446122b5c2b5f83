import type { Role } from '@/lib/trace/look';
import { Caption, MatrixCaption, SymbolText } from '../caption/Caption';
import type { Lens, Matrix, Pointing } from '../view';
import { type OneOrMore, shownRefs } from './refs';
import './plot.css';

interface Props {
  readonly of: OneOrMore;
  readonly lens: Pick<Lens, 'matrix'>;
  readonly pointing: Pick<Pointing, 'lit'>;
  /** The colour of each, where it is not its tensor's own. */
  readonly roles?: readonly Role[] | undefined;
}

/** What is drawn: one tensor with its shape, or the symbols of several. */
export function MatricesCaption({ of, lens, pointing, roles }: Props) {
  const matrices = shownRefs(of).map(lens.matrix);
  const lit = matrices.some(pointing.lit);
  const [first] = matrices;
  if (!first) return null;
  if (matrices.length === 1) return <MatrixCaption matrix={first} lit={lit} />;
  const colour = (m: Matrix, i: number) => `var(--${roles?.[i] ?? m.role})`;
  return (
    <Caption role={first.role} lit={lit}>
      {matrices.map((m, i) => (
        <span key={m.ref} style={{ color: colour(m, i) }}>
          {i > 0 && <span className="plot-comma">, </span>}
          <SymbolText html={m.symbolHtml} />
        </span>
      ))}
    </Caption>
  );
}
