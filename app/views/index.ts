import type { View } from './lens';

const modules = import.meta.glob<Record<string, unknown>>('./*/index.ts', { eager: true });

const isView = (value: unknown): value is View<never> =>
  typeof value === 'object' && value !== null && 'measure' in value && 'Component' in value;

/** Every view, by its folder's name: `show('index-map', …)` is what app/views/index-map exports. */
export const views: Readonly<Record<string, View<never>>> = Object.fromEntries(
  Object.entries(modules).flatMap(([path, module]) => {
    const view = Object.values(module).find(isView);
    return view ? [[path.split('/')[1] as string, view]] : [];
  }),
);
