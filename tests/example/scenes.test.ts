import { beforeEach, expect, test, vi } from 'vitest';
import { stripRuns } from '@/app/store/runs';
import { selectedOf } from '@/app/store/selected';
import { actions, store } from '@/app/store/store';
import { goTo } from '@/app/store/walking';
import { kindOfWeights } from '@/content/weights';
import { firstOfEach } from '@/lib/choice';
import { stepOf } from '../content/open-lesson';
import example from './lesson';
import { open, runs } from './open';

vi.mock('@/content/course', () => import('./course'));
vi.mock('@/content/lessons', () => import('./lessons'));

beforeEach(() => open('order'));

const SWAP = [
  [1, 2],
  [2, 1],
] as const;

test('edits belong to a scene: they wait while another runs, and are there again', () => {
  actions().edit('in.order', SWAP);
  goTo('ladder');
  expect(store.getState().edits).toEqual([]);
  actions().edit('in.tokens', [[0, 5]]);
  goTo('runs');
  expect(store.getState().edits).toEqual([{ tensor: 'in.order', cells: SWAP }]);
  goTo('windows');
  expect(store.getState().edits).toEqual([{ tensor: 'in.tokens', cells: [[0, 5]] }]);
});

test('another network has other cells: the selection is its own, and undo does not reach over', () => {
  actions().edit('in.order', SWAP);
  actions().select({ ref: 'in.order', at: [0, 2] });
  goTo('picture');
  expect(store.getState()).toMatchObject({ cell: null, past: [] });
  expect(selectedOf(store.getState(), runs())).toEqual({ ref: 'brightness', at: [2, 3] });
});

test('the strip shows other networks untouched, and the one on screen as it is', () => {
  actions().edit('in.order', SWAP);
  actions().choose({ stage: 1, block: 1 });
  const own = stripRuns(runs(), stepOf(example, 'runs'), store.getState());
  expect(own.trace).toBe(runs().trace);
  const other = stripRuns(runs(), stepOf(example, 'ladder'), store.getState());
  expect(other.trace.edits).toEqual({});
  expect(other.trace).toBe(other.original);
  expect(other.chosen).toMatchObject({ ...firstOfEach, stage: 1, block: 1 });
});

test('a step that starts a knob elsewhere has it there whenever it is opened', () => {
  actions().turn('temperature', 2);
  goTo('runs');
  expect(runs().run.knobs.temperature).toBe(0.5);
});

test('a sequence is reordered by its index tensor', () => {
  actions().edit('in.order', SWAP);
  const words = runs().trace.get('w.words').tensor.data;
  const tokens = runs().trace.get('tokens').tensor.data;
  expect(Array.from(tokens.subarray(3, 6))).toEqual(Array.from(words.subarray(6, 9)));
});

test('what is set back to the number it had is no edit, by hand and by a click that toggles', () => {
  open('samples');
  actions().edit('in.counts', [[2, 0]]);
  expect(store.getState().edits).toHaveLength(1);
  actions().edit('in.counts', [[2, 1]]);
  expect(store.getState().edits).toEqual([]);
});

test('a seed gives other points, and the same ones again', () => {
  open('samples');
  const points = () => Array.from(runs().trace.get('in.points').tensor.data);
  const first = points();
  actions().turn('seed', 2);
  expect(points()).not.toEqual(first);
  actions().turn('seed', 1);
  expect(points()).toEqual(first);
});

test('a preset turns knobs and sets edits at once; weights are chosen by name', () => {
  open('runs');
  const { presets = {} } = example;
  actions().apply(presets.calm?.knobs ?? {}, {});
  expect(runs().run.knobs).toMatchObject({ temperature: 4, scaled: 1 });
  const wordsWith = (weights: string) => {
    open('order', `weights=${weights}`);
    return runs().trace.get('w.words').tensor.data;
  };
  expect(wordsWith('random')).not.toEqual(wordsWith('written'));
  expect(['random', 'written'].map((weights) => kindOfWeights(runs().scene, weights))).toEqual(['seeded', 'written']);
});

test('a picture of another size is mapped before the network reads it', () => {
  open('picture');
  const image = () => runs().trace.get('in.image').tensor;
  const [shape, straight] = [image().shape, Array.from(image().data)];
  expect(shape).toEqual([6, 8, 3]);
  actions().turn('turn', 3);
  expect(Array.from(image().data)).toEqual(straight.map((value) => Math.fround(1 - value)));
});
