import { Fragment } from 'react';
import { constantText } from '@/app/draw/value-text';
import { DisplayFormula } from './DisplayFormula';
import type { Cases, Entry } from './display';
import { useLinks } from './links';
import { isWinner, type Reported } from './parts';

/** Why this number stands there: which entry of a table, what a mask or a comparison says, who reported it. */
export function Remark({ of }: { of: Cases | Entry | Reported }) {
  const { chosenBy, because, between, holds, fails, reportedIn } = useLinks().words;
  if (of.kind === 'constant') {
    return <span className="insp-note">{`${constantText(of.value)} ${reportedIn(of.source)}`}</span>;
  }
  if (of.kind === 'cases' && of.condition.kind === 'comparison') {
    const { before, after } = of.holds ? holds : fails;
    return (
      <span className="insp-note">
        <span>{before}</span>
        <DisplayFormula of={of.condition} mode="numbers" />
        <span>{after}</span>
      </span>
    );
  }
  if (of.kind === 'cases') {
    return (
      <span className="insp-note">
        <DisplayFormula of={of.condition} mode="symbols" />
        <span> = </span>
        <DisplayFormula of={of.condition} mode="numbers" />
      </span>
    );
  }
  const won = isWinner(of);
  const { before, after } = won ? because : chosenBy(of.at.join(', '));
  return (
    <span className="insp-note">
      <span>{before}</span>
      {of.by.map((by, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: index cells have no identity but their place
        <Fragment key={i}>
          {i > 0 && <span>{between}</span>}
          <DisplayFormula of={by} mode={won ? 'numbers' : 'symbols'} />
        </Fragment>
      ))}
      <span>{after}</span>
    </span>
  );
}
