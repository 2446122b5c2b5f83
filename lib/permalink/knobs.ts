import type { Codec } from './codec';
import { readDecimal, writeDecimal } from './numbers';

const NAME = /^[a-z][a-zA-Z0-9-]{0,39}$/;

/** Controls and where they stand: `temperature:0.5,scaled:0`. What is no number has no place in an address. */
export const knobs: Codec<Readonly<Record<string, number>>> = {
  write: (values) =>
    Object.entries(values)
      .filter(([, value]) => Number.isFinite(value))
      .map(([name, value]) => {
        if (NAME.test(name)) return `${name}:${writeDecimal(value)}`;
        throw new Error(`A control in a link is called by a small letter, then letters, digits and -; not ${name}.`);
      })
      .join(','),
  read(text, { lesson, ignore }) {
    const values = new Map<string, number>();
    for (const part of text.split(',')) {
      const [name = '', number = '', ...more] = part.split(':');
      const value = more.length ? undefined : readDecimal(number);
      if (value === undefined || !NAME.test(name)) ignore(part, 'bad-value');
      else if (lesson?.knobs && !lesson.knobs.includes(name)) ignore(part, 'unknown-knob');
      else values.set(name, value);
    }
    return Object.fromEntries(values);
  },
};
