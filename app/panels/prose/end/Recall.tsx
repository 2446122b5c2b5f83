import type { ReactNode } from 'react';
import { attemptOf } from '@/app/store/ask';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { useCover } from '../../cover';
import { useScreen } from '../../screen';
import { endWordsOf } from './words';

/** The question of a step once more: on fresh numbers, without the step's text. */
export function Recall({ of, at, children }: { of: string; at: string; children?: ReactNode }) {
  const { lesson } = useScreen().runs;
  const { lang, picture, present } = useStore();
  const last = useStore(({ attempts }) => attemptOf({ lesson: lesson.card.id, step: of, attempts }).fresh);
  const answered = useStore(({ progress }) => progress?.answers[`${lesson.card.id}/${of}`]);
  const fresh = Math.max(last, answered?.draw ?? 0) + 1;
  return (
    <li data-cover={useCover(at)}>
      {children}
      <a
        className="button"
        href={linkTo({ lang, picture }, { lesson: lesson.card.id, step: of, recall: true, fresh, present })}
      >
        <span>{endWordsOf(lang).ask}</span> <span aria-hidden="true">→</span>
      </a>
    </li>
  );
}
