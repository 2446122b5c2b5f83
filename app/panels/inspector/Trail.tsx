import type { InspectorWords } from './words';

/** A cell that was left by following a number to its source. */
export interface Crumb {
  readonly label: string;
  onGo(): void;
}

/** Older steps than these stand behind `…`; Back reaches them. */
const SHOWN = 3;

/** The way that led here, and the title of the cell that it led to. */
export function Trail(props: {
  trail: readonly Crumb[];
  title: string;
  words: InspectorWords;
  onBack: (() => void) | null;
}) {
  const { trail, title, words, onBack } = props;
  const first = Math.max(0, trail.length - SHOWN);
  return (
    <nav className="insp-trail" aria-label={words.trail}>
      {onBack && (
        <button type="button" className="insp-back" onClick={onBack}>
          <span aria-hidden="true">←</span> <span>{words.back}</span>
        </button>
      )}
      <ol>
        {first > 0 && <li aria-hidden="true">…</li>}
        {trail.slice(first).map(({ label, onGo }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same cell can be passed twice
          <li key={first + i}>
            <button type="button" onClick={onGo}>
              {label}
            </button>
          </li>
        ))}
        <li aria-current="true" title={title}>
          {title}
        </li>
      </ol>
    </nav>
  );
}
