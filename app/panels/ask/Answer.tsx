import type { ReactNode } from 'react';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import { useScreen } from '../screen';
import { useAsking } from './asking';
import { Saying } from './N';

/** What is shown once the answer is revealed; `<N/>` in it is what is right. */
export function Answer({ children }: { children?: ReactNode }) {
  const { context } = useScreen();
  const { revealed } = useStore(attemptOf);
  const asking = useAsking();
  if (!revealed) return null;
  return (
    <div className="answer" data-answer>
      <Saying said={() => asking?.answers(context)[RIGHT]}>{children}</Saying>
    </div>
  );
}
