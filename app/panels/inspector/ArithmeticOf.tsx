import type { ReactNode } from 'react';
import { symbolHtml } from '@/app/draw/symbol-html';
import { constantText, valueText } from '@/app/draw/value-text';
import type { CellName } from '@/app/lens/cell-name';
import type { Role } from '@/lib/trace/look';
import { DisplayFormula } from './DisplayFormula';
import type { Arithmetic, Where } from './display';
import { Html } from './Html';
import { useLinks } from './links';
import { partsOf, remarksOf, resolved } from './parts';
import { Remark } from './Remark';
import { TermsTable } from './TermsTable';

/** A table that is no result yet. */
const BETWEEN = { relation: '=', colour: 'inherit' } as const;

/** The arithmetic of a cell: with symbols, written out, with numbers, worked out, and what the symbols mean. */
export function ArithmeticOf(props: { of: Arithmetic; name: CellName; role: Role; stored: string }) {
  const { of, name, role, stored } = props;
  const { words } = useLinks();
  const relation = of.exact ? '=' : '≈';
  const colour = { color: `var(--${role})` };
  return (
    <>
      <div className="insp-line">
        <span className="insp-symbol insp-subject" style={colour}>
          <Html html={name.html} />
        </span>
        <Part sign="=">
          <DisplayFormula of={of.symbols} mode="symbols" />
        </Part>
      </div>
      {of.terms && <TermsTable of={of.terms} {...(of.numbers ? BETWEEN : { relation, colour: colour.color })} />}
      {of.numbers && (
        <div className="insp-line insp-numbers">
          <Part sign="=">
            <DisplayFormula of={of.numbers} mode="numbers" />
          </Part>
          {of.worked && (
            <Part sign="=">
              <DisplayFormula of={of.worked} mode="numbers" />
            </Part>
          )}
          {partsOf(resolved(of.numbers)).length > 0 && (
            <Part sign={relation}>
              <b className="insp-number" style={colour}>
                {stored}
              </b>
            </Part>
          )}
          {remarksOf(of.numbers).map((remark, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no identity but their place
            <Remark of={remark} key={i} />
          ))}
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
        <Part sign="=">
          <DisplayFormula of={of.symbols} mode="symbols" />
        </Part>
      )}
      <Part sign="=">
        <DisplayFormula of={of.numbers} mode="numbers" />
      </Part>
      <Part sign="=">
        <b className="insp-number">{of.whole ? constantText(of.value) : valueText(of.value)}</b>
      </Part>
    </div>
  );
}

/** A side of an equation that moves to the next line whole, with its sign. */
function Part({ sign, children }: { sign: string; children: ReactNode }) {
  return (
    <span className="insp-part">
      <span className="insp-equals">{sign}</span>
      <span className="insp-side">{children}</span>
    </span>
  );
}
