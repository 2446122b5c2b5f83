let begin: (() => unknown) | null = null;

/** Put here by the question on screen, which knows whether it can be voted on; null where it cannot. */
export function bringVote(how: typeof begin): void {
  begin = how;
}

/** Begins a vote on the question on screen; null where there is none, or too few answers to choose among. */
export const lateVote = (): typeof begin => begin;
