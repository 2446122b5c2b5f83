import { beforeAll, describe, expect, it } from 'vitest';
import { attemptOf } from '@/app/store/ask';
import { store } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import lesson from '@/content/lessons/vit/lesson';
import { askingOf, openLesson, readyToAsk } from '@/tests/content/open-lesson';
import { nameOf, one, textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

beforeAll(() => readyToAsk(lesson));

const card = (): HTMLElement => one('region', /^(Predict|先猜一猜)$/);
const reply = (): string => textOf(card().querySelector('.ask-reply') as HTMLElement);
const focused = (): HTMLElement => document.activeElement as HTMLElement;
const pickButton = (): HTMLElement => one('button', /^Pick on the stage|^Click a cell/, card());
/** Presses the button as a keyboard does. */
const begin = (page: Reader): Reader => page.focus(pickButton()).click(/^Pick on the stage/, 'button', card());

/** Walks from the active cell, which counts from 1 for screen readers, to a cell. */
function walk(page: Reader, [row, col]: readonly [number, number]): void {
  const at = (name: string) =>
    Number(one('gridcell', undefined, focused()).closest(`[${name}]`)?.getAttribute(name)) - 1;
  const rowIs = Number(focused().querySelector('[aria-rowindex]')?.getAttribute('aria-rowindex')) - 1;
  const [down, right] = [row - rowIs, col - at('aria-colindex')];
  page.press(...Array<string>(Math.abs(down)).fill(down < 0 ? 'ArrowUp' : 'ArrowDown'));
  page.press(...Array<string>(Math.abs(right)).fill(right < 0 ? 'ArrowLeft' : 'ArrowRight'));
}

describe.each(['image', 'bias'])('the cell that vit/%s asks for', (id) => {
  const step = lesson.steps.find((each) => each.id === id) as (typeof lesson.steps)[number];
  const guess = (which: string) => askingOf(lesson, id).guessOf(openLesson(lesson)(step), which) as never;
  const slip = () => Object.keys(askingOf(lesson, id).answers(openLesson(lesson)(step))).find((each) => each !== RIGHT);

  it('is walked to with arrows, taken with Enter or Space, and the focus goes there and back', async () => {
    const page = begin(await open(`#/en/vit/${id}`));
    expect(focused().getAttribute('role')).toBe('grid');
    expect(focused().getAttribute('aria-description')).toMatch(/Enter answers/);
    const selected = store.getState().cell;
    walk(page, guess(slip() as string));
    expect(reply()).toBe('');
    expect(store.getState().cell).toEqual(selected);
    page.press('Enter');
    expect(reply()).toMatch(/^Not quite\. .{25,}/);
    expect(focused()).toBe(pickButton());

    begin(page);
    walk(page, guess(RIGHT));
    page.press('Space');
    expect(reply()).toMatch(/^Right\./);
    expect(focused()).toBe(card());
  });

  it('is not asked for any more after Escape: the focus is back, and arrows select', async () => {
    const page = begin(await open(`#/en/vit/${id}`));
    const grid = focused();
    page.press('ArrowDown', 'Escape');
    expect(focused()).toBe(pickButton());
    expect(nameOf(pickButton())).toBe('Pick on the stage');
    expect(grid.hasAttribute('aria-description')).toBe(false);
    page.focus(grid).press('ArrowDown');
    expect(attemptOf(store.getState())).toMatchObject({ picking: null, tries: [] });
    expect(store.getState().cell?.at).toHaveLength(2);
  });
});
