import type { ReactNode } from 'react';
import { wordsOf } from '@/content/lesson-words';
import { useCover } from '../../cover';
import { useScreen } from '../../screen';
import { Go } from '../Go';

/** A sentence that the reader can now say, and the step that it comes from. */
export function Recap({ step, at, children }: { step: string; at: string; children?: ReactNode }) {
  const { lessonWords } = useScreen();
  return (
    <li data-sentence data-cover={useCover(at)}>
      {children}
      <Go step={step}>{wordsOf(lessonWords, step).title}</Go>
    </li>
  );
}
