import { expect, it } from 'vitest';
import { checksOf, LEFT_OUT } from './checks.mjs';
import { manifest } from './setup.mjs';

it('runs every script named test:* in its order, but for those left out', () => {
  const scripts = { build: '', 'test:types': '', test: '', 'test:slow': '', 'test:unit': '' };
  expect(checksOf(scripts, { 'test:slow': 'takes a day' })).toEqual(['test:types', 'test:unit']);
});

it('refuses to leave out what there is not: a renamed check would come back unnoticed', () => {
  expect(() => checksOf({ 'test:unit': '' }, { 'test:slow': 'takes a day' })).toThrow(/test:slow.*only test:unit/);
});

it('leaves out of this package only what is declared, each with a reason', () => {
  const all = Object.keys(manifest.scripts).filter((name) => name.startsWith('test:'));
  expect([...checksOf(manifest.scripts), ...Object.keys(LEFT_OUT)].toSorted()).toEqual(all.toSorted());
  for (const reason of Object.values(LEFT_OUT)) expect(reason).toMatch(/\w+ \w+/);
});
