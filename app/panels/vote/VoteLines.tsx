import { useStore } from '@/app/store/store';
import { voteWords } from '@/app/vote/words';
import type { Worded } from './worded';

interface LinesProps {
  readonly lines: readonly Worded[];
  readonly letters: ReadonlyMap<string, string>;
}

/** The lines of a question with their letters, of which its options are made. */
export function VoteLines({ lines, letters }: LinesProps) {
  const words = voteWords(useStore((state) => state.lang));
  if (!lines.length) return null;
  return (
    <ul className="vote-lines" aria-label={words.lines}>
      {lines.map(({ id, children }) => (
        <li key={id}>
          <b>{letters.get(id)}</b> <span>{children}</span>
        </li>
      ))}
    </ul>
  );
}
