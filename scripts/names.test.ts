import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { expect, it } from 'vitest';
import { importsBelow } from './imports';

const EXPORT =
  /^export (?:declare )?(?:(?<type>interface|type|class|enum)|(?:abstract |async )?(?:const|let|class|function\*?)) (?<name>\w+)/gm;

/** What every feature of a kind exports under one name, because it is found by it. */
const BY_CONVENTION = new Set(['words', 'view', 'example', 'layoutOf']);

interface Export {
  readonly file: string;
  readonly name: string;
  readonly isType: boolean;
}

/** The component of a folder, and its props, are called after the folder. */
const isFolders = ({ file, name }: Export): boolean => {
  const folder = basename(dirname(file)).replaceAll('-', '');
  return file.startsWith('app/') && name.replace(/Props$/, '').toLowerCase() === folder;
};

/**
 * In the engine a function keeps its name on every level that it has: `exp` is a kernel, a polynomial, an op and a node of
 * an expression. What has no level, types and everything above the engine, has its name for itself.
 */
const isOfLevel = ({ file, isType }: Export): boolean => file.startsWith('lib/') && !isType;

/** No lesson imports another: what two of them call alike never meets. */
const lessonOf = (file: string): string | null => /^content\/lessons\/([^/]+)\//.exec(file)?.[1] ?? null;

function areApart(files: readonly string[]): boolean {
  const lessons = files.map(lessonOf);
  return !lessons.includes(null) && new Set(lessons).size === files.length;
}

function exportsOf(file: string, text: string): Export[] {
  return [...text.matchAll(EXPORT)].map(({ groups }) => {
    const name = groups?.name as string;
    return { file, name, isType: groups?.type !== undefined || /^[A-Z][a-z]/.test(name) };
  });
}

/** Names that stand for two things, each with its files. */
function collisions(all: readonly Export[]): string[] {
  const counted = all.filter((each) => !BY_CONVENTION.has(each.name) && !isFolders(each) && !isOfLevel(each));
  const byName = new Map<string, Set<string>>();
  for (const { name, file } of counted) byName.set(name, (byName.get(name) ?? new Set()).add(file));
  return [...byName].flatMap(([name, files]) =>
    files.size > 1 && !areApart([...files]) ? [`${name}: ${[...files].join(', ')}`] : [],
  );
}

const isSource = (file: string): boolean =>
  !/\.(test|sample)\.tsx?$/.test(file) && !file.includes('/samples/') && !file.includes('/assembly/');

it('one exported name means one thing', () => {
  const files = [...importsBelow('app', 'content', 'lib').keys()].filter(isSource);
  expect(collisions(files.flatMap((file) => exportsOf(file, readFileSync(file, 'utf8'))))).toEqual([]);
});

it('a name that means two things is found, and what is called by convention is not taken for one', () => {
  const all = [
    ...exportsOf('lib/a.ts', 'export interface Point {}\nexport const exp = 1;\n'),
    ...exportsOf('app/b.ts', 'export type Point = 1;\nexport function exp() {}\nexport const words = {};\n'),
    ...exportsOf('app/c.ts', 'export const words = {};\nexport const label = 1;\n'),
    ...exportsOf('app/views/index-map/IndexMap.tsx', 'export function IndexMap() {}\n'),
    ...exportsOf('lib/d.ts', 'export class IndexMap {}\n'),
    ...exportsOf('content/lessons/one/steps.ts', 'export const steps = [];\nexport const label = 2;\n'),
    ...exportsOf('content/lessons/two/steps.ts', 'export const steps = [];\n'),
  ];
  expect(collisions(all)).toEqual(['Point: lib/a.ts, app/b.ts', 'label: app/c.ts, content/lessons/one/steps.ts']);
});
