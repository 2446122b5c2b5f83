import { expect, it } from 'vitest';
import { readConfig } from '../system/config';
import { allSystems, findSystem } from '../system/find';
import { systemFiles } from './files';

const message = async (id: string, values: unknown): Promise<string> => {
  const system = await findSystem(id, systemFiles);
  try {
    readConfig(system, values);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

it('fills the defaults of every system and leaves unknown keys out', async () => {
  for (const system of await allSystems(systemFiles))
    expect(readConfig(system, { unheard_of: 1 })).not.toHaveProperty('unheard_of');
});

it('says which value does not fit and what would', async () => {
  const cases: [string, unknown, string][] = [
    ['mini-vit', { heads: 7 }, 'dim 96 cannot be cut into 7 heads of equal size'],
    ['mini-vit', { patch: 5 }, 'a picture of 28 × 28 cannot be cut into patches of 5 × 5'],
    ['mini-vit', { depth: 1.5 }, 'depth: Expected a whole number from 1 to 65536, but 1.5 came'],
    ['mini-vit', { depth: 1e9 }, 'depth: Expected a whole number from 1 to 65536, but 1000000000 came'],
    ['mini-vit', { norm: 'middle' }, 'norm: Expected "pre" or "post", but "middle" came'],
    ['mini-vit', { gelu: 'tanh' }, 'gelu: Expected "erf", but "tanh" came'],
    ['mini-vit', { rpe: 'yes' }, 'rpe: Expected true or false, but "yes" came'],
    ['mini-vit', { temperature: 0 }, 'temperature: Expected a number above 0, but 0 came'],
    ['mini-vit', { class_token: false }, 'pool "cls" reads the class token, but class_token is false'],
    ['encoder-pre-norm', { norm: 'post' }, 'norm: Expected "pre", but "post" came'],
    ['mha', { query_len: 4, key_len: 6 }, 'key_len must equal query_len'],
    ['posenc-1d', { dim: 5 }, 'dim 5 must be even'],
    ['posenc-2d', { dim: 6 }, 'dim 6 must be a multiple of 4'],
    ['two-token', { wq: [[1, 2, 3]] }, 'need as many rows as a token has features'],
    ['two-token', { tokens: [[1, 2], [3]] }, 'Expected rows of the same length'],
  ];
  for (const [id, values, expected] of cases) {
    const said = await message(id, values);
    expect(said).toContain(`The configuration of ${id} does not fit: `);
    expect(said).toContain(expected);
  }
});
