import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlighted } from './highlight';

it('finds keywords, numbers, strings and comments', () => {
  expect(highlighted('return x / 2.5  # "half"')).toEqual([
    { kind: 'word', text: 'return' },
    { kind: 'plain', text: ' x / ' },
    { kind: 'number', text: '2.5' },
    { kind: 'plain', text: '  ' },
    { kind: 'comment', text: '# "half"' },
  ]);
});

it('leaves names alone that hold a keyword or a digit', () => {
  expect(highlighted('format_in = fc1')).toEqual([{ kind: 'plain', text: 'format_in = fc1' }]);
});

it('loses no character of any line', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(
        highlighted(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }),
  );
});
