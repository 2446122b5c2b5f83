import { useStore } from '@/app/store/store';
import type { Ballot } from '@/app/store/votes';
import { isUnmasked, roundOf } from '@/app/vote/ballot';
import { VoteCount } from '@/app/vote/VoteCount';
import { voteWords } from '@/app/vote/words';
import { RIGHT } from '@/content/asking';
import { Saying } from '../ask/N';
import type { ShownOption } from './use-options';
import { VoteBars } from './VoteBars';

interface OptionProps {
  readonly ballot: Ballot;
  readonly option: ShownOption;
  /** From 1: the key that counts a hand for it. */
  readonly place: number;
}

/** An option with its hands: as they are counted, or as bars. Which one is right it says with the answer alone. */
export function VoteOption({ ballot, option, place }: OptionProps) {
  const words = voteWords(useStore((state) => state.lang));
  const { id, said } = option;
  const isRight = ballot.phase === 'revealed' && id === RIGHT;
  const behind = isUnmasked(ballot) ? ballot.options.find((each) => each.id === id)?.behind : undefined;
  return (
    <li className="vote-option" data-right={isRight || undefined}>
      <span className="vote-number" aria-hidden="true">
        {place}
      </span>
      <span className="vote-words" data-vote-option>
        <Saying said={() => said ?? undefined}>{option.words}</Saying>
      </span>
      {roundOf(ballot) === null ? (
        <VoteBars ballot={ballot} id={id} />
      ) : (
        <VoteCount ballot={ballot} id={id} place={place} />
      )}
      {isRight && <p className="vote-verdict">{words.right}</p>}
      {behind && (
        <p className="vote-behind">
          <span className="visually-hidden">{words.standsFor}</span> <span>{behind}</span>
        </p>
      )}
    </li>
  );
}
