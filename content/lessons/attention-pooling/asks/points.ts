import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { edit, given, mean } from './measures';

/** One value is raised: what the mean becomes. */
const lookup = askChoice({
  answer(c) {
    const key = given(c, 'key');
    return mean(c.rerun(edit('in.y_train', [key, c.value('in.y_train', key) + given(c, 'by')])));
  },
  slips: {
    'local-mean': mean,
    'sum-for-mean': (c) => mean(c) + given(c, 'by'),
    'lookup-for-mean': (c) => c.value('in.y_train', given(c, 'at')),
  },
  numbers: { mean, points: (c) => c.matrix('in.y_train')[0]?.length ?? 0 },
  apart: 0.05,
  draw(random) {
    const at = whole(random, 0, 5);
    return { given: { at, key: (at + whole(random, 1, 5)) % 6, by: oneOf(random, [3, 6, 9]) } };
  },
});

export const points = { lookup };
