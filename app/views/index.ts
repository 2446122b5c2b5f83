import type { Reading, View } from '@/app/draw/view';
import { fetchWords } from '@/app/words/define';
import type { Language } from '@/content/language';
import { type Stage, viewsOn } from '@/content/stage';

const modules = import.meta.glob<View<unknown>>('./*/view.ts', { import: 'view' });
const found: Record<string, View<unknown>> = {};

/** The views fetched so far, by their folders' names: `show('index-map', …)` is what app/views/index-map exports. */
export const views: Readonly<Record<string, View<unknown>>> = found;

/** Fetches the views that some stages show, with their words in one language: a lesson brings those that it uses. */
export async function loadViews(stages: readonly Stage[], language: Language): Promise<void> {
  const kinds = [...new Set(stages.flatMap(viewsOn).map(({ view }) => view))].filter((kind) => !found[kind]);
  await Promise.all(
    kinds.map(async (kind) => {
      const view = await modules[`./${kind}/view.ts`]?.();
      if (!view) throw new Error(`No view is called ${kind}: app/views/${kind}/view.ts must export one.`);
      await fetchWords(language);
      found[kind] = view;
    }),
  );
}

/** What the views on a stage read. */
export const readingsOn = (stage: Stage): Reading[] =>
  viewsOn(stage).flatMap(({ view, props }) => found[view]?.reads(props) ?? []);

/** Whether all views that a stage shows have been fetched. */
export const haveViews = (stage: Stage): boolean => viewsOn(stage).every(({ view }) => view in found);
