import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
      const bytes = readFileSync(`${folder}/${name}`);
      expect(bytes.length, name).toBeLessThanOrEqual(MOST_BYTES);
      // A WebP file says its width and height, less one, from its 24th byte on.
      expect([bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1], name).toEqual([1200, 630]);
    }
  });
});
