import { Fragment } from 'react';
import type { Cases, Entry } from './display';
import { Formula } from './Formula';
import { useLinks } from './links';

/** Why this number was taken: which entry of a table, or what a mask says. */
export function Remark({ of }: { of: Cases | Entry }) {
  const { chosenBy } = useLinks().words;
  if (of.kind === 'cases') {
    return (
      <span className="insp-note">
        <Formula of={of.condition} mode="symbols" />
        <span> = </span>
        <Formula of={of.condition} mode="numbers" />
      </span>
    );
  }
  const { before, after } = chosenBy(of.at.join(', '));
  return (
    <span className="insp-note">
      <span>{before}</span>
      {of.by.map((by, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: index cells have no identity but their place
        <Fragment key={i}>
          {i > 0 && <span>, </span>}
          <Formula of={by} mode="symbols" />
        </Fragment>
      ))}
      <span>{after}</span>
    </span>
  );
}
