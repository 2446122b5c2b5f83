import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LESSONS = 'content/lessons';

/** The steps of every lesson, as its text has them. */
export const lessonSteps = (): [lesson: string, steps: string[]][] =>
  readdirSync(LESSONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const words = readFileSync(join(LESSONS, name, 'en.mdx'), 'utf8');
      return [name, [...words.matchAll(/<Step id="([\w-]+)"/g)].map(([, id]) => id as string)];
    });
