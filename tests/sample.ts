/**
 * The part of a long list that `npm test` tries: no more than so many, spread over the list, and others with another PART
 * (0, 1, 2 …). `npm run test:every` tries all of them. So the tests of a page take as long with thirty lessons as with three.
 */
export function sample<T>(most: number, list: readonly T[]): readonly T[] {
  if (process.env.EVERY === '1') return list;
  const nth = Math.ceil(list.length / most);
  const from = Number(process.env.PART ?? 0) % nth;
  return list.filter((_, i) => i % nth === from);
}

/** The same of a list whose order matters: no more than so many that follow one another, and others with another PART. */
export function stretch<T>(most: number, list: readonly T[]): readonly T[] {
  if (process.env.EVERY === '1') return list;
  const from = (Number(process.env.PART ?? 0) % Math.ceil(list.length / most)) * most;
  return list.slice(from, from + most);
}
