import { appendFileSync, readFileSync } from 'node:fs';

/** A published link and what it promised. */
export interface Exhibit {
  readonly link: string;
  /** `lesson/step`. */
  readonly step: string;
  /** The number of the cell that the link names, as the page wrote it; a link without `cell=` promises its step alone. */
  readonly number?: string;
}

const file = (name: string): URL => new URL(name, import.meta.url);

export const readLines = (name: string): string[] => readFileSync(file(name), 'utf8').split('\n').filter(Boolean);

/** One exhibit a line: link, step, and the number if there is one. No link holds a space, nor does a number. */
export const readLinks = (): Exhibit[] =>
  readLines('links.txt').map((line) => {
    const [link = '', step = '', number] = line.split(' ');
    return number === undefined ? { link, step } : { link, step, number };
  });

export const append = (name: string, line: string): void => appendFileSync(file(name), `${line}\n`);
