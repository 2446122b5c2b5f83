import { readFileSync } from 'node:fs';

const published = readFileSync('tests/museum/steps.txt', 'utf8').split('\n').filter(Boolean);
const pairs = published.map((line) => line.split('/') as [lesson: string, step: string]);

/** The steps of every lesson that are published, by the lesson's id: links in the wild hold them (tests/museum). */
export const STEPS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  pairs.map(([id]) => [id, pairs.filter(([lesson]) => lesson === id).map(([, step]) => step)]),
);
