import { beforeEach, expect, test, vi } from 'vitest';
import { labellingOf } from '@/app/lens/labels';
import { makeLens, type StageLens } from '@/app/lens/lens';
import { makePointing } from '@/app/lens/pointing';
import { besideOf } from '@/app/panels/beside';
import { chosenOf } from '@/app/store/runs';
import { selectedOf } from '@/app/store/selected';
import { actions, store } from '@/app/store/store';
import { pairOf } from '@/app/store/variants';
import { loadViews, readingsOn } from '@/app/views';
import { fetchWords } from '@/app/words/define';
import { runOf } from '@/content/runs';
import type { Picture } from '@/lib/pictures/picture';
import { openLesson, pictures } from '../content/open-lesson';
import example from './lesson';
import { link, open, runs } from './open';
import { nothing } from './scenes';

vi.mock('@/content/course', () => import('./course'));
vi.mock('@/content/lessons', () => import('./lessons'));

await loadViews(
  example.steps.map(({ stage }) => stage),
  'en',
);
await fetchWords('en');
beforeEach(() => open('runs'));

const chosen = () => chosenOf(store.getState(), example);
const pair = (name: string | null) => pairOf(runs(), chosen(), name);
const lens = (): StageLens =>
  makeLens({
    ...runs(),
    chosen: chosen(),
    compare: store.getState().compare,
    theme: 'light',
    language: 'en',
    labelling: labellingOf(example, runs().scene, runs().run.knobs, 'en'),
    readings: readingsOn(runs().step.stage),
    runs: (name) => besideOf(runs(), chosen(), name, 'en'),
  });

test('runs stand beside each other: with other knobs, other edits, or of another scene', () => {
  const at = (name: string | null, tensor: string) => Array.from(pair(name).trace.get(tensor).tensor.data);
  expect(at('unscaled', 'products')).toEqual(at(null, 'products'));
  expect(at('unscaled', 'probs')).not.toEqual(at(null, 'probs'));
  expect([0, 5, 10, 15].map((i) => at('silenced', 'scores')[i])).toEqual([-9, -9, -9, -9]);
  expect(pair('picture').trace.get('brightness').tensor.shape).toEqual([6, 8]);
});

test('each run says which it is, and calls rows and columns as its own scene does', () => {
  expect(lens().matrix('probs').shapeText).toBe('4 × 4');
  expect(lens().matrix('probs@unscaled').shapeText).toBe('4 × 4 · undivided');
  expect(lens().matrix('brightness@picture').rowLabel(0)).toBe('1');
  expect(lens().matrix('w.words').rowLabel(0)).toBe('the');
});

test('an edit flows into every run of the scene, and Difference is taken to each run without it', () => {
  actions().edit('tokens', [[0, 3]]);
  actions().set({ compare: 'difference' });
  for (const ref of ['probs', 'probs@unscaled', 'probs@silenced']) {
    const { trace, original } = pair(ref.split('@')[1] ?? null);
    const [after, before] = [trace, original].map((of) => of.get('probs').tensor.data[1] as number);
    expect(lens().matrix(ref).at(0, 1)).toBe((after as number) - (before as number));
    expect(lens().matrix(ref).at(0, 1)).not.toBe(0);
  }
  expect(lens().matrix('brightness@picture').at(2, 2)).toBe(0);
});

test('a number of another run is edited in the one on screen, from which it flows back', () => {
  const m = lens().matrix('probs@unscaled');
  actions().edit(m.name, [[1, 0.75]]);
  expect([null, 'unscaled'].map((name) => pair(name).trace.get('probs').tensor.data[1])).toEqual([0.75, 0.75]);
  expect(lens().matrix('probs@unscaled').edited(0, 1)).toBe(true);
});

test("what a run changes by itself is no edit of the reader's", () => {
  const m = lens().matrix('scores@silenced');
  expect([m.at(0, 0), m.edited(0, 0)]).toEqual([-9, false]);
});

test('colours run over all matrices of a kind, those of other runs among them', () => {
  const { scale } = lens().matrix('probs');
  expect(lens().matrix('probs@unscaled').scale.max).toBe(scale.max);
  const largest = Math.max(
    ...[null, 'unscaled', 'silenced'].flatMap((name) => [...pair(name).trace.get('probs').tensor.data]),
  );
  expect(scale.max).toBe(largest);
});

test('a cell of another run is selected there and nowhere else, and its link opens it', () => {
  actions().select({ ref: 'probs@unscaled', at: [2, 3] });
  expect(link()).toContain('cell=2.3&of=probs~unscaled');
  const written = link().split('?')[1] as string;
  expect(open('runs', written)).toEqual([]);
  const { ref, at } = selectedOf(store.getState(), runs());
  expect([ref, at]).toEqual(['probs@unscaled', [2, 3]]);
  const cell = { name: 'probs', index: 11, run: 'unscaled' };
  const pointing = makePointing({ lens: lens(), selected: cell, hovered: null, litNames: new Set() });
  expect(pointing.selected(lens().matrix('probs@unscaled'))).toEqual([2, 3]);
  expect(pointing.selected(lens().matrix('probs'))).toBeNull();
  expect(pointing.names).toContain('probs@unscaled');
});

test('a link to a run that the step does not have opens the step', () => {
  const ignored = open('runs', 'cell=2.3&of=probs~nowhere');
  expect(ignored.map(({ part }) => part)).toEqual(['of=probs~nowhere']);
  expect(store.getState().cell).toBeNull();
});

test('an edit of what only another scene has survives its link', () => {
  actions().edit('brightness', [[3, 0.5]]);
  expect(pair('picture').trace.get('brightness').tensor.data[3]).toBe(0.5);
  const fields = link().split('?')[1] as string;
  expect(open('runs', fields)).toEqual([]);
  expect(store.getState().edits).toEqual([{ tensor: 'brightness', cells: [[3, 0.5]] }]);
});

test('a run is the same whatever is selected', () => {
  const at = openLesson(example, { knobs: { temperature: 0.5 } });
  expect(at('runs', [3, 3]).matrix('probs@silenced')).toEqual(at('runs', [0, 0]).matrix('probs@silenced'));
  expect(() => at('order').matrix('probs@unscaled')).toThrow('has no run unscaled; its runs are none');
});

test('a hovered cell that a knob has taken away is forgotten', () => {
  const selected = { name: 'probs', index: 1, run: null };
  const gone = { name: 'probs', index: 99, run: null };
  const names = [gone, null].map((hovered) => [
    ...makePointing({ lens: lens(), selected, hovered, litNames: new Set() }).names,
  ]);
  expect(names[0]).toEqual(names[1]);
});

test.each([
  [0, -0],
  [Number.NaN, Number.NEGATIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
])('runs in which a cell was set to %d and to %d are two runs', (one, other) => {
  const cellIn = (value: number) => {
    const edits = { 'in.x': new Map([[0, value]]) };
    return runOf(nothing, { picture: pictures[0] as Picture, knobs: {}, edits }).get('in.x').tensor.data[0];
  };
  expect([one, other].map(cellIn)).toEqual([one, other]);
});
