import type { ReactNode } from 'react';
import { wordsOf } from '@/content/lesson-words';
import { useCover } from '../../cover';
import { useScreen } from '../../screen';
import { Go } from '../Go';

/** A sentence that the reader can now say, and the steps that it comes from: ids with spaces between them. */
export function Recap({ step, at, children }: { step: string; at: string; children?: ReactNode }) {
  const { lessonWords } = useScreen();
  return (
    <li data-sentence data-cover={useCover(at)}>
      {children}
      {step.split(' ').map((id) => (
        <Go key={id} step={id}>
          {wordsOf(lessonWords, id).title}
        </Go>
      ))}
    </li>
  );
}
