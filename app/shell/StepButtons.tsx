import { glide } from '@/app/page/glide';
import { useOnWay } from '@/app/panels/on-way';
import { useScreen } from '@/app/panels/screen';
import { stopsOf } from '@/app/store/stops';
import { actions, useStore } from '@/app/store/store';
import { uncovering } from '@/app/store/uncovering';
import { stepBy, uncover } from '@/app/store/walking';
import { titleOf } from '@/content/lesson-words';
import { shellWords } from './words';

/** Back, where you are, Next. */
export function StepButtons() {
  const { runs, lessonWords } = useScreen();
  const words = shellWords(useStore((state) => state.lang));
  const current = useStore((state) => state.step);
  const present = useStore((state) => state.present);
  const hides = useStore((state) => uncovering(state) !== null);
  const on = useOnWay();
  const places = on?.way.places ?? stopsOf(runs.lesson, lessonWords);
  const at = on?.at ?? places.indexOf(current ?? '');
  const next = places[at + 1];
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
        {places.map((id) => (
          <i key={id} data-on={id === places[at] || undefined} />
        ))}
      </span>
      <button
        type="button"
        className="primary"
        disabled={next === undefined && !hides}
        onClick={() => uncover() || glide(() => stepBy(1))}
      >
        <span className="step-word">{words.next}</span>
        <span> →</span>
        <span className="visually-hidden">{next && !hides && !on && titleOf(lessonWords, next)}</span>
      </button>
    </div>
  );
}
