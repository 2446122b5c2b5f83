import { type RefObject, useEffect, useState } from 'react';
import { useStore } from '@/app/store/store';
import { ballotOf, votingOf } from '@/app/store/votes';
import { closeVote } from '@/app/vote/voting';
import { voteWords } from '@/app/vote/words';

/** Begins a vote on the question that the class sees, by the button that stands there; closes the one that is open. */
export function VoteButton({ frame }: { frame: RefObject<HTMLIFrameElement | null> }) {
  const words = voteWords(useStore((state) => state.lang));
  const voting = useStore((state) => votingOf(state) !== null);
  const ballot = useStore(ballotOf);
  const begin = useButton(frame);
  const press = () => {
    if (voting) closeVote();
    else begin?.click();
  };
  return (
    <button type="button" aria-pressed={voting} disabled={!voting && !begin} onClick={press}>
      <span>{ballot && !voting ? (ballot.phase === 'revealed' ? words.bothVotes : words.goOn) : words.vote}</span>
      <kbd>H</kbd>
    </button>
  );
}

const BEGIN = 'button[data-vote]';

/** The button in the picture of the page, while it is there. */
function useButton(frame: RefObject<HTMLIFrameElement | null>): HTMLElement | null {
  const [button, setButton] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const read = (): void => setButton(element.contentDocument?.querySelector<HTMLElement>(BEGIN) ?? null);
    const observer = new MutationObserver(read);
    const watch = (): void => {
      observer.disconnect();
      const page = element.contentDocument?.body;
      if (page) observer.observe(page, { subtree: true, childList: true });
      read();
    };
    watch();
    element.addEventListener('load', watch);
    return () => {
      observer.disconnect();
      element.removeEventListener('load', watch);
    };
  }, [frame]);
  return button;
}
