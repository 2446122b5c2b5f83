import { actions, useStore } from '@/app/store/store';
import { noteWords } from './words';
import './notes.css';

/** A link of nonsense has thousands of parts; these show what is wrong with it. */
const MOST_SHOWN = 5;

/** A quiet line that says which part of an opened link was not used, and why. */
export function Ignored() {
  const ignored = useStore((state) => state.ignored);
  const lang = useStore((state) => state.lang);
  if (!ignored.length) return null;
  const words = noteWords(lang).ignored;
  const more = ignored.length - MOST_SHOWN;
  return (
    <div className="ignored" role="status">
      <p>
        <span>{words.lead}</span>{' '}
        {ignored.slice(0, MOST_SHOWN).map(({ part, why }) => (
          <span key={`${part}${why}`}>
            <code>{part}</code> <span>{words.because(words.why[why])}</span>{' '}
          </span>
        ))}
        {more > 0 && <span>{words.more(more)}</span>}
      </p>
      <button type="button" className="quiet" onClick={() => actions().set({ ignored: [] })}>
        {words.dismiss}
      </button>
    </div>
  );
}
