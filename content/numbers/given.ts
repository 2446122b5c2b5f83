import type { Context } from '@/content/context';

/** A number that the step's question is asked with; rows, patches, blocks and heads count as the lesson counts. */
export const given = (c: Context, name: string): number => c.given[name] as number;

/** The same, of what counts from 1, as an index. */
export const place = (c: Context, name: string): number => given(c, name) - 1;
