import { valueText } from '@/app/draw/value-text';
import { Figure } from '../Figure';
import { useLinks } from '../links';
import { lastOf } from './fit';
import { Table } from './Table';
import type { TermColumns } from './term-columns';
import './enlarged.css';

/** The first terms of a sum in the places that they will have among all, and what they come to so far. */
export function SumSoFar({ of, shown }: { of: TermColumns; shown: number }) {
  const { words } = useLinks();
  const total = of.columns.slice(0, shown).reduce((sum, column) => sum + lastOf(column), 0);
  return (
    <div className="enl">
      <Table of={of} shown={shown} />
      {shown > 0 && (
        <div className="enl-result">
          <span className="enl-added">
            <span className="enl-note">{words.addedSoFar(shown, of.columns.length)}</span>
            <span className="insp-equals">=</span>
            <Figure text={valueText(total)} />
          </span>
        </div>
      )}
    </div>
  );
}
