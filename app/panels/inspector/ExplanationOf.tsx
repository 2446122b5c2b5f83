import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { constantText, exactText } from '@/app/draw/value-text';
import type { CellName } from '@/app/lens/cell-name';
import type { Named } from '@/lib/trace/trace';
import { ArithmeticOf } from './ArithmeticOf';
import { CellLink } from './CellLink';
import type { Explanation } from './display';
import { Enlarged } from './enlarged/Enlarged';
import { Figure } from './Figure';
import { focusFormula } from './focus';
import { useLinks } from './links';
import { plainExplanation } from './plain-explanation';
import { SymbolOf } from './SymbolOf';
import type { SourceKind } from './words';

interface Props {
  readonly explanation: Explanation;
  readonly named: Named;
  readonly name: CellName;
  /** The number that the run holds, as written. */
  readonly stored: string;
  /** The number of the untouched run, as written. */
  readonly before: string | null;
  readonly source: SourceKind;
  /** Somebody followed a number to this cell with the keyboard: focus comes along. */
  readonly arrived: boolean;
  /** For the back row: as much as can be read from there. */
  readonly enlarged: boolean;
  onReset(): void;
}

/** Where a number comes from, as a group with one tab stop; arrow keys move among its numbers. */
export function ExplanationOf(props: Props) {
  const { explanation, name, stored, arrived } = props;
  const links = useLinks();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrived) group.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups the numbers of a formula
    <div
      className="insp-explanation"
      ref={group}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the numbers inside, which scroll with it
      tabIndex={0}
      aria-labelledby={`${id}-text`}
      data-copy-label
      aria-describedby={`${id}-keys`}
      onKeyDown={moveAmongCells}
    >
      <span className="insp-hidden-text" id={`${id}-text`}>
        {plainExplanation(explanation, name, stored, links)}
      </span>
      <span className="insp-hidden-text" id={`${id}-keys`}>
        {links.words.keys}
      </span>
      <Body {...props} />
    </div>
  );
}

function Body({ explanation, named, name, stored, before, source, enlarged, onReset }: Props) {
  const { words } = useLinks();
  const subject = <SymbolOf named={named} html={name.html} />;
  switch (explanation.kind) {
    case 'arithmetic':
      return enlarged ? (
        <Enlarged of={explanation} subject={subject} role={named.role} stored={stored} />
      ) : (
        <ArithmeticOf of={explanation} subject={subject} role={named.role} stored={stored} />
      );
    case 'copy':
      return (
        <div className="insp-line">
          {subject}
          <span>=</span>
          <CellLink cell={explanation.from} mode="symbols" />
          <span>=</span>
          <CellLink cell={explanation.from} mode="numbers" />
          <span className="insp-note">{words.moved}</span>
        </div>
      );
    case 'constant':
      return (
        <div className="insp-line">
          {subject}
          <span>=</span>
          <Figure text={stored} />
          <span className="insp-note">{words.filledIn}</span>
        </div>
      );
    case 'reported':
      return (
        <div className="insp-line">
          {subject}
          <span>=</span>
          <Figure text={constantText(explanation.value)} />
          <span className="insp-note">{words.reportedIn(explanation.source)}</span>
        </div>
      );
    case 'edited':
      return (
        <div className="insp-line">
          {subject}
          <span>
            <span>{words.setByHand(exactText(explanation.value))}</span>
            {before !== null && <span className="insp-note">{words.was(before)}</span>}
          </span>
          <button
            type="button"
            className="insp-reset"
            onClick={(event) => {
              focusFormula(event);
              onReset();
            }}
          >
            {words.reset}
          </button>
        </div>
      );
    case 'source':
      return (
        <>
          <div className="insp-line">
            {subject}
            <span>=</span>
            <Figure text={stored} />
          </div>
          <p className="insp-source">{words.source[source]}</p>
        </>
      );
  }
}

/** ← → Home End among the numbers of the formula; other keys stay the page's. */
function moveAmongCells(event: KeyboardEvent<HTMLElement>): void {
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = cells.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: cells.length - 1 }[event.key];
  if (to === undefined || !cells.length) return;
  cells[Math.max(0, Math.min(to, cells.length - 1))]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
