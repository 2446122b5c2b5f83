import { symbolHtml } from '@/app/draw/symbol-html';
import { valueText } from '@/app/draw/value-text';
import { markOf, someVeil } from '@/app/draw/veiled';
import type { Cell } from '@/lib/tensor/expression';
import { lookAt } from '@/lib/trace/folds';
import type { Role } from '@/lib/trace/look';
import { CellLink } from './CellLink';
import { DisplayFormula } from './DisplayFormula';
import type { Terms } from './display';
import { Figure } from './Figure';
import { focusFormula } from './focus';
import { FoldButton } from './Gap';
import { useLinks } from './links';
import { SymbolOf } from './SymbolOf';

/** A dot product written out: factor over factor over product, column by column, and the sum at the end. */
export function TermsTable({ of, relation, role }: { of: Terms; relation: '=' | '≈'; role?: Role | undefined }) {
  const { words } = useLinks();
  return (
    <div className="insp-table">
      <Heads of={of} />
      <div className="insp-terms">
        {of.columns.map((column, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity but their place
          <Column of={column} first={i === 0} key={i} />
        ))}
        <span className="insp-total">
          <span>{relation}</span> <Figure text={valueText(of.total)} role={role} className="insp-figure" strong />
        </span>
        <span className="insp-count">{words.count(of.count)}</span>
        {of.fold !== null && <FoldButton path={of.fold} />}
      </div>
    </div>
  );
}

function Column({ of, first }: { of: Terms['columns'][number]; first: boolean }) {
  const { words, veils, onToggle } = useLinks();
  const plus = <span className="insp-plus">{first ? '' : '+'}</span>;
  if (of.kind === 'single') {
    return (
      <span className="insp-term insp-single">
        {plus}
        <span className="insp-term-cells">
          <span>
            <DisplayFormula of={of.term} mode="symbols" />
          </span>
          <span className="insp-product">
            <DisplayFormula of={of.term} mode="numbers" />
          </span>
        </span>
      </span>
    );
  }
  if (of.kind === 'gap') {
    return (
      <span className="insp-term">
        {plus}
        <span className="insp-term-cells">
          <button
            type="button"
            className="insp-gap"
            title={words.showAll}
            onClick={(event) => {
              focusFormula(event);
              onToggle(of.path);
            }}
          >
            {words.more(of.hidden)}
          </button>
          <span className="insp-product insp-hidden" title={words.hiddenTotal(valueText(of.total))}>
            <Figure text={valueText(of.total)} className="insp-figure" />
          </span>
        </span>
      </span>
    );
  }
  // One times a number is that number.
  const veil = someVeil([of.left, of.right].map(({ tensor, index }) => veils(tensor, index) || undefined));
  return (
    <span className="insp-term">
      {plus}
      <span className="insp-term-cells">
        <CellLink cell={of.left} mode="numbers" />
        <CellLink cell={of.right} mode="numbers" />
        <Figure text={markOf(veil) ?? valueText(of.product)} className="insp-product" />
      </span>
    </span>
  );
}

/** What the rows are, where all columns agree. */
function Heads({ of }: { of: Terms }) {
  const { words } = useLinks();
  const pairs = of.columns.filter((column) => column.kind === 'pair');
  const common = (side: 'left' | 'right'): Cell | null => {
    const cell = pairs[0]?.[side];
    return cell && pairs.every((pair) => pair[side].tensor === cell.tensor) ? cell : null;
  };
  return (
    <span className="insp-heads">
      <Head of={common('left')} />
      <span>
        <span className="insp-operator">×</span>
        <Head of={common('right')} />
      </span>
      <span className="insp-count">{words.product}</span>
    </span>
  );
}

function Head({ of }: { of: Cell | null }) {
  const { trace } = useLinks();
  const named = of && trace.nameOf(of.tensor);
  if (!named) return <span />;
  const { symbol, role } = lookAt(named, of.index);
  return (
    <span>
      <SymbolOf named={named} html={symbolHtml(symbol)} role={role} />
    </span>
  );
}
