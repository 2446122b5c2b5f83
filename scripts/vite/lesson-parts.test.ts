import { expect, it } from 'vitest';
import { notesOf } from './lesson-parts';

const text = (notes: string): string => `<Step id="one" title="First">

Words.

${notes}

</Step>

<Step id="two" title="Second" short="2">

More.

</Step>

<End title="That was it">
</End>
`;

it('the notes of a text are there step by step, and a step without any has none', () => {
  expect(notesOf(text('<Notes>\nAsk *first*.\n</Notes>'))).toBe(
    '<Note step="one" title="First">\n\nAsk *first*.\n\n</Note>\n\n<Note step="two" title="Second">\n\n\n\n</Note>\n\n',
  );
});

it('notes hold words and links to steps: where they are read nothing runs and no formula is set', () => {
  expect(() => notesOf(text('<Notes>It is <Value is="percent" />.</Notes>'))).toThrow(
    'The <Notes> of step one have <Value in them. They hold words and <Go>: say it in words.',
  );
  expect(notesOf(text('<Notes><Go step="two">There</Go>.</Notes>'))).toContain('<Go step="two">There</Go>.');
  expect(() => notesOf(text('<Notes>Row 0 of $Q$.</Notes>'))).toThrow('have $ in them');
});
