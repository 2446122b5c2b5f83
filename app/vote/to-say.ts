import { spokenText } from '@/app/page/spoken';
import type { State } from '@/app/store/state';
import { votingOf } from '@/app/store/votes';
import { handsFor, roundOf } from './ballot';
import { voteWords } from './words';

/**
 * What there is to say of a change in a vote: how many hands an option has now, or all that stands there once the vote has
 * gone on. What is typed into a field is heard as it is typed. Null: nothing has changed; what is returned may be empty.
 */
export function voteToSay(now: State, before: State): (() => string) | null {
  if (now.votes === before.votes) return null;
  const [ballot, last] = [votingOf(now), votingOf(before)];
  if (!ballot) return () => textOf(last ? '[data-ask]' : '');
  if (ballot.phase !== last?.phase || ballot.unmasked !== last.unmasked)
    return () => textOf('[data-vote-phase] :is(h2, li)');
  const counted = ballot.options.find(({ id }) => handsFor(ballot, id) !== handsFor(last, id));
  if (!counted || roundOf(ballot) === null || document.activeElement?.matches('input')) return () => '';
  return () => voteWords(now.lang).counted(counted.text, handsFor(ballot, counted.id));
}

const textOf = (selector: string): string =>
  selector ? [...document.querySelectorAll(selector)].map(spokenText).join('. ') : '';
