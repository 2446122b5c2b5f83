import { symbolHtml } from '@/app/draw/symbol-html';
import { valueText } from '@/app/draw/value-text';
import { DisplayFormula } from './DisplayFormula';
import type { Where } from './display';
import { EquationSide } from './EquationSide';
import { Figure } from './Figure';
import { Html } from './Html';
import { InNumbers } from './InNumbers';
import { useLinks } from './links';
import { whereText } from './plain';
import type { ArithmeticProps } from './props';
import { TermsTable } from './TermsTable';

/** The arithmetic of a cell: with symbols, written out, with numbers, worked out, and what the symbols mean. */
export function ArithmeticOf({ of, subject, role, stored }: ArithmeticProps) {
  const { words } = useLinks();
  const relation = of.exact ? '=' : '≈';
  return (
    <>
      <div className="insp-line">
        {subject}
        <EquationSide sign="=">
          <DisplayFormula of={of.symbols} mode="symbols" />
        </EquationSide>
      </div>
      {/* A table before further numbers is no result yet. */}
      {of.terms && <TermsTable of={of.terms} {...(of.numbers ? { relation: '=' } : { relation, role })} />}
      {of.numbers && (
        <div className="insp-line insp-numbers">
          <InNumbers of={of} role={role} stored={stored} />
        </div>
      )}
      {!of.exact && <p className="insp-note">{words.inexact(valueText(of.value))}</p>}
      {of.where.map((where, i) => (
        <WhereLine of={where} lead={i === 0 ? words.where : ''} key={where.symbol} />
      ))}
    </>
  );
}

/** `where μ = (x₀ + x₁ + ⋯)/96 = (0.1 + …)/96 = 0.0312` */
function WhereLine({ of, lead }: { of: Where; lead: string }) {
  return (
    <div className="insp-line insp-where">
      <span className="insp-lead">{lead}</span>
      <Html className="insp-symbol" html={symbolHtml(of.symbol)} />
      {of.symbols && (
        <EquationSide sign="=">
          <DisplayFormula of={of.symbols} mode="symbols" />
        </EquationSide>
      )}
      <EquationSide sign="=">
        <DisplayFormula of={of.numbers} mode="numbers" />
      </EquationSide>
      <EquationSide sign="=">
        <Figure text={whereText(of)} strong />
      </EquationSide>
    </div>
  );
}
