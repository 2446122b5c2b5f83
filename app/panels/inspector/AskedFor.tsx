import { useMemo, useRef } from 'react';
import { markOf, wordOf } from '@/app/draw/veiled';
import type { Hiding } from '@/app/draw/view';
import type { CellName } from '@/app/lens/cell-name';
import type { Named } from '@/lib/trace/trace';
import { DisplayFormula } from './DisplayFormula';
import type { Arithmetic, Explanation } from './display';
import { SumSoFar } from './enlarged/SumSoFar';
import { termColumns } from './enlarged/term-columns';
import { useLack } from './enlarged/use-lack';
import { useLinks } from './links';
import { partsOf, resolved } from './parts';
import { SymbolOf } from './SymbolOf';

/**
 * A cell that the step hides. What it asks for: what that is computed from, so that it can be worked out, without what
 * comes of it. A dot product stays in symbols: written out, its products would leave nothing to do. Asked from memory,
 * nothing of it. What is uncovered later: in symbols, or the terms that are uncovered, with what they come to so far.
 */
export function AskedFor(props: {
  explanation: Explanation;
  named: Named;
  name: CellName;
  veil: Hiding;
  enlarged: boolean;
  fromMemory: boolean;
  /** How many terms of its sum are uncovered; null: it is not uncovered term by term. */
  shown: number | null;
}) {
  const { explanation, named, name, veil, enlarged, fromMemory, shown } = props;
  const { words } = useLinks();
  const worked = !fromMemory && worksOut(explanation) ? explanation : NONE;
  const { symbols, terms } = worked;
  const numbers = veil === 'asked' ? worked.numbers : null;
  const columns = useMemo(
    () => (explanation.kind === 'arithmetic' ? termColumns(explanation.expression) : null),
    [explanation],
  );
  const why = veil === 'asked' ? words.asked : words.notYet;
  const mark = markOf(veil) || '…';
  const frame = useRef<HTMLDivElement>(null);
  const found = useLack(frame, explanation);
  // For the back row only what fits: the rest stands in the whole sum, and here what is read scrolls.
  const lack = enlarged ? found : 0;
  return (
    <div className="insp-body" data-veiled>
      <div className="insp-value">
        <output className="insp-result" style={{ color: `var(--${named.role})` }} aria-label={wordOf(veil, words)}>
          {mark}
        </output>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups the numbers of a formula */}
      <div
        className="insp-explanation"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
        tabIndex={0}
        aria-label={`${name.text}: ${why}`}
      >
        {shown !== null && columns ? (
          <SumSoFar of={columns} shown={shown} />
        ) : (
          <>
            <p className="insp-source">{why}</p>
            <div className="insp-line" ref={frame}>
              <SymbolOf named={named} html={name.html} />
              {symbols && lack < 2 && (
                <>
                  <span className="insp-equals">=</span>
                  <span className="insp-side">
                    <DisplayFormula of={symbols} mode="symbols" />
                  </span>
                </>
              )}
              {numbers && !terms && lack < 1 && (
                <>
                  <span className="insp-equals">=</span>
                  <span className="insp-side">
                    <DisplayFormula of={numbers} mode="numbers" />
                  </span>
                </>
              )}
              <span className="insp-equals">=</span>
              <span className="insp-number">{mark}</span>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** Whether anything has to be computed: an entry that is looked up is the number itself. */
const worksOut = (explanation: Explanation): explanation is Arithmetic =>
  explanation.kind === 'arithmetic' && partsOf(resolved(explanation.symbols)).length > 0;

const NONE = { symbols: null, numbers: null, terms: null };
