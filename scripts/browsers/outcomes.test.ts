import { expect, it } from 'vitest';
import type { Seen } from './check';
import { type Outcome, rowsOf } from './outcomes';
import { faultsList, table, total } from './table';

const seen = (same: Record<string, string>, faults: string[] | null = []): ReadonlyMap<string, Seen> =>
  new Map([['numbers', { title: 'numbers', faults, same }]]);

/** What comes of the check in Firefox, beside Chromium. */
const beside = (wanted: ReadonlyMap<string, Seen>, shown: ReadonlyMap<string, Seen> | null): Outcome | undefined =>
  rowsOf(
    new Map([
      ['Chromium', wanted],
      ['Firefox', shown],
    ]),
  )[0]?.outcomes.get('Firefox');

it('finds no fault in a browser that shows what the reference shows', () => {
  expect(beside(seen({ a: '1', b: '2' }), seen({ a: '1', b: '2' }))).toEqual([]);
});

it('quotes both texts from a little before the place where they part', () => {
  const start = 'The queries meet the keys, and the score of both is ';
  expect(beside(seen({ a: `${start}0.24.` }), seen({ a: `${start}0.25.` }))).toEqual([
    'a: "the score of both is 0.25.", in Chromium "the score of both is 0.24."',
  ]);
});

it('tells the faults of a browser first, then what it did not come to show', () => {
  expect(beside(seen({ a: '1' }), seen({}, ['threw: no']))).toEqual(['threw: no', 'a: not seen']);
  expect(beside(seen({ a: '1' }), new Map())).toEqual(['the check broke off before this']);
});

it('gives the reference its own faults, and none where it is only what others must equal', () => {
  const own = (faults: string[] | null) => rowsOf(new Map([['Chromium', seen({ a: '1' }, faults)]]))[0]?.outcomes;
  expect(own(['threw: no'])?.get('Chromium')).toEqual(['threw: no']);
  expect(own(null)?.get('Chromium')).toBe('reference');
});

it('compares with the first browser that there is', () => {
  const browsers = new Map([
    ['Chromium', null],
    ['Firefox', seen({ a: '1' }, null)],
    ['WebKit', seen({ a: '2' }, null)],
  ]);
  expect([...(rowsOf(browsers)[0]?.outcomes ?? [])]).toEqual([
    ['Chromium', 'not tested'],
    ['Firefox', 'reference'],
    ['WebKit', ['a: "2", in Firefox "1"']],
  ]);
});

const row = (title: string, ...outcomes: Outcome[]) => ({
  title,
  outcomes: new Map(outcomes.map((outcome, i) => [['Chromium', 'Firefox', 'WebKit'][i] as string, outcome])),
});
const rows = [row('opens', [], ['threw: no'], 'not tested'), row('the same', 'reference', [], 'not tested')];

it('sets checks and browsers out in a table', () => {
  expect(table(rows).split('\n')).toEqual([
    '          Chromium  Firefox  WebKit',
    'opens     passed    FAILED   skipped',
    'the same  –         passed   skipped',
  ]);
});

it('counts a check once for each browser that was tested, but not for what others must equal', () => {
  expect(total(rows)).toEqual({ line: '2 passed, 1 failed, 2 skipped', failed: 1 });
});

it('lists what failed, and cuts a long list short', () => {
  expect(faultsList(rows)).toEqual(['Firefox FAILED opens', '  threw: no']);
  expect(
    faultsList([
      row(
        'opens',
        Array.from({ length: 20 }, (_, i) => `${i}`),
      ),
    ]).at(-1),
  ).toBe('  … and 12 more');
});
