import { existsSync, readdirSync } from 'node:fs';
import type { Card } from '@/content/card';

const FOLDER = 'content/lessons';

/** The lessons that have a folder. */
export const lessonIds = (): readonly string[] => readdirSync(FOLDER);

/** The card of a lesson, read without a build; undefined where there is none. */
export async function cardOf(id: string): Promise<Card | undefined> {
  if (!id || !existsSync(`${FOLDER}/${id}/card.ts`)) return undefined;
  return ((await import(`../../${FOLDER}/${id}/card.ts`)) as { default: Card }).default;
}
