import type { Change, Context } from '@/content/context';

// What the questions of this lesson measure with, beside its steps.

/** A number that the question is asked with. */
export const given = (c: Context, name: string): number => c.given[name] as number;

/** Cells of one tensor with other numbers. */
export const edit = (name: string, ...cells: readonly (readonly [index: number, value: number])[]): Change => ({
  edits: { [name]: new Map(cells) },
});

/** The mean of the points, which no query enters. */
export const mean = (c: Context): number => c.value('mean_pooling', 0);
