import { expect, it } from 'vitest';
import { knownNames, nearestName } from './nearest-name';

it('finds the name that was meant', () => {
  expect(nearestName('rnus', ['line', 'runs', 'step'])).toBe('runs');
  expect(nearestName('attn.prob', ['attn.scores', 'attn.probs'])).toBe('attn.probs');
});

it('guesses nothing where no name is alike', () => {
  expect(nearestName('loss', ['curve', 'width'])).toBeUndefined();
  expect(nearestName('loss', [])).toBeUndefined();
});

it('says what there is', () => {
  expect(knownNames('rnus', ['line', 'runs'])).toBe('line, runs; did you mean runs?');
  expect(knownNames('rnus', [])).toBe('none');
});
