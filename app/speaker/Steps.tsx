import { Fragment, useEffect, useRef } from 'react';
import { glide } from '@/app/page/glide';
import { lateListing } from '@/app/store/listed';
import { useStore } from '@/app/store/store';
import { FIRST_SENTENCE } from '@/app/store/uncovering';
import { lateWalking } from '@/app/store/walker';
import { saidIn } from '@/lib/playlist/playlist';
import { LessonOf } from './LessonOf';
import { classPlanOf, type PlannedStop, placeHere, placeKey, titleAt } from './plan';
import { speakerWords } from './words';

/** All steps of the way, or of the lesson, and the minutes of each; a click goes there. */
export function Steps() {
  const state = useStore();
  const { lang } = state;
  const words = speakerWords(lang);
  const at = placeHere(state);
  const current = at && placeKey(at);
  const here = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step stands elsewhere in the list
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const plan = classPlanOf(state);
  if (!plan) return null;
  const { stops, way, title } = plan;
  const of = title === null ? '' : saidIn(title, lang);
  return (
    <nav className="speaker-steps" aria-labelledby="speaker-steps">
      <h2 id="speaker-steps">
        <span>{way ? words.stops : words.steps}</span>
        {of && <b>{of}</b>}
      </h2>
      <ol>
        {stops.map((stop, i) => (
          <Fragment key={placeKey(stop)}>
            {way && stop.lesson !== stops[i - 1]?.lesson && (
              <li className="speaker-begins">
                <LessonOf place={stop} />
              </li>
            )}
            <li ref={placeKey(stop) === current ? here : undefined}>
              <button
                type="button"
                aria-current={placeKey(stop) === current ? 'step' : undefined}
                onClick={() => glide(() => goThere(stop, way))}
              >
                <b>{stop.minutes === null ? '·' : i + 1}</b>
                <span>{titleAt(stop, lang)}</span>
                <small>{stop.minutes !== null && words.minutes(stop.minutes)}</small>
              </button>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}

function goThere(stop: PlannedStop, way: boolean): void {
  const walking = lateWalking();
  if (!walking) return;
  if (way) lateListing()?.visit({ ...stop, place: placeKey(stop) }, FIRST_SENTENCE, walking.goTo);
  else walking.goTo(stop.step);
}
