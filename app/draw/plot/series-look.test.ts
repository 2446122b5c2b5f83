import { expect, it } from 'vitest';
import { looksOf } from './series-look';

it('gives a role its colour, and the same colour twice another dash, tint and marker', () => {
  const [query, key, again] = looksOf(['query', 'key', 'query']);
  expect([query?.colour, key?.colour, again?.colour]).toEqual(['var(--query)', 'var(--key)', 'var(--query)']);
  expect(again?.dash).not.toBe(query?.dash);
  expect(again?.fill).not.toBe(query?.fill);
  expect(key?.dash).toBe('');
  expect(new Set([query, key, again].map((look) => look?.marker)).size).toBe(3);
});
