import type { Fragments, StepFragments } from '@/content/fragment';
import type { LinkState } from '@/lib/permalink/state';

const files = import.meta.glob<Fragments>('/content/lessons/*/fragments.ts', { import: 'default' });

/** Those that have been fetched, by lesson. */
const found = new Map<string, Fragments>();

/** Fetches the fragments of a lesson, once. Most steps have none, and a lesson may have none at all. */
export async function loadFragments(lesson: string): Promise<void> {
  if (found.has(lesson)) return;
  found.set(lesson, (await files[`/content/lessons/${lesson}/fragments.ts`]?.()) ?? {});
}

/** What a step uncovers beside its sentences; undefined: nothing, or its lesson's fragments have not been fetched. */
export const fragmentsOf = ({ lesson, step }: Pick<LinkState, 'lesson' | 'step'>): StepFragments | undefined =>
  found.get(lesson ?? '')?.[step ?? ''];
