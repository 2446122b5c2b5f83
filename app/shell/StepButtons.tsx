import { glide } from '@/app/page/glide';
import { useScreen } from '@/app/panels/screen';
import { actions, useStore } from '@/app/store/store';
import { uncovering } from '@/app/store/uncovering';
import { stepBy, uncover } from '@/app/store/walking';
import { wordsOf } from '@/content/lesson-words';
import { shellWords } from './words';

/** Back, where you are, Next. */
export function StepButtons() {
  const { runs, lessonWords } = useScreen();
  const words = shellWords(useStore((state) => state.lang));
  const current = useStore((state) => state.step);
  const present = useStore((state) => state.present);
  const hides = useStore((state) => uncovering(state) !== null);
  const { steps } = runs.lesson;
  const at = steps.findIndex(({ id }) => id === current);
  const next = steps[at + 1];
  return (
    <div className="step-buttons">
      <button type="button" disabled={at <= 0} onClick={() => glide(() => stepBy(-1))}>
        <span>← </span>
        <span className="step-word">{words.back}</span>
      </button>
      {present && (
        <button
          type="button"
          className="quiet step-leave"
          aria-label={words.leavePresent}
          title={words.leavePresent}
          onClick={() => actions().present(false)}
        >
          ×
        </button>
      )}
      <span className="dots" aria-hidden="true">
        {steps.map(({ id }) => (
          <i key={id} data-on={id === current || undefined} />
        ))}
      </span>
      <button
        type="button"
        className="primary"
        disabled={at === steps.length - 1 && !hides}
        onClick={() => uncover() || glide(() => stepBy(1))}
      >
        <span className="step-word">{words.next}</span>
        <span> →</span>
        <span className="visually-hidden">{next && !hides && wordsOf(lessonWords, next.id).title}</span>
      </button>
    </div>
  );
}
