import { expect, it } from 'vitest';
import type { State } from '@/app/store/state';
import { store } from '@/app/store/store';
import { loadLesson } from '@/content/lessons';
import { changeBy, isOther, snapshotOf } from './snapshot';

const edits = [{ tensor: 'in.x', cells: [[0, 1.5]] }] as const;
const shown: State = {
  ...store.getState(),
  lesson: 'attention-pooling',
  step: 'kernel',
  block: 2,
  head: 3,
  cell: { tensor: null, at: [1, 2] },
  edits,
  uncovered: 2,
  black: true,
};

/** As it comes out of a channel. */
const sent = (state: State) => structuredClone(snapshotOf(state, [1920, 1080]));

it('a window takes up step, block, head, cell, edits, uncovering and the black screen of another', () => {
  const here = { ...store.getState(), theme: 'dark' as const };
  const now = { ...here, ...changeBy(sent(shown), here) };
  expect(isOther(now, here)).toBe(true);
  expect(now).toMatchObject({ step: 'kernel', block: 2, head: 3, uncovered: 2, black: true, theme: 'dark' });
  expect(now.cell).toEqual(shown.cell);
  expect(now.edits).toEqual(edits);
});

it('what both show already stays the same object, so that nothing is computed again', () => {
  const change = changeBy(sent({ ...shown, uncovered: 3 }), shown);
  expect(Object.keys(change).sort()).toEqual(['hover', 'stash', 'uncovered']);
  expect(isOther({ ...shown, ...changeBy(sent(shown), shown) }, shown)).toBe(false);
});

it('a picture of one’s own is told from another by its bytes', () => {
  const own = (byte: number): State => ({
    ...shown,
    picture: { kind: 'custom', pixels: new Uint8Array(2352).fill(byte) },
  });
  expect(changeBy(sent(own(7)), own(7))).not.toHaveProperty('picture');
  expect(changeBy(sent(own(7)), own(8)).picture).toEqual(own(7).picture);
});

it('edits of the lesson’s other networks travel by the names of their scenes', async () => {
  const lesson = await loadLesson('attention-pooling');
  const [, scene] = Object.values(lesson?.scenes ?? {});
  if (!scene) throw new Error('The lesson was expected to have two scenes.');
  const stash = changeBy(sent({ ...shown, stash: new Map([[scene, edits]]) }), shown).stash;
  expect(stash?.get(scene)).toEqual(edits);
});
