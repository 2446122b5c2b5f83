import type { Misconception } from '../misconception';
import { unknownName } from '../nearest-name';

const files = import.meta.glob<Misconception>('../misconceptions/*.ts', { import: 'default', eager: true });

/** Every misconception by the name of its file. */
export const misconceptions: Readonly<Record<string, Misconception>> = Object.fromEntries(
  Object.entries(files).map(([path, of]) => [path.replace(/^.*\/|\.ts$/g, ''), of]),
);

/** @throws Error that names the nearest when there is none of that name */
export function misconceptionOf(id: string): Misconception {
  const found = misconceptions[id];
  if (found) return found;
  throw new Error(`content/misconceptions: ${unknownName('misconception', id, Object.keys(misconceptions))}`);
}
