import { expect, it } from 'vitest';
import { checksOf, LEFT_OUT, lanesOf, roundsOf } from './checks.mjs';
import { manifest } from './setup.mjs';

it('runs every script named test:* in its order, but for those left out', () => {
  const scripts = { build: '', 'test:types': '', test: '', 'test:slow': '', 'test:unit': '' };
  expect(checksOf(scripts, { 'test:slow': 'takes a day' })).toEqual(['test:types', 'test:unit']);
});

it('refuses to leave out what there is not: a renamed check would come back unnoticed', () => {
  expect(() => checksOf({ 'test:unit': '' }, { 'test:slow': 'takes a day' })).toThrow(/test:slow.*only test:unit/);
});

it('joins projects of Vitest that follow one another, and no others, into one run', () => {
  const scripts = {
    'test:types': 'tsc --noEmit',
    'test:unit': 'vitest run --project unit',
    'test:laws': 'vitest run --project laws',
    'test:build': 'vite build',
    'test:pages': 'vitest run --project pages && echo',
  };
  expect(roundsOf(checksOf(scripts, {}), scripts)).toEqual([
    { checks: ['test:types'], projects: [] },
    { checks: ['test:unit', 'test:laws'], projects: ['unit', 'laws'] },
    { checks: ['test:build'], projects: [] },
    { checks: ['test:pages'], projects: [] },
  ]);
});

it('runs all projects of this package at once, and leaves out none of its checks', () => {
  const rounds = roundsOf(checksOf(manifest.scripts), manifest.scripts);
  expect(rounds.flatMap(({ checks }) => checks)).toEqual(checksOf(manifest.scripts));
  expect(rounds.filter(({ projects }) => projects.length > 0)).toHaveLength(1);
});

it('runs what looks at the built site behind its build, and everything else beside them', () => {
  const { ofSite, others } = lanesOf(roundsOf(checksOf(manifest.scripts), manifest.scripts));
  expect(ofSite.map(({ checks }) => checks)).toEqual([['test:build'], ['test:budget'], ['test:e2e']]);
  expect(others.flatMap(({ checks }) => checks)).toContain('test:unit');
  expect(() => lanesOf([{ checks: ['test:unit'] }])).toThrow(/test:build/);
});

it('leaves out of this package only what is declared, each with a reason', () => {
  const all = Object.keys(manifest.scripts).filter((name) => name.startsWith('test:'));
  expect([...checksOf(manifest.scripts), ...Object.keys(LEFT_OUT)].toSorted()).toEqual(all.toSorted());
  for (const reason of Object.values(LEFT_OUT)) expect(reason).toMatch(/\w+ \w+/);
});
