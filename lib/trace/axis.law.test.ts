import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConfig } from '../system/config';
import { runSystem, untrainedWeights } from '../system/system';
import miniVit from '../systems/vit/mini-vit';
import { tensor } from '../tensor/tensor';
import { type Axis, axis, entryAt, leaderAt, placeOf } from './axis';
import type { Trace } from './trace';

const side = fc.integer({ min: 1, max: 14 });
const places = fc.record({ grid: fc.tuple(side, side), leading: fc.integer({ min: 0, max: 5 }) });

it('a place and the entry that lies there lead to each other; entries before the grid lie nowhere', () => {
  fc.assert(
    fc.property(places, ({ grid, leading }) => {
      const tokens = axis('token', { grid, leading });
      const size = grid[0] * grid[1];
      for (let place = 0; place < size; place++) expect(placeOf(tokens, entryAt(tokens, place) as number)).toBe(place);
      for (let entry = 0; entry < leading; entry++) expect(placeOf(tokens, entry)).toBeNull();
      expect([placeOf(tokens, leading + size), entryAt(tokens, size), entryAt(tokens, -1)]).toEqual([null, null, null]);
    }),
  );
});

it('an entry has a place, or is a class token or a register before the grid, and never both', () => {
  fc.assert(
    fc.property(places, fc.nat(5), ({ grid, leading }, some) => {
      const registers = Math.min(some, leading);
      const tokens = axis('token', { grid, leading, registers });
      const all = Array.from({ length: leading + grid[0] * grid[1] + 1 }, (_, i) => leaderAt(tokens, i));
      const count = (kind: string) => all.filter((each) => each?.kind === kind).length;
      expect([count('class'), count('register')]).toEqual([leading - registers, registers]);
      for (const [i, each] of all.entries()) expect(each === null || placeOf(tokens, i) === null).toBe(true);
      expect(all.filter(Boolean).map((each) => each?.nth)).toEqual([
        ...Array.from({ length: leading - registers }, (_, i) => i),
        ...Array.from({ length: registers }, (_, i) => i),
      ]);
    }),
  );
});

const patch = 2;
const grids: readonly (readonly [number, number])[] = [
  [7, 7],
  [3, 5],
  [14, 14],
];

function run([rows, columns]: readonly [number, number], classToken: boolean): Trace {
  const config = readConfig(miniVit, {
    image_h: rows * patch,
    image_w: columns * patch,
    patch,
    dim: 8,
    heads: 2,
    mlp: 8,
    depth: 1,
    classes: 3,
    class_token: classToken,
    pool: 'mean',
    rpe: true,
  });
  // Pixels count up, so that a patch can be told by its first pixel.
  const image = tensor(
    Float32Array.from({ length: rows * columns * patch * patch * 3 }, (_, i) => i),
    [rows * patch, columns * patch, 3],
  );
  return runSystem(miniVit, { weights: untrainedWeights(miniVit, config, 1), input: { image }, config });
}

const cases = grids.flatMap((grid) => [true, false].map((classToken) => ({ grid, classToken })));

it.each(cases)('patch and row agree everywhere in a $grid grid, class token: $classToken', ({ grid, classToken }) => {
  const trace = run(grid, classToken);
  const [, columns] = grid;
  const cut = trace.get('patches');
  for (let row = 0; row < grid[0] * columns; row++) {
    const place = placeOf(cut.axes[0] as Axis, row) as number;
    const [top, left] = [Math.floor(place / columns) * patch, (place % columns) * patch];
    // The first number of the row is the red of the patch's top left pixel.
    expect(cut.tensor.data[row * patch * patch * 3]).toBe((top * columns * patch + left) * 3);
  }
  const placed = trace.names.flatMap((name) => {
    const { tensor: x, axes } = trace.get(name);
    return axes.flatMap((each, i) => (each.grid ? [{ name, axis: each, size: x.shape[i] as number }] : []));
  });
  expect(placed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['tokens', 'block.0.attn.probs', 'w.pos_embed']),
  );
  for (const { name, axis: each, size } of placed) {
    expect(each.grid, name).toEqual(grid);
    expect((each.leading ?? 0) + grid[0] * columns, `${name} has an entry for every place`).toBe(size);
  }
  const token = trace.get('tokens').axes[0] as Axis;
  expect(placeOf(token, 0)).toBe(classToken ? null : 0);
});
