import { Children, isValidElement, type ReactNode } from 'react';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import { useScreen } from '../screen';
import { useAnswering, useAsking } from './asking';
import type { ChoiceProps } from './choice-props';
import { Saying } from './N';

/** The options of a question, in the order of its words; with fresh numbers in another, so that no place is right. */
export function Choices({ children }: { children?: ReactNode }) {
  const { fresh } = useStore(attemptOf);
  const options = Children.toArray(children).filter((child) => isValidElement<ChoiceProps>(child));
  const first = fresh % Math.max(1, options.length);
  return [...options.slice(first), ...options.slice(0, first)].map(({ key, props }, i) => (
    <AskChoice key={key} {...props} shortcut={`${i + 1}`} />
  ));
}

/** One of them. What it says on this run stands in its words as `<N/>`. One that was tried stays as it is, marked. */
export function AskChoice({ id, shortcut, children }: ChoiceProps) {
  const { context } = useScreen();
  const { tries, revealed } = useStore(attemptOf);
  const asking = useAsking();
  const answer = useAnswering();
  const tried = tries.some(({ guess }) => guess === id);
  const closed = revealed || tried;
  return (
    <button
      type="button"
      className="choice"
      // It keeps the focus, as `disabled` would not.
      aria-disabled={closed || undefined}
      aria-keyshortcuts={shortcut}
      data-right={(revealed && id === RIGHT) || undefined}
      data-chosen={tried || undefined}
      onClick={() => closed || answer(id)}
    >
      <span>
        <Saying said={() => asking?.answers(context)[id]}>{children}</Saying>
      </span>
    </button>
  );
}
