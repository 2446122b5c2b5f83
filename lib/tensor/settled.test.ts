import { describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { withBackend } from '../backend/current';
import { matmul } from '../ops/matmul';
import { replaceCells } from '../ops/replace-cells';
import { normal, seeded } from '../random';
import { settled } from './settled';
import { type Tensor, tensor } from './tensor';

const random = seeded(5);
const draw = (...shape: number[]): Tensor =>
  tensor(
    Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => normal(random)),
    shape,
  );

describe.each(backends.map((under) => [under.name, under] as const))('settled weights on %s', (_, { fresh }) => {
  it('give the same bits as they do unsettled, whatever is left over of rows and columns', () => {
    withBackend(fresh(), () => {
      for (const [m, k, n] of [
        [17, 96, 288],
        [1, 7, 10],
        [40, 33, 12],
        [6, 5, 8],
      ] as const) {
        const [x, w] = [draw(m, k), draw(k, n)];
        expect(matmul(x, settled({ w }).w as Tensor).data).toEqual(matmul(x, w).data);
      }
    });
  });

  it('can be edited, and read transposed', () => {
    withBackend(fresh(), () => {
      const [x, y, w] = [draw(3, 4), draw(3, 9), draw(4, 9)];
      const kept = settled({ w }).w as Tensor;
      const edits = new Map([[5, 100]]);
      expect(matmul(x, replaceCells(kept, edits)).data).toEqual(matmul(x, replaceCells(w, edits)).data);
      const transposed = { transposeB: true };
      expect(matmul(y, kept, transposed).data).toEqual(matmul(y, w, transposed).data);
    });
  });
});
