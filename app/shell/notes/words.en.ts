import type { NoteWords } from './words';

export const words: NoteWords = {
  incomplete: {
    steps: (done, of) => `${done} of ${of} steps.`,
    lessons: (done, of) => `${done} of ${of} lessons, in whole or in part.`,
    rest: 'What is missing is shown in English.',
  },
  ignored: {
    lead: 'Part of this link was not used:',
    why: {
      'bad-language': 'there is no such language here',
      'unknown-lesson': 'there is no such lesson',
      'unknown-step': 'this lesson has no such step, so it opens at the first',
      'unknown-case': 'there is no such case; below is the list of all',
      'extra-path': 'the address goes on after the step',
      'unknown-field': 'no such setting is known',
      'repeated-field': 'it was given twice; the first one holds',
      'bad-value': 'it cannot be read',
      'out-of-range': 'there is none; the nearest one is shown',
      'unknown-picture': 'no picture of that name is bundled',
      'unknown-knob': 'this lesson has no such control',
      'unknown-weights': 'this lesson has no such weights',
      'skipped-step': 'the course has no such step, so this way leaves it out',
      'repeated-step': 'it stands in this way twice; the first one holds',
      'no-way': 'there is no such way, or it was cut or changed before it came here',
      'newer-version': 'the link was made by a newer version of Headlight',
      incomplete: 'the link is incomplete: it was cut or changed on the way',
    },
    because: (why) => `(${why})`,
    more: (count) => `and ${count} more`,
    dismiss: 'Dismiss',
  },
};
