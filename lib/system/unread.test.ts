import { expect, it } from 'vitest';
import { defineSystem } from './system';
import { unreadKeys } from './unread';
import * as v from './values';

const config = v.pipe(
  v.object({ dim: v.number(), heads: v.number(), kv_heads: v.number(), eps: v.number(), input_std: v.told }),
  v.check(() => true, 'never'),
);
const system = defineSystem({ id: 'toy', config, inputs: () => ({}), parameters: () => ({}), run: () => undefined });

it('lists the keys that a system does not know, not those that only tell how a case was made', () => {
  expect(unreadKeys(system, { dim: 4, heads: 2, input_std: 3 })).toEqual([]);
  expect(unreadKeys(system, { dim: 4, dropout: 0.5, seed: 1 })).toEqual(['dropout', 'seed']);
});

it.each([
  ['haeds', 'heads'],
  ['head', 'heads'],
  ['kv_head', 'kv_heads'],
  ['Dim', 'dim'],
  ['esp', null],
  ['kvheads', 'kv_heads'],
])('takes %s for a slip of the pen: %s', (key, meant) => {
  const read = () => unreadKeys(system, { [key]: 4 });
  if (meant === null) expect(read()).toEqual([key]);
  else {
    expect(read).toThrow(`${key}: there is no such field; is ${meant} meant?`);
    expect(read).toThrow('Its fields are dim, heads, kv_heads, eps, input_std.');
  }
});

it('leaves out of a configuration what is only told', () => {
  expect(config.read({ dim: 4, heads: 2, kv_heads: 1, eps: 1, input_std: 3 })).not.toHaveProperty('input_std');
});
