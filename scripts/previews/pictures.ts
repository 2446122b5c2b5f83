import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languagesOf } from '../../content/language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The languages that have every word, and so every picture. */
export const LANGUAGES = languagesOf([]);

/** A step in one language. */
interface StepIn {
  readonly lang: string;
  readonly lesson: string;
  readonly step: string;
}

/** Where the picture of a step is committed: beside the lesson's words. */
export const pictureFile = ({ lang, lesson, step }: StepIn): string =>
  `content/lessons/${lesson}/previews/${step}.${lang}.webp`;

/** Where it lies in the site: beside the step's page. */
export const pictureInSite = ({ lang, lesson, step }: StepIn): string => `${lang}/${lesson}/${step}/stage.webp`;

export const hasPicture = (step: StepIn): boolean => existsSync(root + pictureFile(step));

/** What makes the pictures of a lesson: the missing ones, and those of steps that look otherwise now. */
export const commandFor = (lesson: string): string => `npm run previews -- ${lesson}`;
