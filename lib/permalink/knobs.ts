import type { Codec } from './codec';
import { readDecimal, writeDecimal } from './numbers';

const NAME = /^[a-zA-Z][a-zA-Z0-9-]{0,39}$/;

/** Controls and where they stand: `temperature:0.5,scaled:0`. What is no number or no name has no place in an address. */
export const knobs: Codec<Readonly<Record<string, number>>> = {
  write: (values) =>
    Object.entries(values)
      .filter(([name, value]) => NAME.test(name) && Number.isFinite(value))
      .map(([name, value]) => `${name}:${writeDecimal(value)}`)
      .join(','),
  read(text, { lesson, ignore }) {
    const values = new Map<string, number>();
    const known = new Map(lesson?.knobs?.map((name) => [name.toLowerCase(), name]));
    for (const part of text.split(',')) {
      const [written = '', number = '', ...more] = part.split(':');
      const name = known.get(written.toLowerCase()) ?? written;
      const value = more.length ? undefined : readDecimal(number);
      if (value === undefined || !NAME.test(name)) ignore(part, 'bad-value');
      else if (lesson?.knobs && !known.has(name.toLowerCase())) ignore(part, 'unknown-knob');
      else values.set(name, value);
    }
    return Object.fromEntries(values);
  },
};

/** A question's own numbers, written alike: `row:2,factor:5`. */
export const givens: Codec<Readonly<Record<string, number>>> = {
  write: knobs.write,
  read: (text, context) => knobs.read(text, { ...context, lesson: null }),
};
