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
        <span>{words.ignored.lead}</span>{' '}
        {ignored.map(({ part, why }) => (
          <span key={`${part}${why}`}>
            <code>{part}</code> <span>{`(${words.ignored.why[why]})`}</span>{' '}
          </span>
        ))}
      </p>
      <button type="button" className="quiet" onClick={() => actions().set({ ignored: [] })}>
        {words.ignored.dismiss}
      </button>
    </div>
  );
}
