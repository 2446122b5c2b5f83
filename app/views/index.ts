import { type Stage, viewsOn } from '@/content/stage';
import type { Reading, View } from './lens';

const modules = import.meta.glob<Record<string, unknown>>('./*/index.ts');
const found: Record<string, View<never>> = {};

const isView = (value: unknown): value is View<never> =>
  typeof value === 'object' && value !== null && 'measure' in value && 'Component' in value;

/** The views fetched so far, by their folders' names: `show('index-map', …)` is what app/views/index-map exports. */
export const views: Readonly<Record<string, View<never>>> = found;

/** Fetches the views that some stages show: a lesson brings those that it uses. */
export async function loadViews(stages: readonly Stage[]): Promise<void> {
  const kinds = [...new Set(stages.flatMap(viewsOn).map(({ view }) => view))];
  await Promise.all(
    kinds.map(async (kind) => {
      const view = Object.values((await modules[`./${kind}/index.ts`]?.()) ?? {}).find(isView);
      if (!view) throw new Error(`No view is called ${kind}: app/views/${kind}/index.ts must export one.`);
      found[kind] = view;
    }),
  );
}

/** What the views on a stage read. */
export const readingsOn = (stage: Stage): Reading[] =>
  viewsOn(stage).flatMap(({ view, props }) => found[view]?.reads(props as never) ?? []);
