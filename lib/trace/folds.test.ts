import { expect, test } from 'vitest';
import { fusedColumns } from '../nn/heads';
import { zeros } from '../tensor/tensor';
import { lookAt, unfold } from './folds';
import { Trace } from './trace';

const trace = new Trace();
trace.name('w', zeros([4, 18]), ['in', fusedColumns(2, 3)], { symbol: 'W_{QKV}' });
trace.name('grad', zeros([18]), [fusedColumns(2, 3)], { symbol: '\\nabla b_{QKV}' });
trace.name('x', zeros([2, 3]), ['token', 'feature'], { symbol: 'X' });
const columns = (name: string) => unfold(trace.get(name)).map(({ axis, size }) => `${axis.id} ${size}`);

test('an axis that is made of parts is taken apart, the others stay', () => {
  expect(columns('w')).toEqual(['in 4', 'part 3', 'head 2', 'feature 3']);
  expect(columns('x')).toEqual(['token 2', 'feature 3']);
});

test('a cell of a part has the letter and the role of that part', () => {
  const w = trace.get('w');
  const looks = [0, 6, 17, 18].map((index) => lookAt(w, index)).map(({ symbol, role }) => `${symbol} ${role}`);
  expect(looks).toEqual(['W_Q query', 'W_K key', 'W_V value', 'W_Q query']);
  expect(lookAt(trace.get('grad'), 7).symbol).toBe('\\nabla b_K');
  expect(lookAt(trace.get('x'), 3)).toMatchObject({ symbol: 'X', role: 'plain' });
});
