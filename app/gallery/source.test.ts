import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { examples } from './examples';
import { propsSource, showSource } from './source';

const read = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

it('props are written as a lesson would write them', () => {
  expect(showSource('bars', { of: "it's", row: 2, rows: [1, 2] })).toBe(
    "show('bars', { of: 'it\\'s', row: 2, rows: [1, 2] })",
  );
  const long = showSource('shapes', {
    flow: ['Q', 'K'].map((label) => ({ label, rows: '{n}'.repeat(9), 'a-b': 0.5 })),
  });
  expect(long.split('\n')).toEqual([
    "show('shapes', {",
    '  flow: [',
    `    { label: 'Q', rows: '${'{n}'.repeat(9)}', 'a-b': 0.5 },`,
    `    { label: 'K', rows: '${'{n}'.repeat(9)}', 'a-b': 0.5 },`,
    '  ],',
    '})',
  ]);
});

it.each(examples.map(({ view }) => view))('the props of %s are found where they are declared', (view) => {
  expect(propsSource(view, [...read(`app/views/${view}`), ...read('app/draw')])).toMatch(
    /^(\/\*\*|export)[\s\S]+[;}]$/,
  );
});

it('what is declared nowhere has no source', () => {
  expect(propsSource('nowhere', read('app/draw'))).toBeNull();
});
