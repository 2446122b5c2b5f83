import type { ReactNode } from 'react';
import { Say } from '@/app/page/Borrowed';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { wholeCards } from '@/content/cards';
import { useCover } from '../../cover';

/** The lesson that comes next, and why. */
export function Onward({ lesson, at, children }: { lesson: string; at: string; children?: ReactNode }) {
  const { lang, picture, present } = useStore();
  const card = wholeCards.find(({ id }) => id === lesson);
  if (!card) {
    const known = wholeCards.map(({ id }) => id).join(', ');
    throw new Error(`<Onward> leads to the lesson ${lesson}, which does not exist; the lessons are ${known}.`);
  }
  return (
    <div className="onward" data-cover={useCover(at)}>
      {children}
      <a className="button" href={linkTo({ lang, picture }, { lesson, present })}>
        <span>
          <Say words={card.title} />
        </span>{' '}
        <span aria-hidden="true">→</span>
      </a>
    </div>
  );
}
