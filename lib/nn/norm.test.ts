import { expect, it } from 'vitest';
import { tensor } from '../tensor/tensor';
import { norm, normParameters } from './norm';
import { Parameters } from './parameters';

it('before anything is learned, a row of mean 0 and variance 1 comes out', () => {
  const specs = normParameters('n', 4);
  const untrained = Object.fromEntries(
    Object.entries(specs).map(([name, { shape, initial }]) => {
      if (!('all' in initial)) throw new Error(`${name} does not start as a constant.`);
      return [name, tensor(new Array(4).fill(initial.all), shape)];
    }),
  );
  const { data } = norm(tensor([1, 3, 5, 7], [1, 4]), Parameters.of(untrained).within('n.'), 0);
  // Deviation √5.
  const wanted = [-3, -1, 1, 3].map((x) => x / Math.sqrt(5));
  for (const [i, x] of data.entries()) expect(x).toBeCloseTo(wanted[i] as number, 5);
});
