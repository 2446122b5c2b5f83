import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnAt, leadingColumns, placedWeights, queryPlace } from '@/app/draw/overlay/weights';
import { pictureBytes } from '@/app/draw/patches/draw-picture';
import { outlinesOf } from '@/app/draw/patches/outlines';
import { pieceAt } from '@/app/draw/patches/PatchTile';
import { patchRows } from '@/app/draw/patches/patch-rows';
import { boxOf, lineOf } from '@/app/draw/patches/places';
import type { CellAt, Matrix } from '@/app/draw/view';
import { foldedSize, offsetAt } from '@/app/views/index-map/offsets';
import { type Axis, entryAt, placeOf } from '@/lib/trace/axis';
import { anyGrids, BIAS, drawn, INDEX, PATCH, PROBS, SHOWN } from '@/tests/draw/any-grid';
import { NO_EVENTS } from '@/tests/draw/sample';

const runs = anyGrids.map((each) => ({ ...each, ...drawn(each) }));

describe.each(runs)('in a $grid grid, class token: $classToken', ({ grid, classToken, lens, trace, pointAt }) => {
  const leading = classToken ? 1 : 0;
  const [rows, columns] = grid;
  const count = rows * columns;
  const places = Array.from({ length: count }, (_, place) => place);
  const anyPlace = fc.nat({ max: count - 1 });
  const probs = lens.matrix(PROBS);
  const entry = (axis: Axis | null, place: number): number => entryAt(axis as Axis, place) as number;

  it('picture and grid have the size that the run states', () => {
    expect(lens.grid).toEqual(grid);
    expect(lens.picture).toMatchObject({ height: rows * PATCH, width: columns * PATCH });
  });

  it('a patch has the same number in every matrix, and what is no patch has none', () => {
    for (const matrix of SHOWN.map(lens.matrix)) {
      for (const [axis, labelled, size] of [
        [matrix.rowAxis, matrix.rowLabel, matrix.rows],
        [matrix.colAxis, matrix.colLabel, matrix.cols],
      ] as const) {
        if (!axis?.grid) continue;
        const labels = Array.from({ length: size }, (_, i) => labelled(i));
        const numbers = places.map((place) => `${place + 1}`);
        expect(labels, matrix.name).toEqual(axis.leading ? ['CLS', ...numbers] : numbers);
        for (const place of places) expect(labelled(entry(axis, place))).toBe(`${place + 1}`);
      }
    }
  });

  it('the pixels cut out at a place are the numbers of the row that stands for it', () => {
    const patches = lens.matrix('patches');
    for (const place of places) {
      const piece = pieceAt(place, grid, lens.picture as NonNullable<typeof lens.picture>);
      const bytes = pictureBytes(lens.picture as NonNullable<typeof lens.picture>, piece);
      const row = entry(patches.rowAxis, place);
      const drawnBytes = [...bytes].filter((_, i) => i % 4 < 3);
      const held = Array.from({ length: patches.cols }, (_, j) => Math.round(255 * patches.at(row, j)));
      expect(drawnBytes).toEqual(held);
      // Drawn ten times as large, the patch covers the same pixels.
      const box = boxOf(place, grid, { width: 10 * columns * PATCH, height: 10 * rows * PATCH });
      expect([box.x, box.y, box.width, box.height]).toEqual(
        [piece.left, piece.top, piece.width, piece.height].map((pixels) => expect.closeTo(10 * pixels)),
      );
    }
  });

  it('weights laid over the picture are those of the columns that stand for its patches', () => {
    fc.assert(
      fc.property(fc.nat({ max: probs.rows - 1 }), (row) => {
        const { weights, grid: over } = placedWeights(probs, row);
        expect(over).toEqual(grid);
        const held = trace.get(probs.name).tensor.data.subarray(row * probs.cols, (row + 1) * probs.cols);
        expect(weights).toEqual([...held.subarray(leading)]);
        const beside = leadingColumns(probs).map((col) => probs.at(row, col));
        expect([...beside, ...weights].reduce((a, b) => a + b)).toBeCloseTo(1, 4);
        expect(queryPlace(probs, row)?.place ?? null).toBe(row < leading ? null : row - leading);
      }),
    );
  });

  it('a weight’s cell frames its query and its key where they lie', () => {
    const size = { width: 20 * columns, height: 20 * rows };
    fc.assert(
      fc.property(anyPlace, anyPlace, (query, key) => {
        const at = [entry(probs.rowAxis, query), columnAt(probs, key)] as const;
        const { places: pointed } = pointAt(PROBS, at);
        expect(pointed).toEqual([
          { place: query, grid, role: 'query' },
          { place: key, grid, role: 'key' },
        ]);
        for (const frame of outlinesOf(pointed, size)) {
          const box = boxOf(frame.place, grid, size);
          expect(frame.x - frame.stroke / 2).toBeGreaterThanOrEqual(box.x);
          expect(frame.y - frame.stroke / 2).toBeGreaterThanOrEqual(box.y);
          expect(frame.x + frame.width + frame.stroke / 2).toBeLessThanOrEqual(box.x + box.width + 1e-9);
          expect(frame.y + frame.height + frame.stroke / 2).toBeLessThanOrEqual(box.y + box.height + 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('a click on a patch chooses the row that points back to it', () => {
    const tokens = lens.matrix('tokens');
    fc.assert(
      fc.property(anyPlace, (place) => {
        const selected: CellAt[] = [];
        const on = { ...NO_EVENTS, select: (_: Matrix, at: CellAt) => selected.push(at) };
        patchRows(tokens, pointAt('tokens', [0, 3]), on)?.onSelect(place);
        const [at] = selected as [CellAt];
        expect(at).toEqual([leading + place, 3]);
        const pointing = pointAt('tokens', at);
        expect(pointing.places.map((each) => each.place)).toEqual([place]);
        expect(patchRows(tokens, pointing, on)?.selected).toBe(place);
      }),
      { numRuns: 25 },
    );
  });

  it('the bias of a pair stands where the key lies, seen from the query in the middle', () => {
    const index = lens.matrix(INDEX);
    const bias = lens.matrix(BIAS);
    const folded = foldedSize(grid);
    fc.assert(
      fc.property(anyPlace, anyPlace, (query, key) => {
        const [row, col] = [entry(index.rowAxis, query), entry(index.colAxis, key)];
        expect([placeOf(bias.rowAxis as Axis, row), placeOf(bias.colAxis as Axis, col)]).toEqual([query, key]);
        const [down, right] = offsetAt(index.at(row, col), folded);
        const [from, to] = [lineOf(query, grid), lineOf(key, grid)];
        expect([down - (rows - 1), right - (columns - 1)]).toEqual([to[0] - from[0], to[1] - from[1]]);
      }),
    );
  });
});
