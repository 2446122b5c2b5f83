import { describe, expect, it } from 'vitest';
import { translate } from '@/tests/translate';
import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { until } from './driver/events';
import { all, textOf } from './driver/find';
import { fetched, open } from './driver/open';
import type { Reader } from './driver/reader';

type Act = (page: Reader) => unknown;

const press =
  (key: string): Act =>
  (page) =>
    page.press(key);
/** Goes a step on or back, and waits until it is entered: one on weights of its own waits for these. */
const step =
  (key: 'PageDown' | 'PageUp'): Act =>
  async (page) => {
    const place = () => location.hash.split('?')[0];
    const here = place();
    page.press(key);
    await until(() => expect(place()).not.toBe(here));
  };
const click =
  (name: RegExp): Act =>
  (page) =>
    page.click(name);
const clickIfThere =
  (name: RegExp): Act =>
  (page) =>
    all('button', name).length > 0 && page.click(name);
/** Some numbers are nobody's to change. */
const changeIfThere =
  (text: string): Act =>
  (page) =>
    all('textbox', undefined, page.inspector).length > 0 && page.change(text);

/** Waits for a text that the page fetches, the other language, before it is read. */
const turnLanguage: Act = async (page) => {
  const { lang } = document.documentElement;
  page.click(/^(中文|English)$/);
  await until(() => expect(document.documentElement.lang).not.toBe(lang));
  await fetched();
};

const ON_A_STEP: readonly Act[] = [
  // What is asked for cannot be changed before.
  clickIfThere(/^(Show me|看答案)$/),
  changeIfThere('many'),
  changeIfThere('0.5'),
  clickIfThere(/^(Undo|撤销)$/),
  clickIfThere(/^(Redo|重做)$/),
  clickIfThere(/^(Reset|还原)$/),
  press('Control+z'),
  (page) => all('group', /^(Show|显示)$/).length > 0 && page.check(/^(Show|显示)$/, /^(Difference|差值)$/),
  press('Control+z'),
  clickIfThere(/^(Try again|再试一次)$/),
  turnLanguage,
  step('PageDown'),
  step('PageUp'),
  press('v'),
  press('b'),
  press('b'),
  press('v'),
];

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

/** What the live region says comes a frame after what it says it of: it has tests of its own. */
const said = (): string =>
  textOf(document.querySelector('.visually-hidden[role=status]') ?? document.createElement('p'));

/** All words and numbers of the page. Blanks between steps come with the parts of the text that have been fetched. */
const reading = (): string => textOf().replace(said(), '').replaceAll(' ', '');

/** The same, once nothing more comes: a step that is on its way, a file that is read, a part that is fetched. */
async function settled(): Promise<string> {
  await fetched();
  await until(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  let read = '';
  for (let same = 0; same < 2; same = read === reading() ? same + 1 : 0) {
    read = reading();
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
    // What is not there yet might read alike.
    await settled();
    await until(() => expect(difference(wanted[i] as string, reading())).toBe(''));
  }
  expect(document.querySelectorAll('font').length).toBeGreaterThan(50);
  stop();
}

describe('under a page translator', () => {
  it.each(sample(2, STEPS))('$lesson/$step reads as it does without, through edits, undo, steps and languages', (at) =>
    expectTheSame(`#/en/${at.lesson}/${at.step}`, ON_A_STEP),
  );

  const walks = chunks(10, sample(5, STEPS));
  it.each(walks.map((walk) => [walk[0]?.lesson, walk[0]?.step, walk] as const))(
    'what is stepped to from %s/%s on reads as it does without',
    async (_, __, walk) => {
      for (const at of walk) await expectTheSame(`#/en/${at.lesson}/${at.step}`, [step('PageDown')]);
    },
  );
});

it('under a page translator the note about a mangled link comes and goes', () =>
  expectTheSame('#/en/vit/scores?colour=red&head=three', [click(/^Dismiss$/), step('PageDown')]));
