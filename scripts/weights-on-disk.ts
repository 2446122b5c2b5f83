import { readFileSync } from 'node:fs';
import { initialKnobs } from '@/content/knob';
import { readWeights } from '@/content/read-weights';
import type { Lesson } from '@/content/schema';
import { missingFile } from '@/content/weights';

/** Reads the weights that a lesson's scenes open with, or those that are wanted, from public/, as the page fetches them. */
export function readShippedWeights({ scenes, knobs = [] }: Lesson, wanted = ''): void {
  for (const scene of Object.values(scenes)) {
    const missing = missingFile(scene, wanted);
    if (!missing) continue;
    const bytes = readFileSync(new URL(`../public/${missing.file}`, import.meta.url));
    readWeights(scene, missing.id, bytes, initialKnobs(knobs));
  }
}
