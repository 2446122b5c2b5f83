import type { Asking, Asks } from './asking';
import { loadAsks } from './lessons';
import { unknownName } from './nearest-name';

/** At most one entry a lesson. */
const found = new Map<string, Asks>();

/** The question of a step, once its lesson's questions have been fetched. */
export const findAsking = (lesson: string, step: string): Asking | undefined => found.get(lesson)?.[step];

/** Fetches a lesson's questions, once. @throws Error where the lesson asks in this step, but its asks.ts does not */
export async function loadAsking(lesson: string, step: string): Promise<Asking> {
  const asks = found.get(lesson) ?? (await loadAsks(lesson));
  found.set(lesson, asks);
  const asking = asks[step];
  if (asking) return asking;
  throw new Error(`content/lessons/${lesson}/asks.ts: ${unknownName('question', step, Object.keys(asks))}`);
}
