import { expect, it } from 'vitest';
import { NO_PROGRESS, type RecallCard } from './progress';
import { askedNext, dueAt, dueLessons, newCard, reviewed } from './recall';

const DAY = 86_400_000;
const STEPS = ['scale', 'softmax', 'output'];

/** When each next card is due, in days, if every one is answered as it falls due. */
function dueDays(answers: readonly boolean[]): (number | null)[] {
  let card: RecallCard = newCard(STEPS, 0);
  return answers.map((right) => {
    const at = dueAt(card);
    if (at !== null) card = reviewed(card, right, at);
    return at === null ? null : at / DAY;
  });
}

it('a lesson is asked about after one day, four more and fourteen more, and then no longer', () => {
  expect(dueDays([true, true, true, true])).toEqual([1, 5, 19, null]);
});

it('a wrong answer starts over at one day', () => {
  expect(dueDays([true, false, true, true, true])).toEqual([1, 5, 6, 10, 24]);
});

it('a right answer before its time changes nothing; a wrong one starts over', () => {
  const card = { steps: STEPS, box: 1, times: 1, when: 10 * DAY };
  expect(reviewed(card, true, 11 * DAY)).toBe(card);
  expect(reviewed(card, false, 11 * DAY)).toEqual({ steps: STEPS, box: 0, times: 2, when: 11 * DAY });
});

it('the longest due comes first, and nothing that is not due', () => {
  const cards = {
    vit: newCard(STEPS, 2 * DAY),
    learning: newCard(STEPS, DAY),
    'two-tokens': newCard(STEPS, 9 * DAY),
    'attention-pooling': { steps: STEPS, box: 3, times: 3, when: 0 },
  };
  expect(dueLessons({ ...NO_PROGRESS, cards }, 9.5 * DAY)).toEqual(['learning', 'vit']);
});

it('its questions take turns', () => {
  const card = newCard(STEPS, 0);
  expect([0, 1, 2, 3].map((times) => askedNext({ ...card, times }))).toEqual(['scale', 'softmax', 'output', 'scale']);
  expect(askedNext({ ...card, steps: [] })).toBeUndefined();
});
