import type { useJudge } from './use-judge';
import type { AblationsWords } from './words';

interface Props {
  readonly words: AblationsWords;
  readonly phase: ReturnType<typeof useJudge>['phase'];
  /** Whether this combination has been measured. */
  readonly known: boolean;
  /** How many pictures there are. */
  readonly of: number;
  /** Whether the step asks for what comes out. */
  readonly hidden: boolean;
  onMeasure(): void;
  onCancel(): void;
}

/** Measures, says how far that is, and stops it. */
export function Measure({ words, phase, known, of, hidden, onMeasure, onCancel }: Props) {
  const measuring = phase.is === 'measuring';
  const done = measuring ? phase.answers.length : 0;
  return (
    <>
      <div className="ablations-measure">
        <button
          type="button"
          className="ablations-main"
          onClick={measuring ? onCancel : onMeasure}
          disabled={!measuring && (known || hidden)}
        >
          {measuring ? words.cancel : phase.is === 'failed' ? words.again : words.measure}
        </button>
        <progress value={done} max={of} hidden={!measuring} aria-label={words.measuring} />
      </div>
      <p className={phase.is === 'failed' ? 'ablations-status failed' : 'ablations-status'} role="status">
        {statusOf()}
      </p>
    </>
  );

  /** It changes when measuring begins and ends, not with every picture: a screen reader must be able to follow. */
  function statusOf(): string {
    if (phase.is === 'failed') return words.failed(phase.fault);
    if (measuring) return words.measuring;
    if (hidden) return words.asked;
    return known ? words.measured : words.ready(of);
  }
}
