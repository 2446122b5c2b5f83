import fc from 'fast-check';
import { expect, it } from 'vitest';
import { floats, leading, size } from '../ops/samples/arbitraries';
import { flatIndex } from '../tensor/shape';
import { relShift } from './rel-shift';

it('brings what a query makes of a distance to the key that lies so far back', () => {
  const drawn = fc
    .tuple(leading, size(5), fc.nat(3))
    .chain(([lead, n, memory]) => floats([...lead, n, memory + n]).map((x) => ({ x, n, memory })));
  fc.assert(
    fc.property(drawn, ({ x, n, memory }) => {
      const { shifted } = relShift(x);
      expect(shifted.shape).toEqual(x.shape);
      const m = memory + n;
      const matrices = x.data.length / (n * m);
      for (let matrix = 0; matrix < matrices; matrix++) {
        for (let query = 0; query < n; query++) {
          for (let key = 0; key <= memory + query; key++) {
            const distance = memory + query - key;
            const from = matrix * n * m + flatIndex([n, m], [query, m - 1 - distance]);
            expect(shifted.data[matrix * n * m + flatIndex([n, m], [query, key])]).toBe(x.data[from]);
          }
        }
      }
    }),
  );
});
