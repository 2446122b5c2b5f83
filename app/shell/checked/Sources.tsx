import type { Source } from 'virtual:checked';
import { useStore } from '@/app/store/store';
import { sourceText } from './source-text';
import { checkedWords } from './words';

/** The papers of a system, each with its place and the way to it. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const words = checkedWords(useStore((state) => state.lang));
  return (
    <ul className="checked-sources">
      {sources.map((source) => (
        <li key={source.arxiv ?? source.title}>
          <span>{sourceText(source, words)}</span>{' '}
          {source.arxiv && (
            <a href={`https://arxiv.org/abs/${source.arxiv}`} rel="noreferrer" target="_blank">
              {`arXiv:${source.arxiv}`}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
