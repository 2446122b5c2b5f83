import { expect, it } from 'vitest';
import { nextPress, nextStep } from '@/app/speaker/next-press';
import { classPlanOf, minutesIn, placeHere, sayings, stopOf, titleAt } from '@/app/speaker/plan';
import { store } from '@/app/store/store';
import { cardOf } from '@/content/course';
import oneHead from '@/content/playlists/one-head';
import { until } from './driver/events';
import { open } from './driver/open';

const places = Object.keys(oneHead.steps);
/** The first stop behind which the way goes on in another lesson, and that one. */
const crossing = places.findIndex((place, i) => place.split('/')[0] !== places[i + 1]?.split('/')[0]);
const [from = '', to = ''] = places.slice(crossing);
const [lesson = '', step = ''] = to.split('/');
const shown = (): string => `${store.getState().lesson}/${store.getState().step}`;

it('where a way leads into another lesson, the speaker sees that step, what it is called and what is said there', async () => {
  const page = await open(`#/zh/${from}?list=one-head&present=1&revealed=1`);
  expect(nextPress(store.getState())).toEqual({ does: 'step', lesson, step });
  expect(nextStep(store.getState())).toMatchObject({ lesson, step, list: 'one-head', present: true, uncovered: null });
  expect(titleAt({ lesson, step }, 'zh')).not.toBe(step);
  const plan = classPlanOf(store.getState());
  expect(plan?.stops.map(({ lesson, step }) => `${lesson}/${step}`)).toEqual(places);
  const { note, minutes } = stopOf(plan, { lesson, step });
  expect(sayings(note, 'zh').map(([language]) => language)).toEqual(['zh', 'en']);
  expect(minutes).toBe(cardOf(lesson)?.steps[step]);
  page.press('PageDown');
  await until(() => expect(shown()).toBe(to));
  expect(store.getState().list).toBe('one-head');
});

it('a step beside the way is told so, has no time in its plan, and leads on in its own lesson', async () => {
  const [besides = ''] = Object.keys(cardOf(lesson)?.steps ?? {}).filter((id) => !places.includes(`${lesson}/${id}`));
  await open(`#/en/${lesson}/${besides}?list=one-head`);
  const state = store.getState();
  const [plan, here] = [classPlanOf(state), placeHere(state)];
  expect(plan?.way && here && minutesIn(plan, here)).toBeNull();
  expect(nextPress(state)).toMatchObject({ does: 'step', lesson });
});

it('without a way, the plan is the lesson and its end, behind which nothing comes', async () => {
  await open('#/en/attention-pooling/end?present=1');
  const state = store.getState();
  expect(nextPress(state)).toEqual({ does: 'nothing' });
  expect(nextStep(state)).toBeNull();
  expect(classPlanOf(state)?.stops.at(-1)).toMatchObject({ step: 'end', minutes: null });
});
