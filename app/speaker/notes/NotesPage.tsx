import { useEffect } from 'react';
import { useThemeOnDocument } from '@/app/page/theme';
import { notesLink } from '@/app/pair/links';
import { store, useStore } from '@/app/store/store';
import { minutesOf, stepsOf } from '@/content/card';
import { wholeCards } from '@/content/cards';
import { inLanguage, tagOf } from '@/content/language';
import { speakerWords } from '../words';
import { findNotes } from './both';
import { NotesOf } from './NotesOf';
import './notes-page.css';

/** The teacher's words to a whole lesson, to be read on a phone or printed. Nothing here follows anything. */
export function NotesPage() {
  const lang = useStore((state) => state.lang);
  const lesson = useStore((state) => state.lesson);
  const words = speakerWords(lang);
  const card = wholeCards.find(({ id }) => id === lesson);
  useThemeOnDocument();
  useEffect(() => {
    document.documentElement.lang = tagOf(lang);
    document.title = [words.notes, card && inLanguage(card.title, lang), 'Headlight'].filter(Boolean).join(' · ');
  }, [lang, words, card]);
  useEffect(scrollToStep, []);
  const notes = lesson && findNotes(lesson, lang);
  if (!card || !notes) return <Lessons />;
  const steps = stepsOf(card);
  return (
    <main className="notes-page">
      <header>
        <h1>{words.notesOf(inLanguage(card.title, lang))}</h1>
        <p>{words.planned(steps.length, minutesOf(card))}</p>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </header>
      <ol>
        {steps.map((step, i) => (
          <li key={step} id={step}>
            <p className="notes-place">
              <b>{i + 1}</b>
              <span>{words.minutes(card.steps[step] ?? 0)}</span>
            </p>
            <NotesOf step={step} notes={notes} titled />
          </li>
        ))}
      </ol>
    </main>
  );
}

/** An address without a lesson: which there are. */
function Lessons() {
  const { lang, picture } = useStore();
  const words = speakerWords(lang);
  return (
    <main className="notes-page">
      <header>
        <h1>{words.chooseLesson}</h1>
      </header>
      <ul>
        {wholeCards.map(({ id, title }) => (
          <li key={id}>
            <a href={notesLink({ lang, picture, step: null }, id)}>{inLanguage(title, lang)}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The step that the address names, unless the page begins with it. */
function scrollToStep(): void {
  const { step } = store.getState();
  const place = step === null ? null : document.getElementById(step);
  if (place?.previousElementSibling) place.scrollIntoView();
}
