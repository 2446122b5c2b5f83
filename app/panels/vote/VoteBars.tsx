import type { CSSProperties } from 'react';
import { useStore } from '@/app/store/store';
import type { Ballot } from '@/app/store/votes';
import { handsFor, shareOf, shownRounds } from '@/app/vote/ballot';
import { voteWords } from '@/app/vote/words';

/** The hands of an option as bars, a round beside the other: the longest of all fills its place. */
export function VoteBars({ ballot, id }: { ballot: Ballot; id: string }) {
  const words = voteWords(useStore((state) => state.lang));
  const rounds = shownRounds(ballot);
  const longest = Math.max(
    ...rounds.flatMap((round) => ballot.options.map((option) => shareOf(ballot, option.id, round))),
  );
  return (
    <span className="vote-bars">
      {rounds.map((round) => {
        const [count, share] = [handsFor(ballot, id, round), shareOf(ballot, id, round)];
        const percent = Math.round(100 * share);
        const length = { '--share': longest > 0 ? share / longest : 0 } as CSSProperties;
        return (
          <span
            key={round}
            className="vote-bar"
            data-round={round + 1}
            role="img"
            aria-label={words.barOf(words.rounds[round], count, percent)}
          >
            {rounds.length > 1 && <small>{round + 1}</small>}
            <i style={length} />
            <b>{words.share(count, percent)}</b>
          </span>
        );
      })}
    </span>
  );
}
