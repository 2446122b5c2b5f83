import fc, { type Arbitrary } from 'fast-check';

/** What can happen to one place of a file. */
type Harm = (bytes: number[], at: number, value: number) => unknown;
const harms: readonly Harm[] = [
  (bytes, at, value) => bytes.fill(value, at, at + 1),
  (bytes, at, value) => bytes.fill((bytes[at] ?? 0) ^ (1 << (value % 8)), at, at + 1),
  (bytes, at) => bytes.splice(at),
  (bytes, at, value) => bytes.splice(at, 1 + (value % 8)),
  (bytes, at, value) => bytes.splice(at, 0, ...new Array<number>(1 + (value % 8)).fill(value)),
  (bytes, at, value) => bytes.splice(at, 0, ...bytes.slice(at, at + value)),
];

/** For property tests: a file damaged at one to four places, the first of them often near its beginning. */
export const mangled = (file: Arbitrary<Uint8Array>): Arbitrary<Uint8Array> => {
  const damage = fc.tuple(fc.constantFrom(...harms), fc.oneof(fc.nat(24), fc.nat()), fc.nat(255));
  return fc.tuple(file, fc.array(damage, { minLength: 1, maxLength: 4 })).map(([whole, damages]) => {
    const bytes = [...whole];
    for (const [harm, at, value] of damages) harm(bytes, at % (bytes.length + 1), value);
    return Uint8Array.from(bytes);
  });
};
