import { beforeAll, describe, expect, it } from 'vitest';
import type { Guess } from '@/content/ask';
import { RIGHT } from '@/content/asking';
import lesson from '@/content/lessons/two-tokens/lesson';
import vit from '@/content/lessons/vit/lesson';
import type { Step } from '@/content/schema';
import { askingOf, openLesson, readyToAsk } from '@/tests/content/open-lesson';
import { until } from './driver/events';
import { all, one, textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

beforeAll(() => readyToAsk(lesson));

const card = (): HTMLElement => one('region', /^(Predict|先猜一猜)$/);
const reply = (): string => textOf(card().querySelector('.ask-reply') as HTMLElement);
const written = (value: unknown): string => `${value}`.replaceAll('-', '−');

/** Answers the question on screen as somebody would who has this misconception. */
function answer(page: Reader, step: Step, id: string): void {
  const asking = askingOf(lesson, step.id);
  const c = openLesson(lesson)(step);
  const guess: Guess = asking.guessOf(c, id);
  const check = () => page.click(/^(Check|对答案)$/, 'button', card());
  if (step.ask.kind === 'choice') {
    page.click(`${asking.answers(c)[id]}` || /^(none|全都变)$/, 'button', card());
  } else if (step.ask.kind === 'order') {
    for (const line of card().querySelectorAll<HTMLElement>('ol .line')) page.focus(line).press('Delete');
    for (const line of guess as readonly string[])
      page.focus(lineOf(line)).click(textOf(lineOf(line)), 'button', card());
    check();
  } else if (step.ask.kind === 'construct') {
    for (const [tensor, cells] of Object.entries(asking.builtOf?.(c, id).edits ?? {})) {
      for (const [index, value] of cells) page.edit(tensor, Math.floor(index / 2), index % 2, written(value));
    }
    check();
  } else {
    const fields = all('textbox', undefined, card());
    for (const [i, value] of [guess].flat().entries()) page.write(fields[i] as HTMLElement, written(value));
    check();
  }
}

const lineOf = (id: string): HTMLElement => card().querySelector(`[data-line="${id}"]`) as HTMLElement;

/** A step of the lesson, with its question. */
async function asked(step: Step, language = 'en'): Promise<Reader> {
  const page = await open(`#/${language}/two-tokens/${step.id}`);
  if (step.ask.kind === 'order') await until(() => expect(card().querySelector('[data-line]')).not.toBeNull());
  return page;
}

describe.each(lesson.steps)('the question of two-tokens/$id', (step) => {
  it('answers two wrong answers with two replies, each with its own words, and then solves itself', async () => {
    const slips = Object.keys(askingOf(lesson, step.id).answers(openLesson(lesson)(step))).filter((id) => id !== RIGHT);
    const page = await asked(step);
    answer(page, step, slips[0] as string);
    const first = reply();
    expect(first).toMatch(/^Not quite\. .{25,}/);
    expect(first, 'a hint with the second try').toContain('Hint.');
    expect(card().querySelector('.answer'), 'not solved yet').toBeNull();
    answer(page, step, slips[1] as string);
    const [said = ''] = reply().split('Hint.');
    expect(said).toMatch(/^Not quite\. .{25,}/);
    expect(said.slice(0, 60)).not.toBe(first.slice(0, 60));
    expect(card().querySelector('.answer')).not.toBeNull();
  });

  it('says at once that the right answer is right', async () => {
    const page = await asked(step, 'zh');
    answer(page, step, RIGHT);
    expect(reply()).toMatch(/^答对了。/);
    expect(card().querySelector('.answer')).not.toBeNull();
  });
});

it('fresh numbers go onto the stage, and the question is open again', async () => {
  const page = await open('#/en/two-tokens/scores');
  page.click('Show me').expectReads('(3, 1)').click('The same with fresh numbers');
  expect(card().querySelector('.answer')).toBeNull();
  page
    .expectReads(/numbers changed/)
    .click('Show me')
    .expectReadsNothingOf('(3, 1). The tokens');
});

it('nothing of an answer is lost when the language changes', async () => {
  const page = await open('#/en/two-tokens/softmax');
  page.write(one('textbox', /Your number/, card()), '0.27');
  page.click('中文');
  await until(() => page.expectReads('第 7 步'));
  expect(one('textbox', /你的答案/, card())).toHaveProperty('value', '0.27');
  page.click('对答案').click('English');
  await until(() => page.expectReads('Step 7'));
  expect(reply()).toContain('keeps the old weight');
});

it('a cell that is asked for is typed on the stage, and changes no run', async () => {
  const page = await open('#/en/two-tokens/query');
  page.select('q', 3, 0);
  expect(page.cell('q')).toMatch(/: \?$/);
  page.edit('q', 3, 0, '1').edit('q', 3, 1, '0').expectReadsNothingOf('number changed');
  expect(page.cell('q')).toMatch(/: 0$/);
  page.click('Check');
  expect(reply()).toMatch(/^Right\./);
});

it('a cell that is picked on the stage is judged, can be picked again, and what is selected stays', async () => {
  const page = await open('#/en/vit/bias');
  const pick = (row: number, col: number) => page.click('Pick on the stage').select('rel_bias_index', row, col);
  const selected = textOf(page.inspector);
  pick(10, 9);
  expect(reply()).toMatch(/^Not quite\. That keeps the key\./);
  const { right } = askingOf(vit, 'bias').answers(openLesson(vit)('bias'));
  pick(...(right as [number, number]));
  expect(reply()).toMatch(/^Right\./);
  expect(textOf(page.inspector)).toBe(selected);
  page.select('rel_bias_index', 10, 9);
  expect(textOf(page.inspector)).not.toBe(selected);
});

it('a link with fewer tokens than a question speaks of opens, and the question can be set up', async () => {
  const page = await open('#/en/two-tokens/scores?v=2&n=19&cell=1.0&revealed=1');
  page.expectReads('more than stands on the stage').click('Set it up').expectReads('(3, 1)');
});

it('an option with a number in it is one piece, so that its words keep their spaces', async () => {
  await open('#/en/vit/scores');
  const option = one('button', 'Column 10 is multiplied by 2', card());
  expect([...option.childNodes].map((node) => node.textContent)).toEqual(['Column 10 is multiplied by 2']);
});

it('a question says the row that it is about, whichever cell is selected', async () => {
  const page = await open('#/en/two-tokens/queries');
  expect(textOf(card())).toContain('in row 3, column 1');
  page.select('q', 3, 0);
  expect(textOf(card())).toContain('in row 3, column 1');
});

it('lines are moved and taken out by buttons, for whoever neither drags nor types', async () => {
  const program = (): string[] => [...card().querySelectorAll<HTMLElement>('ol .line')].map((line) => textOf(line));
  const page = await open('#/en/two-tokens/program');
  await until(() => expect(card().querySelector('[data-line]')).not.toBeNull());
  for (const line of ['products = q @ k.T', 'z = weights @ v', 'z = weights @ k']) page.click(line, 'button', card());
  page.click('Up').click('Up');
  expect(program()).toEqual(['z = weights @ k', 'products = q @ k.T', 'z = weights @ v']);
  page.click('Up');
  expect(program()[0], 'it is the first already').toBe('z = weights @ k');
  page.click('Take out');
  expect(program()).toEqual(['products = q @ k.T', 'z = weights @ v']);
});

it('lines that are left over are shown and folded by a button once there are as many as it takes', async () => {
  const page = await open('#/en/two-tokens/program');
  const step = lesson.steps.find(({ id }) => id === 'program') as Step;
  await until(() => expect(card().querySelector('[data-line]')).not.toBeNull());
  answer(page, step, 'transposed-product');
  const folded = () => card().querySelector('[data-folded]');
  expect(folded()).not.toBeNull();
  page.click('4 lines left');
  expect(folded()).toBeNull();
  page.click('4 lines left').click('Take out');
  expect(folded(), 'there is room for another').toBeNull();
});
