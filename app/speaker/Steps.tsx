import { useEffect, useRef } from 'react';
import { glide } from '@/app/page/glide';
import { stopsOf } from '@/app/store/stops';
import { useStore } from '@/app/store/store';
import { lateWalking } from '@/app/store/walker';
import { titleOf } from '@/content/lesson-words';
import { findLesson, findWords } from '@/content/lessons';
import { speakerWords } from './words';

/** All steps of the lesson and the minutes of each; a click goes there. */
export function Steps() {
  const lang = useStore((state) => state.lang);
  const lesson = findLesson(useStore((state) => state.lesson));
  const current = useStore((state) => state.step);
  const words = speakerWords(lang);
  const here = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step stands elsewhere in the list
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const lessonWords = lesson && findWords(lesson.card.id, lang);
  if (!lesson || !lessonWords) return null;
  return (
    <nav className="speaker-steps" aria-labelledby="speaker-steps">
      <h2 id="speaker-steps">{words.steps}</h2>
      <ol>
        {stopsOf(lesson, lessonWords).map((id, i) => (
          <li key={id} ref={id === current ? here : undefined}>
            <button
              type="button"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => glide(() => lateWalking()?.goTo(id))}
            >
              <b>{lesson.steps[i] ? i + 1 : '·'}</b>
              <span>{titleOf(lessonWords, id)}</span>
              <small>{lesson.steps[i] && words.minutes(lesson.card.steps[id] ?? 0)}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
