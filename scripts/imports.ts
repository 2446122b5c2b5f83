import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** What imports, as Biome formats it: a statement that ends in `from '…'`, `import '…'`, or `import('…')`. */
const IMPORT = /^(?:import|export)\b[^;']*\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

/** The file that holds it → what is imported, types included: files by their path from the root, packages by name. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports of every TypeScript file below these folders of the project. */
export function importsBelow(...folders: string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path.replaceAll('\\', '/'))),
  );
  const known = new Set(files);
  const resolved = (path: string): string =>
    ['', '.ts', '.tsx', '.mjs', '/index.ts']
      .map((end) => path + end)
      .find((to) => /\.\w+$/.test(to) && known.has(to)) ?? path;
  const importsOf = (file: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, bare, later]) => {
      const name = (from ?? bare ?? later) as string;
      if (name.startsWith('@/')) return resolved(name.slice(2));
      return name.startsWith('.') ? resolved(join(dirname(file), name)) : (name.split('/')[0] as string);
    });
  return new Map(files.filter((file) => /\.tsx?$/.test(file)).map((file) => [file, importsOf(file)]));
}

/** The files that lie on a circle of imports, or between two circles; none where there is no circle. */
export function circlesIn(imports: Imports): string[] {
  const left = new Map([...imports].map(([file, to]) => [file, new Set(to.filter((other) => imports.has(other)))]));
  const isImported = (file: string): boolean => [...left.values()].some((to) => to.has(file));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [file, to] of left) {
      if ([...to].some((other) => left.has(other)) && isImported(file)) continue;
      left.delete(file);
    }
  }
  return [...left.keys()].sort();
}
