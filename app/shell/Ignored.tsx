import { actions, useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';

/** A quiet line that says which part of an opened link was not used, and why. */
export function Ignored() {
  const ignored = useStore((state) => state.ignored);
  const lang = useStore((state) => state.lang);
  if (!ignored.length) return null;
  const words = wordsIn(lang);
  return (
    <div className="ignored" role="status">
      <p>
        {words.ignored.lead}{' '}
        {ignored.map(({ part, why }) => (
          <span key={`${part}${why}`}>
            <code>{part}</code> ({words.ignored.why[why]}){' '}
          </span>
        ))}
      </p>
      <button type="button" className="quiet" onClick={() => actions().set({ ignored: [] })}>
        {words.ignored.dismiss}
      </button>
    </div>
  );
}
