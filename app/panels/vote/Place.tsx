import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { withWords } from '@/app/page/with-words';
import { useStore } from '@/app/store/store';
import { ballotOf, isAsked, votingOf } from '@/app/store/votes';
import { bringVote } from '@/app/vote/at-hand';
import { beginVote } from '@/app/vote/voting';
import { voteWords } from '@/app/vote/words';
import { useFetched } from '../fetched';
import { useCanVote } from './use-can-vote';
import './begin.css';

let Panel: ComponentType | null = null;

/** Fetches what a vote is held with, once. */
async function loadVote(): Promise<void> {
  Panel = (await withWords(import('./VotePanel'))).VotePanel;
}

/** A vote in the place of the question, and while one presents the button that begins it. */
export function VotePlace() {
  const voting = useStore((state) => votingOf(state) !== null);
  const card = useCard();
  useFetched(!voting || Panel !== null, loadVote);
  if (!card) return null;
  if (!voting) return createPortal(<VoteButton />, card);
  return Panel && card.parentElement && createPortal(<Panel />, card.parentElement);
}

/**
 * The card of the question. It knows nothing of votes, which few pages ever need: it is looked for each time that something
 * is drawn that may have moved it.
 */
function useCard(): Element | null {
  const [card, setCard] = useState<Element | null>(null);
  useStore((state) => state.step);
  useStore((state) => state.recall);
  useLayoutEffect(() => setCard(document.querySelector('[data-ask]')));
  return card;
}

/** It stands there while one presents; its key begins a vote while one reads, too. */
function VoteButton() {
  const words = voteWords(useStore((state) => state.lang));
  const present = useStore((state) => state.present);
  const asked = useStore(isAsked);
  const ballot = useStore(ballotOf);
  const { can, ask } = useCanVote();
  useEffect(() => {
    bringVote(asked ? () => ask() && beginVote() : null);
    return () => bringVote(null);
  }, [asked, ask]);
  if (!can || !present || !asked) return null;
  const name = ballot ? (ballot.phase === 'revealed' ? words.bothVotes : words.goOn) : words.vote;
  return (
    <button type="button" className="vote-begin" data-vote onClick={beginVote}>
      <span>{name}</span>
      <kbd>H</kbd>
    </button>
  );
}
