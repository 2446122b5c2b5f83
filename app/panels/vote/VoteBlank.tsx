import { useStore } from '@/app/store/store';
import { voteWords } from '@/app/vote/words';

/** The place of a number that is asked for: the options name one for each, in their order. */
export function VoteBlank({ index }: { index?: string }) {
  const words = voteWords(useStore((state) => state.lang));
  return (
    <span className="vote-blank" role="img" aria-label={words.blank(Number(index) + 1)}>
      {Number(index) + 1}
    </span>
  );
}
