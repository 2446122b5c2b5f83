import { stopAfter } from '@/app/store/entered';
import { actions, useStore } from '@/app/store/store';
import { cardOf } from '@/content/course';
import { NotesOf } from './notes/NotesOf';
import { useNotes } from './notes/use-notes';
import { speakerWords } from './words';

/** What the teacher says to the step on screen, in both languages, and to the next one beneath it. */
export function SpeakerNotes() {
  const state = useStore();
  const { lang, lesson, step } = state;
  const words = speakerWords(lang);
  const notes = useNotes(lesson, lang);
  const minutes = cardOf(lesson)?.steps ?? {};
  const next = stopAfter(state, 1);
  const isNoted = (place: string | null): place is string => place !== null && place in minutes;
  return (
    <section className="speaker-notes" aria-labelledby="speaker-notes">
      <header>
        <h2 id="speaker-notes">
          <span>{words.notes}</span>
          {isNoted(step) && <b>{words.minutes(minutes[step] ?? 0)}</b>}
        </h2>
        <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'speaker' })}>
          {words.elsewhere}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
      <div className="speaker-read" tabIndex={0} key={step}>
        {notes && isNoted(step) ? <NotesOf step={step} notes={notes} /> : <p>{words.noNotes}</p>}
        {notes && isNoted(next) && next !== step && (
          <aside aria-labelledby="speaker-next-notes">
            <h3 id="speaker-next-notes">
              <span>{words.ofNext}</span>
              <b>{words.minutes(minutes[next] ?? 0)}</b>
            </h3>
            <NotesOf step={next} notes={notes} />
          </aside>
        )}
      </div>
    </section>
  );
}
