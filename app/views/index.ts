import { views as files } from 'virtual:doors';
import type { Reading, View } from '@/app/draw/view';
import { fetchWords } from '@/app/words/define';
import type { Language } from '@/content/language';
import { type Stage, type ViewKind, type ViewProps, viewsOn } from '@/content/stage';

const found: Record<string, View<unknown>> = {};

/** The views fetched so far, by their folders' names: `show('index-map', …)` is what app/views/index-map exports. */
export const views: Readonly<Record<string, View<unknown>>> = found;

/** Adds a view that the page itself shows: no lesson has it on a stage, so none brings it. */
export function bringView<K extends ViewKind>(
  kind: K,
  file: () => Promise<{ readonly view: View<ViewProps[K]> }>,
): void {
  files[kind] ??= file as (typeof files)[string];
}

/** Fetches the views that some stages show, with their words in one language: a lesson brings those that it uses. */
export const loadViews = (stages: readonly Stage[], language: Language): Promise<void> =>
  loadKinds(
    stages.flatMap(viewsOn).map(({ view }) => view),
    language,
  );

/** Fetches views by the names of their folders, with their words. */
export async function loadKinds(kinds: readonly string[], language: Language): Promise<void> {
  await Promise.all(
    [...new Set(kinds)].map(async (kind) => {
      if (found[kind]) return;
      const view = (await files[kind]?.())?.view;
      if (!view) throw new Error(`No view is called ${kind}: app/views/${kind}/view.ts must export one.`);
      await fetchWords(language);
      found[kind] = view as View<unknown>;
    }),
  );
}

/** What the views on a stage read. */
export const readingsOn = (stage: Stage): Reading[] =>
  viewsOn(stage).flatMap(({ view, props }) => found[view]?.reads(props) ?? []);

/** Whether all views that a stage shows have been fetched. */
export const haveViews = (stage: Stage): boolean => viewsOn(stage).every(({ view }) => view in found);
