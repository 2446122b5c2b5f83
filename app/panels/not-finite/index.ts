import { type FunctionComponent, lazy } from 'react';
import { store } from '@/app/store/store';
import { fetchWords } from '@/app/words/define';
import type { CellListProps, QuotedProps } from './NotFinite';

async function withWords<T>(parts: T): Promise<T> {
  await fetchWords(store.getState().lang);
  return parts;
}

/** Fetched when the first number that is not finite is shown; if that cannot be had, the page goes on without. */
const fetched = <P>(part: (parts: typeof import('./NotFinite')) => FunctionComponent<P>) =>
  lazy(async () => ({
    default: await import('./NotFinite').then(withWords).then(part, (): FunctionComponent<P> => () => null),
  }));

/** Why cells are not finite, a sentence each. */
export const WhyCells = fetched<CellListProps>(({ CellsNotFinite }) => CellsNotFinite);

/** Why numbers that the lesson's text quotes are not finite. */
export const WhyQuoted = fetched<QuotedProps>(({ QuotedNotFinite }) => QuotedNotFinite);
