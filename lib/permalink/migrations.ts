import type { Address } from './address';

/** Steps that had two tokens until version 2 and start with four since. */
const FOUR_NOW = new Set(['query', 'queries', 'keys', 'scores', 'scale', 'softmax', 'output']);

/** What counts cells. */
const COUNTS = new Set(['cell', 'edit']);

/** An address that shows a cell or changes some keeps the number of tokens that they were counted in. */
export function keepTwoTokens({ path, fields }: Address): Address {
  const [, lesson, step = ''] = path;
  if (lesson !== 'two-tokens' || !FOUR_NOW.has(step) || !fields.some(([name]) => COUNTS.has(name)))
    return { path, fields };
  const [, set = ''] = fields.find(([name]) => name === 'set') ?? [];
  if (/(^|,)count:/.test(set)) return { path, fields };
  const others = fields.filter(([name]) => name !== 'set');
  return { path, fields: [...others, ['set', [set, 'count:2'].filter(Boolean).join(',')]] };
}
