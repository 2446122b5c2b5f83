import { valueText } from '@/app/draw/value-text';
import type { Gap } from './display';
import { focusFormula } from './focus';
import { useLinks } from './links';
import type { Mode } from './plain';

/** Terms that are left out: how many, what they add up to, and the way to see them. In symbols: `⋯`. */
export function GapButton({ gap, mode }: { gap: Gap<number | null>; mode: Mode }) {
  const { words, onToggle } = useLinks();
  if (mode === 'symbols') return <span className="insp-ellipsis">⋯</span>;
  return (
    <button
      type="button"
      className="insp-gap"
      title={gap.total === null ? words.showAll : `${words.hiddenTotal(valueText(gap.total))} · ${words.showAll}`}
      onClick={(event) => {
        focusFormula(event);
        onToggle(gap.path);
      }}
    >
      {words.terms(gap.hidden)}
    </button>
  );
}

/** Shortens a sum again. */
export function FoldButton({ path }: { path: string }) {
  const { words, onToggle, whole } = useLinks();
  if (whole) return null;
  return (
    <button
      type="button"
      className="insp-gap"
      onClick={(event) => {
        focusFormula(event);
        onToggle(path);
      }}
    >
      {words.showFewer}
    </button>
  );
}
