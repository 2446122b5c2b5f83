import { readFileSync } from 'node:fs';

/** Path from the root → text: the files that CONTRIBUTING.md shows, as they stand there. */
export type Files = ReadonlyMap<string, string>;

export const recipes: Files = new Map(
  [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(
    ([, path, text]): [string, string] => [path as string, text as string],
  ),
);

/** Everything in the recipes is called after one of these. */
const NAMES = /\b(cube|dice)|(?<=[a-z])(Cube|Dice)|\b(Cube|Dice)/g;

/** The same files under names of their own: `cube` becomes `cube7`. Their sources say where they came from. */
export function renamed(number: number): Files {
  const rename = (text: string): string => text.replace(NAMES, (name) => `${name}${number}`);
  return new Map([...recipes].map(([path, text]) => [rename(path), rename(text) + mark(path)]));
}

export const MARK = 'added to the copy: ';

/**
 * A statement that no build takes away from a module that is in it. A card is meant to be everywhere, a misconception
 * with every lesson's questions: any of them may name it.
 */
const mark = (path: string): string =>
  /(?<!card|sample|misconceptions\/.*)\.tsx?$/.test(path) ? `\nconsole.debug('${MARK}${path}');\n` : '';
