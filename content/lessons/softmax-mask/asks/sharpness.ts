import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { exp } from '@/lib/maths';
import { entropyAt, first, lead, riseAt, riseBefore, softmaxOf } from '../numbers';
import { scoresOf } from './measures';

const temperature = askChoice({
  answer: (c) => exp(lead(c) / given(c, 'tau')),
  slips: {
    'ratio-times': (c) => exp(lead(c)) / given(c, 'tau'),
    'scaling-cancels': (c) => exp(lead(c)),
    'temperature-inverted': (c) => exp(lead(c) * given(c, 'tau')),
  },
  numbers: {
    gap: lead,
    divided: (c) => lead(c) / given(c, 'tau'),
    even: (c) => entropyAt(c, 1),
    after: (c) => entropyAt(c, given(c, 'tau')),
    sharp: (c) => entropyAt(c, 0.25),
  },
  apart: 0.05,
  draw(random) {
    const [a, by] = [whole(random, 1, 2), oneOf(random, [1, 2])];
    return { given: { a, b: a + by, tau: oneOf(random, [0.25, 0.5, 2, 3, 4]) } };
  },
});

/** Where the first weight stands once the scores are so many times as large. */
const start = (c: Context, s: number): number => softmaxOf(first(c, 'in.z').map((x) => x * s))[0] as number;
/** How fast the first weight rises with its score there. */
const slopeAt = (c: Context, s: number): number => start(c, s) * (1 - start(c, s));
const started = (c: Context): number => start(c, given(c, 'times'));

const jacobian = askChoice({
  answer: (c) => riseAt(c, given(c, 'times')),
  slips: {
    'one-slope': riseBefore,
    'gradient-explodes': (c) => given(c, 'times') * riseBefore(c),
    'numerator-only': (c) => given(c, 'by') * started(c),
  },
  numbers: {
    first: (c) => start(c, 1),
    now: started,
    room: (c) => 1 - started(c),
    ...{
      slope: (c) => slopeAt(c, 1),
      slopeThen: (c) => slopeAt(c, given(c, 'times')),
      farthest: (c) => slopeAt(c, 16),
    },
  },
  apart: 0.004,
  draw(random) {
    const m = oneOf(random, [1, 2]);
    const z = [m, m - 1, m - 1 - whole(random, 0, 2), m - 1 - whole(random, 0, 2)];
    return { given: { times: oneOf(random, [3, 4, 5]), by: 0.1 }, edits: scoresOf(z) };
  },
});

export const sharpness = { temperature, jacobian };
