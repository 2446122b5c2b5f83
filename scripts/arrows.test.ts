import { expect, it } from 'vitest';
import { ARROWS } from './arrows';
import { circlesIn, type Imports, importsBelow } from './imports';

const everything = importsBelow('app', 'content', 'lib', 'scripts');
const isTest = (file: string): boolean =>
  /\.(test|sample)\.tsx?$|^app\/views\/[\w-]+\/example\.ts$/.test(file) || file.startsWith('lib/ops/samples/');

/** A room of the table and, where it has a star, the folder that the star stands for. */
interface Room {
  readonly row: string;
  readonly name: string;
}

const holds = (row: string, path: string): string | undefined =>
  new RegExp(`^${row.replace('*', '[^/.]+(?=/)')}(?=$|[/.])`).exec(path)?.[0];

function roomOf(path: string): Room | null {
  const rooms = Object.keys(ARROWS).flatMap((row) => {
    const name = holds(row, path);
    return name === undefined ? [] : [{ row, name }];
  });
  const depth = ({ row }: Room): number => row.split('/').length;
  return rooms.sort((a, b) => depth(b) - depth(a) || a.row.indexOf('*') - b.row.indexOf('*')).at(0) ?? null;
}

/** Why a file must not import something; null: it may. */
function forbidden(file: string, imported: string): string | null {
  const [from, to] = [roomOf(file), roomOf(imported)];
  if (!from) return `${file}: no room of scripts/arrows.ts holds it`;
  if (from.name === to?.name) return null;
  const allowed = ARROWS[from.row] as readonly string[];
  if (allowed.includes(to?.row ?? imported) || (to && allowed.includes(to.name))) return null;
  return `${file}: ${from.row} may not import ${to?.name ?? imported} (${imported})`;
}

const wrong = (imports: Imports): string[] =>
  [...imports].flatMap(([file, to]) => to.flatMap((other) => forbidden(file, other) ?? []));

it('no room imports what the table of arrows does not allow it', () => {
  const house = [...everything].filter(
    ([file]) => !file.startsWith('scripts/') && !isTest(file) && !file.includes('/assembly/'),
  );
  expect(wrong(new Map(house))).toEqual([]);
});

it('rooms lean on each other one way only', () => {
  const rooms = new Map<string, Set<string>>();
  for (const [file, to] of everything) {
    const from = roomOf(file)?.name;
    if (from === undefined || isTest(file)) continue;
    const others = to.flatMap((other) => roomOf(other)?.name ?? []).filter((name) => name !== from);
    rooms.set(from, new Set([...(rooms.get(from) ?? []), ...others]));
  }
  expect(circlesIn(new Map([...rooms].map(([name, to]) => [name, [...to]])))).toEqual([]);
});

it('nothing imports itself by way of others, types included', () => {
  expect(circlesIn(everything)).toEqual([]);
});

it('imports are read from the sources: statements, style sheets, types, and what is fetched later', () => {
  expect(everything.get('lib/tensor/tensor.ts')).toContain('lib/tensor/graph.ts');
  expect(everything.get('app/views/curve/Curve.tsx')).toContain('app/views/curve/curve.css');
  expect(everything.get('app/parts.ts')).toContain('app/shell/LessonScreen.tsx');
  expect(everything.get('app/App.tsx')).toContain('react');
});

it.each([
  ['lib/tensor/tensor.ts', 'lib/ops/add.ts'],
  ['lib/nn/linear.ts', 'content/run.ts'],
  ['lib/systems/vit/mini-vit.ts', 'lib/systems/encoder/encoder-layer.ts'],
  ['content/run.ts', 'app/store/store.ts'],
  ['content/run.ts', 'react'],
  ['content/lessons/learning/lesson.ts', 'content/lessons/vit/knobs.ts'],
  ['app/views/bars/Bars.tsx', 'app/views/overlay/Overlay.tsx'],
  ['app/views/bars/Bars.tsx', 'app/store/store.ts'],
  ['app/draw/view.ts', 'app/views/bars/view.ts'],
  ['app/lens/lens.ts', 'react'],
  ['app/lens/lens.ts', 'app/store/store.ts'],
  ['app/store/store.ts', 'app/panels/screen.tsx'],
  ['app/panels/strip/Strip.tsx', 'app/panels/stage/Stage.tsx'],
  ['app/panels/strip/Strip.tsx', 'app/shell/TopBar.tsx'],
  ['attic/trunk.ts', 'lib/random.ts'],
])('%s may not import %s', (file, imported) => {
  expect(forbidden(file, imported)).not.toBeNull();
});

it.each([
  ['lib/systems/vit/mini-vit-grad.ts', 'lib/systems/vit/mini-vit.ts'],
  ['content/lessons/learning/lesson.ts', 'content/numbers/measure.ts'],
  ['app/views/bars/Bars.tsx', 'app/draw/view.ts'],
  ['app/panels/tools/Legend.tsx', 'app/panels/not-finite/index.ts'],
])('%s may import %s', (file, imported) => {
  expect(forbidden(file, imported)).toBeNull();
});

it('a circle is found with what lies on it, and nothing that only leads to it or from it', () => {
  const imports = new Map(Object.entries({ a: ['b'], b: ['c'], c: ['d', 'b'], d: ['e'], e: [] }));
  expect(circlesIn(imports)).toEqual(['b', 'c']);
});
