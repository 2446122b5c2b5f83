import { beforeEach, expect, test, vi } from 'vitest';
import { labellingOf, labelOf } from '@/app/lens/labels';
import { chosenOf } from '@/app/store/runs';
import { selectedOf } from '@/app/store/selected';
import { actions, store } from '@/app/store/store';
import { find, nameIn, referenceTo, resolve } from '@/content/reference';
import { axis } from '@/lib/trace/axis';
import example from './lesson';
import { link, open, runs } from './open';

vi.mock('@/content/course', () => import('./course'));
vi.mock('@/content/lessons', () => import('./lessons'));

beforeEach(() => open('ladder'));

const chosen = () => chosenOf(store.getState(), example);
const SCORES = 'stage.{stage}.block.{block}.scores';

test('counts follow the knobs that turn sizes', () => {
  actions().turn('blocks', 4);
  actions().turn('heads', 3);
  expect(runs().counts).toEqual({ stage: 2, block: 4, head: 3, window: 2, group: 3 });
  expect(runs().trace.get('stage.1.block.3.scores').tensor.shape).toEqual([3, 4, 4]);
});

test('what is chosen is counted from 1 in a link, and clamped to what is there', () => {
  actions().turn('stages', 4);
  actions().choose({ stage: 3, block: 1, head: 1, window: 1, group: 2 });
  expect(link()).toMatch(/block=2&head=2&stage=4&window=2&group=3&set=stages:4$/);
  expect(open('ladder', link().split('?')[1] as string)).toEqual([]);
  expect(chosen()).toMatchObject({ stage: 3, block: 1, head: 1, window: 1, group: 2 });
  actions().turn('stages', 2);
  expect(chosen().stage).toBe(1);
  expect(nameIn(SCORES, chosen())).toBe('stage.1.block.1.scores');
  actions().turn('stages', 4);
  expect(chosen().stage).toBe(3);
});

test('a link to a block that is not there opens the nearest, and says so', () => {
  const ignored = open('ladder', 'stage=9&window=7');
  expect(ignored.map(({ part }) => part)).toEqual(['stage=9', 'window=7']);
  expect(store.getState()).toMatchObject({ stage: 1, window: 1 });
});

test('a selected cell stays inside a matrix that a knob makes smaller', () => {
  open('samples', 'set=darts:6&cell=5.1&of=in.points');
  actions().turn('darts', 2);
  expect(selectedOf(store.getState(), runs())).toEqual({ ref: 'in.points', at: [1, 1] });
});

test('a weight that is followed goes on being followed when block or stage change', () => {
  const named = runs().trace.get('w.stage.0.block.0.weight');
  const { ref, cell } = referenceTo(named, 3, chosen());
  actions().follow({ ref, at: cell });
  actions().choose({ block: 1 });
  expect(shown()).toBe('w.stage.0.block.1.weight');
  actions().choose({ stage: 1 });
  expect(shown()).toBe('w.stage.1.block.1.weight');
  open('ladder', link().split('?')[1] as string);
  expect(shown()).toBe('w.stage.1.block.1.weight');
});

const shown = (): string => {
  const { ref } = selectedOf(store.getState(), runs());
  return resolve(runs().trace, ref, chosen()).named.name;
};

test('axes of windows and groups follow what is chosen', () => {
  open('windows', 'window=2&group=3');
  const { named, flat } = resolve(runs().trace, 'windowed', chosen());
  expect(flat(0, 0)).toBe((1 * 3 + 2) * 8);
  expect(referenceTo(named, flat(2, 1), chosen())).toEqual({ ref: 'windowed', cell: [2, 1] });
});

test('rows and columns are called as the scene says, in either language and as the knobs stand', () => {
  const { lesson, scene, run } = runs();
  const feature = labellingOf(lesson, scene, run.knobs, 'en');
  expect(labelOf(axis('feature'), 1, feature)).toBe('2/2');
  open('order');
  const words = (['en', 'zh'] as const).map((lang) => labellingOf(lesson, runs().scene, {}, lang));
  expect(words.map((of) => labelOf(axis('row'), 1, of))).toEqual(['cat', '猫']);
  expect(words.map((of) => of.cells?.['in.order']?.(3, 0))).toEqual(['down', '下了']);
});

test('a sheet explains itself, and its step opens without a network', () => {
  open('counts');
  expect(Array.from(runs().trace.get('counts').tensor.data)).toEqual([64, 8, 192, 24, 512, 512]);
  expect(find(runs().trace, 'counts', chosen())).toMatchObject({ rows: 3, cols: 2 });
});

test('an older name of a step goes on opening it', () => {
  expect(open('sentence')).toEqual([]);
  expect(store.getState().step).toBe('order');
});
