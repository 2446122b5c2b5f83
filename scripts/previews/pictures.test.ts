import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '@/content/card';
import { cardOf } from '@/content/course';
import { lessonIds } from '../look/cards';
import { commandFor, hasPicture, LANGUAGES, pictureFile } from './pictures';
import { MOST_BYTES } from './shoot';

describe.each(lessonIds())('the lesson %s', (lesson) => {
  const steps = LANGUAGES.flatMap((lang) =>
    stepsOf(cardOf(lesson) ?? { steps: {} }).map((step) => ({ lang, lesson, step })),
  );

  it('has a picture of every step in every complete language', () => {
    expect(steps.length).toBeGreaterThan(0);
    const missing = steps.filter((step) => !hasPicture(step)).map(pictureFile);
    expect(missing, `make them with ${commandFor(lesson)}, and commit them`).toEqual([]);
  });

  it('has small ones, and none of a step that it has no more', () => {
    const wanted = new Set(steps.map(pictureFile));
    const folder = `content/lessons/${lesson}/previews`;
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      expect(wanted, `${folder}/${name} shows no step`).toContain(`${folder}/${name}`);
      expect(statSync(`${folder}/${name}`).size, name).toBeLessThanOrEqual(MOST_BYTES);
    }
  });
});
