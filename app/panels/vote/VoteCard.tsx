import { type ReactNode, useRef } from 'react';
import { actions, useStore } from '@/app/store/store';
import { type Ballot, votingOf } from '@/app/store/votes';
import { roundOf, shownRounds, turnout } from '@/app/vote/ballot';
import { closeVote, revealVote, turnVote, unmask } from '@/app/vote/voting';
import { voteWords } from '@/app/vote/words';
import { lettered } from './option-text';
import { useFocusInVote } from './use-focus-in-vote';
import { useOptions } from './use-options';
import { useRecord } from './use-record';
import { useVoteWidth } from './use-vote-width';
import { VoteLines } from './VoteLines';
import { VoteOption } from './VoteOption';
import type { Worded } from './worded';
import './vote.css';

interface CardProps {
  readonly choices: readonly Worded[];
  readonly lines: readonly Worded[];
  /** The question in words; options and lines in it draw nothing. */
  readonly children: ReactNode;
}

/** A vote in the place of the question. */
export function VoteCard(props: CardProps) {
  const ballot = useStore(votingOf);
  return ballot && <OpenBallot ballot={ballot} {...props} />;
}

function OpenBallot({ ballot, choices, lines, children }: CardProps & { readonly ballot: Ballot }) {
  const words = voteWords(useStore((state) => state.lang));
  const card = useRef<HTMLElement>(null);
  const letters = lettered(lines.map(({ id }) => id));
  const options = useOptions(ballot, choices, letters);
  const shown = shownRounds(ballot);
  /** The round whose hands are added up: both together would be no number of people. */
  const counted = roundOf(ballot) ?? (shown.length === 1 ? shown[0] : undefined);
  const width = useVoteWidth(card);
  useRecord(card, ballot, options);
  useFocusInVote(card, ballot);
  return (
    <section
      ref={card}
      className="vote"
      aria-label={words.vote}
      tabIndex={-1}
      data-vote-phase={ballot.phase}
      data-width={width}
    >
      <header className="vote-head">
        <h2>
          <span>{words.phase[ballot.phase]}</span>
          {counted !== undefined && <small>{words.hands(turnout(ballot, counted))}</small>}
          {words.todo[ballot.phase] !== '' && <small>{words.todo[ballot.phase]}</small>}
          {shown.length > 1 && <small>{words.legend}</small>}
        </h2>
        <button type="button" className="quiet" aria-label={words.close} title={words.close} onClick={closeVote}>
          ✕
        </button>
      </header>
      <div className="vote-question" data-vote-question>
        {children}
      </div>
      <VoteLines lines={lines} letters={letters} />
      <ol className="vote-options">
        {options.map((option, i) => (
          <VoteOption key={option.id} ballot={ballot} option={option} place={i + 1} />
        ))}
      </ol>
      <VoteFoot ballot={ballot} />
    </section>
  );
}

/** What a press does, for whoever has no clicker; and what else can be done with bars. */
function VoteFoot({ ballot }: { ballot: Ballot }) {
  const words = voteWords(useStore((state) => state.lang));
  const { phase } = ballot;
  const isRevealed = phase === 'revealed';
  return (
    <div className="vote-foot">
      {!isRevealed && (
        <button type="button" aria-label={words.back} title={words.back} onClick={() => turnVote(-1)}>
          ←
        </button>
      )}
      <button type="button" className="primary" onClick={() => turnVote(1)}>
        {`${words.next[phase]} →`}
      </button>
      {phase === 'firstBars' && (
        <button type="button" onClick={revealVote}>
          {words.reveal}
        </button>
      )}
      {roundOf(ballot) === null && !isRevealed && (
        <button type="button" className="quiet" aria-pressed={ballot.unmasked} onClick={() => unmask(!ballot.unmasked)}>
          {ballot.unmasked ? words.mask : words.unmask}
        </button>
      )}
      {isRevealed && (
        <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'votes' })}>
          {words.counts}
        </button>
      )}
    </div>
  );
}
