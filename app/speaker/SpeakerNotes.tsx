import { actions, useStore } from '@/app/store/store';
import { type Language, tagOf } from '@/content/language';
import { nextPlace } from './next-press';
import type { NotesText } from './notes/both';
import { NotesOf } from './notes/NotesOf';
import { useNotes } from './notes/use-notes';
import { classPlanOf, type PlannedStop, placeHere, placeKey, sayings, stopOf } from './plan';
import { speakerWords } from './words';

/** What the teacher says to the step on screen, in both languages, and to the next one beneath it; on a way, first what it says there. */
export function SpeakerNotes() {
  const state = useStore();
  const { lang, lesson } = state;
  const words = speakerWords(lang);
  const [here, next] = [placeHere(state), nextPlace(state)];
  const notes = useNotes(lesson, lang);
  const notesOfNext = useNotes(next?.lesson ?? null, lang);
  const plan = classPlanOf(state);
  const [stop, nextStop] = [here && stopOf(plan, here), next && stopOf(plan, next)];
  return (
    <section className="speaker-notes" aria-labelledby="speaker-notes">
      <header>
        <h2 id="speaker-notes">
          <span>{words.notes}</span>
          {stop?.minutes != null && <b>{words.minutes(stop.minutes)}</b>}
        </h2>
        <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'speaker' })}>
          {words.elsewhere}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
      <div className="speaker-read" tabIndex={0} key={here ? placeKey(here) : ''}>
        {notes && stop && stop.minutes !== null ? (
          <Said stop={stop} notes={notes} lang={lang} />
        ) : (
          <p>{words.noNotes}</p>
        )}
        {notesOfNext && nextStop?.minutes != null && (
          <aside aria-labelledby="speaker-next-notes">
            <h3 id="speaker-next-notes">
              <span>{words.ofNext}</span>
              <b>{words.minutes(nextStop.minutes)}</b>
            </h3>
            <Said stop={nextStop} notes={notesOfNext} lang={lang} />
          </aside>
        )}
      </div>
    </section>
  );
}

/** What the way says of a stop, then what its lesson does. */
function Said({ stop, notes, lang }: { stop: PlannedStop; notes: readonly NotesText[]; lang: Language }) {
  return (
    <>
      {sayings(stop.note, lang).map(([language, text]) => (
        <p key={text} className="speaker-of-way" lang={language && tagOf(language)}>
          {text}
        </p>
      ))}
      <NotesOf step={stop.step} notes={notes} />
    </>
  );
}
