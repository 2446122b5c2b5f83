import { expect, it } from 'vitest';
import { tensor } from '../tensor/tensor';
import { Parameters } from './parameters';

const weight = tensor([1], [1]);
const norm1 = Parameters.of({ 'block.0.norm1.weight': weight }).within('block.0.').within('norm1.');

it('a parameter is found by its short name within its layer', () => {
  expect(norm1.get('weight')).toBe(weight);
});

it('a parameter that is missing is named in full, each time it is asked for', () => {
  const message = 'The parameter block.0.norm1.bias is missing; give the run all of its weights.';
  expect(() => norm1.get('bias')).toThrow(message);
  expect(() => norm1.get('bias')).toThrow(message);
  expect(norm1.find('bias')).toBeUndefined();
});
