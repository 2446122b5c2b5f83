import { useEffect, useState } from 'react';
import { useStore as useVanilla } from 'zustand';
import { store, useStore } from '@/app/store/store';
import { tagOf } from '@/content/language';
import { paceOf } from './pace';
import { classPlanOf, minutesIn, placeHere, placeKey } from './plan';
import { elapsedOf, paused, restarted, setTimer, started, timer } from './timer';
import { speakerWords } from './words';

const MINUTE = 60_000;
/** Less than this is neither early nor late. */
const LEEWAY = MINUTE / 2;

/** The time of day, how long the class has gone on, and how that stands to the plan. */
export function Clock() {
  const state = useStore();
  const { lang } = state;
  const words = speakerWords(lang);
  const now = useNow();
  const running = useVanilla(timer);
  useFirstPress();
  const elapsed = elapsedOf(running, now);
  const here = placeHere(state);
  const plan = classPlanOf(state);
  const minutes = plan && here && minutesIn(plan, here);
  const from = here && placeKey(here);
  const pace = minutes && from ? paceOf(minutes, running.from ?? from, from, elapsed) : null;
  const time = new Intl.DateTimeFormat(tagOf(lang), { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="speaker-clock">
      <p className="speaker-time">
        <span className="visually-hidden">{words.clock}</span>
        <span>{time.format(now)}</span>
      </p>
      <div className="speaker-timer">
        <span role="timer" aria-label={words.elapsed}>
          {written(elapsed)}
        </span>
        {running.since === null ? (
          <button type="button" onClick={() => setTimer(started(running, from, Date.now()))}>
            {words.start}
          </button>
        ) : (
          <button type="button" onClick={() => setTimer(paused(running, Date.now()))}>
            {words.pause}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => setTimer(restarted(running, from, Date.now()))}>
          {words.reset}
        </button>
      </div>
      {pace && (
        <p className="speaker-pace">
          <span>{words.due(pace.begins / MINUTE, pace.ends / MINUTE)}</span>
          <b data-off={Math.abs(pace.off) < LEEWAY ? undefined : pace.off > 0 ? 'behind' : 'ahead'}>
            {pace.off >= LEEWAY
              ? words.behind(Math.round(pace.off / MINUTE) || 1)
              : pace.off <= -LEEWAY
                ? words.ahead(Math.round(-pace.off / MINUTE) || 1)
                : words.onPlan}
          </b>
        </p>
      )}
    </div>
  );
}

/** 4:05; 1:02:09 after an hour. */
function written(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number): string => `${n}`.padStart(2, '0');
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, []);
  return now;
}

/** A class begins when something is first uncovered or gone to: nobody has to think of the timer. */
function useFirstPress(): void {
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { since, spent } = timer.getState();
        if (since !== null || spent > 0 || !before.present || !state.present) return;
        const [here, was] = [placeHere(state), placeHere(before)];
        if (!here || !was || (here.lesson !== was.lesson && !state.list)) return;
        const isStill = state.uncovered === before.uncovered && state.fragments === before.fragments;
        if (placeKey(here) === placeKey(was) && isStill) return;
        setTimer(started(timer.getState(), placeKey(was), Date.now()));
      }),
    [],
  );
}
