import { loadOpening } from '@/app/store/opened';
import { bringView, loadViews } from '@/app/views';
import { fetchWords } from '@/app/words/define';
import type { Language } from '@/content/language';
import { show } from '@/content/stage';
import { OpenedBar } from './OpenedBar';
import { ShelfPanel } from './ShelfPanel';

bringView('slices', () => import('@/app/views/slices/view'));

/** What is fetched when the shelf is first asked for, by the state that asks for it. */
export const shelfParts = { shelf: ShelfPanel, opened: OpenedBar };

/** Its words, and what lays out and draws a tensor that it opens. */
export const fetchRest = (language: Language): Promise<unknown> =>
  Promise.all([loadOpening(), fetchWords(language), loadViews([show('slices', { of: [] })], language)]);
