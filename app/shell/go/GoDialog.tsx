import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from '@/app/page/Dialog';
import { glide } from '@/app/page/glide';
import { linkTo } from '@/app/store/link-to';
import { stopsOf } from '@/app/store/stops';
import { actions, useStore } from '@/app/store/store';
import { FIRST_SENTENCE } from '@/app/store/uncovering';
import { lateWalking } from '@/app/store/walker';
import { END } from '@/content/card';
import { wholeCards } from '@/content/cards';
import { inLanguage } from '@/content/language';
import { titleOf, wordsOf } from '@/content/lesson-words';
import { findLesson, findWords } from '@/content/lessons';
import { matching, type Stop } from './matching';
import { goWords } from './words';
import './go.css';

/** Goes to the step that is typed or chosen: its number and Enter, some words of its title, or a click. */
export function GoDialog() {
  const words = goWords(useStore((state) => state.lang));
  const step = useStore((state) => state.step);
  const stops = useStops();
  const [typed, setTyped] = useState('');
  const found = matching(stops, typed);
  const field = useRef<HTMLInputElement>(null);
  const help = useId();
  // After the dialog has opened, and has given the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = found;
    if (first && typed.trim()) goTo(first.id);
  };
  return (
    <Dialog title={words.title}>
      <form className="go" onSubmit={submit}>
        <label htmlFor={help}>{words.field}</label>
        <input
          id={help}
          type="text"
          inputMode="search"
          autoComplete="off"
          ref={field}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status">{words.found(found.length)}</p>
        <ol>
          {found.map((stop, i) => (
            <li key={stop.id}>
              <button
                type="button"
                className="quiet"
                aria-current={stop.id === step ? 'step' : undefined}
                data-first={(typed.trim() !== '' && i === 0) || undefined}
                onClick={() => goTo(stop.id)}
              >
                <span className="go-number">{stop.number ?? words.end}</span>
                <span>{stop.title}</span>
              </button>
            </li>
          ))}
        </ol>
        <OtherLessons heading={words.lessons} />
      </form>
    </Dialog>
  );
}

/** The lesson's steps and its end, in the language of the page. */
function useStops(): readonly Stop[] {
  const id = useStore((state) => state.lesson);
  const lang = useStore((state) => state.lang);
  const [lesson, words] = [findLesson(id), id ? findWords(id, lang) : undefined];
  if (!lesson || !words) return [];
  return stopsOf(lesson, words).map((stop, i) => ({
    id: stop,
    number: stop === END ? null : i + 1,
    title: titleOf(words, stop),
    short: stop === END ? '' : wordsOf(words, stop).short,
  }));
}

/** Links, so that one is opened beside this page, too. */
function OtherLessons({ heading }: { heading: string }) {
  const state = useStore();
  const { lang, lesson, present } = state;
  const place = { present, uncovered: present ? FIRST_SENTENCE : null };
  return (
    <nav aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {wholeCards
          .filter(({ id }) => id !== lesson)
          .map(({ id, title }) => (
            <li key={id}>
              <a href={linkTo(state, { lesson: id, ...place })} onClick={() => actions().set({ dialog: null })}>
                {inLanguage(title, lang)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function goTo(step: string): void {
  actions().set({ dialog: null, large: 'nothing', black: false });
  glide(() => lateWalking()?.goTo(step));
}
