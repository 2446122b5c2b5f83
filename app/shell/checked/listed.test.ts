import { systems } from 'virtual:checked';
import { expect, it } from 'vitest';
import { words as en } from './words.en';
import { words as zh } from './words.zh';

it('names no system or family that there is not, and the same ones in both languages', () => {
  const ids = systems.map(({ id }) => id);
  const families = systems.map(({ family }) => family);
  expect(Object.keys(en.systems).filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(en.families).filter((family) => !families.includes(family))).toEqual([]);
  expect(Object.keys(zh.systems)).toEqual(Object.keys(en.systems));
  expect(Object.keys(zh.families)).toEqual(Object.keys(en.families));
});

it('lists every golden case as near enough to PyTorch, measured', () => {
  const cases = systems.flatMap((system) => system.cases);
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.filter(({ relative, tolerance }) => !(relative <= tolerance))).toEqual([]);
  expect(cases.some(({ relative }) => relative > 0)).toBe(true);
});
