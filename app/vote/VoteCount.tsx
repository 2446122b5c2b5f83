import type { KeyboardEvent } from 'react';
import { useStore } from '@/app/store/store';
import type { Ballot } from '@/app/store/votes';
import { handsFor } from './ballot';
import { raiseHand, setHands } from './voting';
import { voteWords } from './words';
import './count.css';

interface CountProps {
  readonly ballot: Ballot;
  readonly id: string;
  readonly place: number;
}

/** Hands for an option: clicked one by one, or typed. */
export function VoteCount({ ballot, id, place }: CountProps) {
  const words = voteWords(useStore((state) => state.lang));
  const hands = handsFor(ballot, id);
  return (
    <span className="vote-count">
      <button type="button" aria-label={words.oneFewer(place)} aria-disabled={!hands} onClick={() => raiseHand(id, -1)}>
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.handsFor(place)}
        value={`${hands}`}
        onFocus={({ target }) => target.select()}
        onKeyDown={leaveField}
        onChange={({ target }) => setHands(id, Number(target.value.replace(/\D/g, '')))}
      />
      <button
        type="button"
        aria-label={words.oneMore(place)}
        aria-keyshortcuts={`${place}`}
        onClick={() => raiseHand(id, 1)}
      >
        +
      </button>
    </span>
  );
}

/** Enter goes from one count to the next; Escape leaves them, so that keys are the vote's again. */
function leaveField({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void {
  if (key === 'Escape') currentTarget.blur();
  if (key !== 'Enter') return;
  const fields = [...(currentTarget.closest('ol')?.querySelectorAll('input') ?? [])];
  (fields[fields.indexOf(currentTarget) + 1] ?? fields[0])?.focus();
}
