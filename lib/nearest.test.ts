import { expect, it } from 'vitest';
import { byNearness, distance, unknown } from './nearest';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['output', 'outptu', 2],
  ['probs', 'prob', 1],
  ['kitten', 'sitting', 3],
])('from “%s” to “%s” it is %i letters, and as many back', (one, other, far) => {
  expect(distance(one, other)).toBe(far);
  expect(distance(other, one)).toBe(far);
});

it('the nearest name comes first, and equals stay in their order', () => {
  expect(byNearness('scors', ['q', 'k', 'scores', 'score'])).toEqual(['scores', 'score', 'q', 'k']);
});

it('a name within another is near, however long the other is', () => {
  expect(byNearness('probs', ['props', 'block.0.attn.probs'])[0]).toBe('props');
  expect(byNearness('cosine', ['col', 'tokensCosine'])[0]).toBe('tokensCosine');
});

it('a name that nothing has is answered with the nearest and with what there is', () => {
  expect(unknown('knob', 'temprature', ['channel', 'temperature'])).toBe(
    'there is no knob “temprature”. Did you mean “temperature”? There are: channel, temperature.',
  );
  expect(unknown('knob', 'x', [])).toBe('there is no knob “x”, nor any other.');
  const many = Array.from({ length: 20 }, (_, i) => `name-${i}`);
  expect(unknown('tensor', 'name-1x', many)).toMatch(/“name-1”\? There are: name-1, .* and 12 more\.$/);
});
