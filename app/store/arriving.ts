import { findLesson } from '@/content/lessons';
import type { Scene } from '@/content/scene';
import { sceneOf } from '@/content/schema';
import { sourcesOf } from '@/content/weights';
import type { LinkState } from '@/lib/permalink/state';
import type { History } from './history';
import { stepOf } from './runs';

/** Edits of the lesson's other networks, until one of their steps is opened again. */
export type Stash = ReadonlyMap<Scene, History['edits']>;

type Leaving = LinkState & { readonly stash: Stash };
type Arrived = Partial<Pick<LinkState, 'knobs' | 'weights'> & History & { readonly stash: Stash }>;

/**
 * What changes with a step beside it: the knobs and the weights that it starts itself, the edits that belong to its
 * network, and weights that this network does not have.
 */
export function arriving(state: Leaving, to: string): Arrived {
  const lesson = findLesson(state.lesson);
  const [from, next] = lesson ? [stepOf(lesson, state.step), stepOf(lesson, to)] : [];
  if (!lesson || !from || !next) return {};
  const started = Object.keys(next.knobs ?? {});
  const knobs = started.length
    ? Object.fromEntries(Object.entries(state.knobs).filter(([id]) => !started.includes(id)))
    : state.knobs;
  const [left, entered] = [sceneOf(lesson, from), sceneOf(lesson, next)];
  if (left === entered) return next.firstWeights ? { knobs, weights: '' } : { knobs };
  const stash = new Map(state.stash).set(left, state.edits);
  const kept = !next.firstWeights && sourcesOf(entered).some(({ id }) => id === state.weights);
  const weights = kept ? state.weights : '';
  return { knobs, weights, stash, edits: stash.get(entered) ?? [], past: [], future: [] };
}
