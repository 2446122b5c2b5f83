import type { ReactNode } from 'react';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';

/** What is shown once the answer is revealed. */
export function Answer({ children }: { children?: ReactNode }) {
  const { revealed } = useStore(attemptOf);
  return revealed ? (
    <div className="answer" data-answer>
      {children}
    </div>
  ) : null;
}
