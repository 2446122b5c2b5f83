import { expect, test } from 'vitest';
import { matching, type Stop } from './matching';

const titles = ['Every query meets every key', 'Why a root', '行加起来是一', 'A share for each key'];
const stops: readonly Stop[] = [
  ...Array.from({ length: 12 }, (_, i) => ({
    ...{ id: `s${i + 1}`, number: i + 1, short: `short ${i + 1}` },
    title: titles[i] ?? 'Another',
  })),
  { id: 'end', number: null, title: 'What you can now say', short: '' },
];
const found = (typed: string) => matching(stops, typed).map(({ id }) => id);

test.each([
  ['1', ['s1', 's10', 's11', 's12']],
  ['12', ['s12']],
  ['02', ['s2']],
  ['１２', ['s12']],
  ['13', []],
  [' Key ', ['s1', 's4']],
  ['key each', ['s4']],
  ['加起来', ['s3']],
  ['now say', ['end']],
  ['nothing of the kind', []],
])('“%s” means %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('nothing typed is every place, in the order of the lesson', () => {
  expect(found('  ')).toEqual(stops.map(({ id }) => id));
});
