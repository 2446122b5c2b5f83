import type { Knob, Knobs } from '@/content/knob';
import type { Language } from '@/content/language';
import { benchPictures } from '@/lib/pictures/bench';
import { scoreOf } from './judged';
import { keyOf, takenIn } from './removable';
import type { Measured } from './use-judge';
import type { AblationsWords } from './words';

interface Props {
  readonly words: AblationsWords;
  readonly language: Language;
  readonly switches: readonly Knob[];
  readonly measured: readonly Measured[];
  /** The combination that the step asks for. */
  readonly hidden: string | null;
  /** Where the switches stand. */
  readonly current: string;
  readonly most: number;
  onChoose(combination: Knobs): void;
}

/** What was measured so far, best first: so that one combination is compared with another. */
export function MeasuredTable({ words, language, switches, measured, hidden, current, most, onChoose }: Props) {
  const rows = measured
    .filter(({ combination }) => keyOf(combination) !== hidden)
    .slice(-most)
    .map(({ combination, answers }) => ({ combination, ...scoreOf(answers, benchPictures()) }))
    .sort((a, b) => b.right - a.right);
  return (
    <div className="ablations-compared">
      {rows.length ? <h3 className="ablations-heading">{words.compared}</h3> : <p className="ablations-heading" />}
      <ul>
        {rows.map(({ combination, right, of }) => (
          <li key={keyOf(combination)}>
            <button type="button" aria-pressed={keyOf(combination) === current} onClick={() => onChoose(combination)}>
              <span>{takenIn(switches, combination, language, words).join(' · ') || words.whole}</span>
              <i style={{ inlineSize: `${(right / of) * 100}%` }} />
              <b>{right}</b>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
