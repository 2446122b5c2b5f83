import { beforeAll, describe, expect, it } from 'vitest';
import { labellingOf } from '@/app/lens/labels';
import { makeLens } from '@/app/lens/lens';
import { explainDisplay } from '@/app/panels/inspector/layout';
import { catalogue } from '@/app/store/catalogue';
import { lateOpening, loadOpening } from '@/app/store/opened';
import { openTensor } from '@/app/store/opening';
import { chosenOf, type Runs, runsOf } from '@/app/store/runs';
import { selectedOf } from '@/app/store/selected';
import { settle } from '@/app/store/settle';
import { actions, store } from '@/app/store/store';
import { goTo } from '@/app/store/walking';
import { loadViews, readingsOn } from '@/app/views';
import { fetchWords } from '@/app/words/define';
import { loadAllLessons } from '@/content/lessons';
import { nameLeftOpen, resolve } from '@/content/reference';
import { runOn } from '@/content/run';
import type { Lesson } from '@/content/schema';
import { show } from '@/content/stage';
import { bestBackend } from '@/lib/backend/best';
import { format, home, parse } from '@/lib/permalink/link';
import { evaluate } from '@/lib/tensor/evaluate';
import { usesIn } from '@/lib/trace/making';
import { explainCell } from '@/lib/trace/provenance';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { sample } from '../sample';

// What the page does when somebody takes a tensor from the shelf, without a browser: for every tensor of every lesson's
// every scene, weights and gradients among them.

const lessons = await loadAllLessons();

beforeAll(async () => {
  runOn(bestBackend());
  await Promise.all([loadOpening(), loadViews([show('slices', { of: [] })], 'en')]);
  await fetchWords('en');
  for (const lesson of lessons) readShippedWeights(lesson);
});

/** The first step of each scene that one opens with: others run beside it. */
const places = lessons.flatMap((lesson) =>
  Object.keys(lesson.scenes).flatMap((scene, i) => {
    const step = lesson.steps.find((each) => (each.scene === undefined ? i === 0 : each.scene === scene));
    return step ? [{ lesson, id: `${lesson.card.id}/${step.id}`, step: step.id }] : [];
  }),
);

function enter(lesson: Lesson, step: string | null): Runs {
  store.setState({ ...home(catalogue), lesson: lesson.card.id, step });
  return here();
}

function here(): Runs {
  const runs = runsOf(store.getState());
  if (!runs) throw new Error('The step on screen runs nothing.');
  return runs;
}

/** What is on the stage, as the panels make it. */
function lensHere() {
  const { opened } = store.getState();
  const runs = here();
  const chosen = chosenOf(store.getState(), runs.lesson);
  const stage = opened && lateOpening()?.stageOf(opened, runs, chosen);
  if (!stage) throw new Error('Nothing is opened.');
  return makeLens({
    ...{ trace: runs.trace, original: runs.original, chosen, counts: runs.counts, compare: 'edited' },
    ...{ theme: 'light', language: 'en', readings: readingsOn(stage) },
    labelling: labellingOf(runs.lesson, runs.scene, runs.run.knobs, 'en'),
  });
}

/** The selected cell: its matrix on the stage, and where it lies in its tensor. */
function selectedHere() {
  const { ref, at } = selectedOf(store.getState(), here());
  const lens = lensHere();
  const matrix = lens.matrix(ref);
  return { lens, matrix, at, index: lens.slice(ref).flat(...at) };
}

describe.each(sample(3, places))('every tensor of $id', ({ lesson, step }) => {
  const open = (name: string): Runs => {
    const runs = enter(lesson, step);
    openTensor({ tensor: nameLeftOpen(runs.trace.get(name), chosenOf(store.getState(), lesson)), axes: [] });
    return runs;
  };
  const names = () => enter(lesson, step).trace.names;

  it('opens on the stage with one of its cells selected, which is explained by arithmetic that gives it', () => {
    for (const name of names()) {
      const { trace } = open(name);
      const { lens, matrix, at, index } = selectedHere();
      expect(matrix.name).toBe(name);
      expect([...lens.shown]).toEqual([name]);
      const { tensor } = trace.get(name);
      expect(matrix.at(...at), name).toBe(tensor.data[index]);
      const explained = explainCell(trace, tensor, index);
      expect(explainDisplay(trace, tensor, index, new Set()).kind === 'source', name).toBe(tensor.made === null);
      if (explained) expect(evaluate(explained), name).toBeCloseTo(tensor.data[index] as number, 3);
    }
  });

  it('can be changed in any order of its axes; what is made from it follows, and a link brings it all back', () => {
    for (const name of names().filter(worthAnEdit)) {
      const { trace, original } = open(name);
      turnAxes();
      const { index } = selectedHere();
      const value = trace.get(name).tensor.data[index] === 0 ? 1 : 0;
      actions().edit(name, [[index, value]]);
      expectShown(name, index, value);
      const uses = usesIn(original).get(name) ?? [];
      const follows = () =>
        uses.some(({ name: use, tensor }) => !sameCells(here().trace.get(use).tensor.data, tensor.data));
      // One cell may be multiplied by a zero: then all of them are changed.
      if (uses.length && !follows()) actions().edit(name, everyCell(trace.get(name).tensor.data));
      // A knob may multiply the whole of it by zero: then the arithmetic says that nothing follows.
      const stays = () => uses.length > 0 && uses.every((use) => saysSo(here(), use.name));
      expect(follows() || uses.length === 0 || stays(), `${name} → ${uses.map((use) => use.name)}`).toBe(true);
      throughLink();
      expectShown(name, index, value);
    }
  });
});

/** Runs with their gradients take a while: of blocks that are made alike, the first is changed. */
const worthAnEdit = (name: string, _: number, all: readonly string[]): boolean =>
  all.length < 200 || !/(^|\.)block\.[123]\./.test(name);

/** Lays the opened tensor out the other way round. */
function turnAxes(): void {
  const { opened } = store.getState();
  const runs = here();
  const keys = opened && lateOpening()?.arrangementOf(opened, runs, chosenOf(store.getState(), runs.lesson))?.keys;
  if (opened && keys && keys.length > 1) openTensor({ ...opened, axes: [...keys].reverse().slice(0, 3) });
}

function expectShown(name: string, index: number, value: number): void {
  const { matrix, at, index: selected } = selectedHere();
  expect([matrix.name, selected], name).toEqual([name, index]);
  expect(matrix.at(...at), name).toBe(value);
  expect(matrix.edited(...at), name).toBe(true);
}

/** Opens what is on screen again, from its link. */
function throughLink(): void {
  const { opened, cell, edits } = store.getState();
  const link = format(store.getState(), catalogue);
  const read = parse(link, catalogue);
  const { state, ignored } = settle(read.state);
  expect([...read.ignored, ...ignored], link).toEqual([]);
  store.setState({ ...home(catalogue), ...state });
  expect(store.getState()).toMatchObject({ opened, cell, edits });
  expect(format(store.getState(), catalogue)).toBe(link);
}

/** Whether the arithmetic of a tensor comes to the cells that it holds. */
function saysSo({ trace }: Runs, name: string): boolean {
  const { tensor } = trace.get(name);
  return tensor.data.every((value, i) => {
    const explained = explainCell(trace, tensor, i);
    return explained !== null && Math.abs(evaluate(explained) - value) <= 1e-4 * Math.max(1, Math.abs(value));
  });
}

/** Every cell with another number. */
const everyCell = (data: Float32Array): [number, number][] => Array.from(data, (value, i) => [i, value === 0 ? 1 : 0]);

const sameCells = (a: Float32Array, b: Float32Array): boolean => a.every((value, i) => Object.is(value, b[i]));

describe('an opened tensor', () => {
  const vit = lessons.find(({ card }) => card.id === 'vit') as Lesson;

  it('goes with its step', () => {
    enter(vit, 'scores');
    openTensor({ tensor: 'w.head.weight', axes: [] });
    expect(store.getState().opened).not.toBeNull();
    goTo('scale');
    expect(store.getState().opened).toBeNull();
  });

  it('gives back the cell that was selected before it', () => {
    enter(vit, 'scores');
    const cell = { tensor: null, at: [3, 4] as const };
    store.setState({ cell });
    openTensor({ tensor: 'w.head.weight', axes: [] });
    openTensor({ tensor: 'w.head.bias', axes: [] });
    lateOpening()?.putBack();
    expect(store.getState()).toMatchObject({ opened: null, cell });
  });

  it('follows the head that is chosen, and stays at a cell when an axis is held elsewhere', () => {
    const runs = enter(vit, 'scores');
    openTensor({ tensor: 'block.{block}.attn.q', axes: [] });
    actions().select({ ref: 'block.{block}.attn.q', at: [5, 7] });
    actions().choose({ head: 3 });
    const q = runs.trace.get('block.0.attn.q');
    const at = (head: number) => q.tensor.data[(head * 17 + 5) * 12 + 7];
    const selected = selectedHere();
    expect(selected.matrix.at(...selected.at)).toBe(at(3));
    openTensor({ tensor: 'block.{block}.attn.q:head=6', axes: [] });
    const held = selectedHere();
    expect(held.matrix.at(...held.at)).toBe(at(6));
  });

  it('is told in the quiet line where a link asks for what there is not, and the nearest opens', () => {
    const read = (fields: string) => settle(parse(`#/en/vit/scores?${fields}`, catalogue).state);
    enter(vit, 'scores');
    expect(read('open=no.such').ignored).toEqual([{ part: 'open=no.such', why: 'out-of-range' }]);
    expect(read('open=no.such').state.opened).toBeNull();
    const wrong = read('open=block.*.attn.q:head=99:channel=1&axes=token.word');
    expect(wrong.state.opened).toEqual({ tensor: 'block.{block}.attn.q:head=7', axes: [] });
    expect(wrong.ignored.map(({ part }) => part)).toEqual(['axes=token.word', 'open=block.*.attn.q:head=99:channel=1']);
    expect(resolve(here().trace, wrong.state.opened?.tensor ?? '', chosenOf(store.getState(), vit)).rows).toBe(17);
  });
});
