import type { Address } from './address';

/** Steps that had two tokens until version 2 and start with four since. */
const FOUR_NOW = new Set(['query', 'queries', 'keys', 'scores', 'scale', 'softmax', 'output']);

/** An address with fields shows cells or changes them: it keeps the number of tokens that they were counted in. */
export function keepTwoTokens({ path, fields }: Address): Address {
  const [, lesson, step = ''] = path;
  if (lesson !== 'two-tokens' || !FOUR_NOW.has(step) || !fields.length) return { path, fields };
  const [, set = ''] = fields.find(([name]) => name === 'set') ?? [];
  if (/(^|,)count:/.test(set)) return { path, fields };
  const others = fields.filter(([name]) => name !== 'set');
  return { path, fields: [...others, ['set', [set, 'count:2'].filter(Boolean).join(',')]] };
}
