import { useMemo, useRef } from 'react';
import { symbolHtml } from '@/app/draw/symbol-html';
import { valueText } from '@/app/draw/value-text';
import { DisplayFormula } from '../DisplayFormula';
import { EquationSide } from '../EquationSide';
import { Figure } from '../Figure';
import { Html } from '../Html';
import { InNumbers } from '../InNumbers';
import { useLinks } from '../links';
import { whereText } from '../plain';
import type { ArithmeticProps } from '../props';
import { Added } from './Added';
import { Table } from './Table';
import { termColumns } from './term-columns';
import { useLack } from './use-lack';
import './enlarged.css';

/**
 * The arithmetic of a cell for the back row: the numbers that meet in it, term below term, and what they come to; or the
 * formula with its numbers. What has no room here stands in the whole sum.
 */
export function Enlarged({ of, subject, role, stored }: ArithmeticProps) {
  const { words } = useLinks();
  const columns = useMemo(() => termColumns(of.expression), [of]);
  const frame = useRef<HTMLDivElement>(null);
  // A formula without columns is larger still, where there is room.
  const lack = useLack(frame, of) - (columns ? 0 : 1);
  return (
    <div className={lack < 0 ? 'enl enl-large' : 'enl'} ref={frame}>
      {columns && <Table of={columns} />}
      <div className="enl-result">
        {columns && <Added of={columns} {...(of.numbers ? {} : { role })} />}
        {of.numbers && !(columns && lack > 0) && subject}
        {!columns && lack < 2 && (
          <EquationSide sign="=">
            <DisplayFormula of={of.symbols} mode="symbols" />
          </EquationSide>
        )}
        <InNumbers of={of} role={role} stored={stored} brief={columns !== null || lack > 0} />
        {of.where.length > 0 && lack < 3 && (
          <span className="enl-where">
            <span>{words.where}</span>
            {of.where.map((where) => (
              <span key={where.symbol}>
                <Html className="insp-symbol" html={symbolHtml(where.symbol)} /> <span>=</span>{' '}
                <Figure text={whereText(where)} />
              </span>
            ))}
          </span>
        )}
      </div>
      {!of.exact && <p className="enl-note">{words.inexact(valueText(of.value))}</p>}
    </div>
  );
}
