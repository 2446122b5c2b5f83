import { actions, useStore } from '@/app/store/store';
import { type Ballot, type BallotOption, votingOf } from '@/app/store/votes';
import { handsFor, isUnmasked, roundOf, shareOf, shownRounds, turnout } from '@/app/vote/ballot';
import { VoteCount } from '@/app/vote/VoteCount';
import { revealVote, unmask } from '@/app/vote/voting';
import { voteWords } from '@/app/vote/words';

/** The vote as the teacher sees it: which misconception each wrong option stands for, at once, and the hands. */
export function SpeakerVote() {
  const words = voteWords(useStore((state) => state.lang));
  const ballot = useStore(votingOf);
  if (!ballot) return null;
  const { phase, unmasked } = ballot;
  const round = roundOf(ballot);
  return (
    <section className="speaker-vote" aria-labelledby="speaker-vote">
      <h2 id="speaker-vote">
        <span>{words.phase[phase]}</span>
        {round !== null && <b>{words.hands(turnout(ballot, round))}</b>}
      </h2>
      <ol>
        {ballot.options.map((option, i) => (
          <VotedOption key={option.id} ballot={ballot} option={option} place={i + 1} />
        ))}
      </ol>
      <div className="speaker-vote-do">
        {round === null && phase !== 'revealed' && (
          <>
            <button type="button" aria-pressed={isUnmasked(ballot)} onClick={() => unmask(!unmasked)}>
              {unmasked ? words.mask : words.unmask}
            </button>
            <button type="button" onClick={revealVote}>
              {words.reveal}
            </button>
          </>
        )}
        <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'votes' })}>
          {words.counts}
        </button>
      </div>
    </section>
  );
}

interface VotedProps {
  readonly ballot: Ballot;
  readonly option: BallotOption;
  readonly place: number;
}

function VotedOption({ ballot, option: { id, text, behind }, place }: VotedProps) {
  const words = voteWords(useStore((state) => state.lang));
  const round = roundOf(ballot);
  return (
    <li data-right={behind === null || undefined}>
      <kbd>{place}</kbd>
      <span>{text}</span>
      <small>{behind ?? words.right}</small>
      {round === null ? (
        <b>
          {shownRounds(ballot)
            .map((each) => words.share(handsFor(ballot, id, each), Math.round(100 * shareOf(ballot, id, each))))
            .join(' → ')}
        </b>
      ) : (
        <VoteCount ballot={ballot} id={id} place={place} />
      )}
    </li>
  );
}
