import type { Sample } from './sample';

/**
 * The samples that stand beside the ops, by the path of the op's file as lib/ops writes it: `./add.ts`. The default
 * export of add.sample.ts is one sample, or one for each op that add.ts declares.
 */
export const besideOps: ReadonlyMap<string, readonly Sample[]> = new Map(
  Object.entries(
    import.meta.glob<Sample | readonly Sample[]>('../*.sample.ts', { eager: true, import: 'default' }),
  ).map(([path, found]) => [path.replace(/^\.(.*)\.sample\.ts$/, '$1.ts'), [found].flat()]),
);

export const samples: readonly Sample[] = [...besideOps.values()].flat();
