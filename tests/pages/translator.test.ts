import { describe, expect, it } from 'vitest';
import { every } from '../every';
import { STEPS } from '../steps';
import { until } from './driver/events';
import { all, textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';
import { translate } from './driver/translate';

type Act = (page: Reader) => unknown;

const press =
  (key: string): Act =>
  (page) =>
    page.press(key);
const click =
  (name: RegExp): Act =>
  (page) =>
    page.click(name);
const clickIfThere =
  (name: RegExp): Act =>
  (page) =>
    all('button', name).length > 0 && page.click(name);

/** Waits for a text that the page fetches, the other language, before it is read. */
const turnLanguage: Act = async (page) => {
  const { lang } = document.documentElement;
  page.click(/^(中文|English)$/);
  await until(() => expect(document.documentElement.lang).not.toBe(lang));
};

const ON_A_STEP: readonly Act[] = [
  (page) => page.change('many'),
  (page) => page.change('0.5'),
  click(/^(Undo|撤销)$/),
  click(/^(Redo|重做)$/),
  click(/^(Reset|还原)$/),
  press('Control+z'),
  (page) => page.check(/^(Show|显示)$/, /^(Difference|差值)$/),
  press('Control+z'),
  clickIfThere(/^(Show me|看答案)$/),
  turnLanguage,
  press('PageDown'),
  press('PageUp'),
  press('v'),
  press('b'),
  press('b'),
  press('v'),
];

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

/** All words and numbers of the page, once nothing more comes: a file that is read, a part that is fetched. */
async function settled(): Promise<string> {
  let read = '';
  for (let same = 0; same < 2; same = read === textOf() ? same + 1 : 0) {
    read = textOf();
    await pause();
  }
  return read;
}

/** Where two texts begin to differ, with some words around; empty where they do not. */
function difference(a: string, b: string): string {
  if (a === b) return '';
  const at = [...a].findIndex((character, i) => character !== b[i]);
  return [a, b].map((text) => text.slice(Math.max(0, at - 40), at + 40)).join(' ≠ ');
}

/** Does the same on the page twice, once of them under a translator, and finds that both read alike after each act. */
async function expectTheSame(hash: string, acts: readonly Act[]): Promise<void> {
  const plain = await open(hash);
  const wanted: string[] = [];
  for (const act of acts) {
    await act(plain);
    wanted.push(await settled());
  }
  const page = await open(hash);
  const stop = translate();
  for (const [i, act] of acts.entries()) {
    await act(page);
    await until(() => expect(difference(wanted[i] as string, textOf())).toBe(''));
  }
  expect(document.querySelectorAll('font').length).toBeGreaterThan(50);
  stop();
}

describe.each(Object.entries(STEPS))('under a page translator %s', (lesson, steps) => {
  it.each(every(3, steps))('reads as it does without on %s, through edits, undo, reset, steps and languages', (step) =>
    expectTheSame(`#/en/${lesson}/${step}`, ON_A_STEP),
  );

  it('reads as it does without when it is stepped through', () =>
    expectTheSame(
      `#/en/${lesson}/${steps[0]}`,
      steps.map(() => press('PageDown')),
    ));
});

it('under a page translator the note about a mangled link comes and goes', () =>
  expectTheSame('#/en/vit/scores?colour=red&head=three', [click(/^Dismiss$/), press('PageDown')]));
