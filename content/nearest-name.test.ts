import { expect, it } from 'vitest';
import { knownNames, nearestName, unknownName } from './nearest-name';

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

it('answers a name that nothing has with the nearest and with what there is', () => {
  expect(unknownName('knob', 'temprature', ['channel', 'temperature'])).toBe(
    'there is no knob “temprature”. Did you mean “temperature”? There are: channel, temperature.',
  );
  expect(unknownName('knob', 'x', [])).toBe('there is no knob “x”, nor any other.');
  const many = Array.from({ length: 20 }, (_, i) => `name-${i}`);
  expect(unknownName('tensor', 'name-1x', many)).toMatch(/“name-1”\? There are: name-1, .* and 12 more\.$/);
});
