import { describe, expect, it } from 'vitest';
import { allSystems, findSystem, type SystemFiles } from '../lib/system/find';
import { systemFiles } from '../lib/systems/files';
import { systemsOnDisk } from './systems-on-disk';

/** A page finds them by import.meta.glob, a script in the folder. */
const ways: [string, SystemFiles][] = [
  ['Vite', systemFiles],
  ['a script', systemsOnDisk],
];

describe.each(ways)('to %s', (_, files) => {
  it('a system is known by the name of its file, and what stands beside it without a default export is none', async () => {
    const ids = (await allSystems(files)).map(({ id }) => id);
    expect(ids).toContain('encoder-pre-norm');
    expect(ids).not.toContain('encoder-layer');
    for (const id of ids) expect((await findSystem(id, files)).id).toBe(id);
  });

  it('another system is refused with a list of those there are', async () => {
    for (const id of ['resnet', 'encoder-layer', '../two-token', 'constructor']) {
      await expect(findSystem(id, files)).rejects.toThrow(
        /no system .*\. The systems are .*encoder-post-norm, .*two-token/,
      );
    }
  });
});

it('both ways find the same systems', async () => {
  const [first, second] = await Promise.all(
    ways.map(async ([, files]) => (await allSystems(files)).map(({ id }) => id)),
  );
  expect(first).toEqual(second);
});

it('a system that is not called as its file is refused, by both names', async () => {
  const file = systemFiles['./by-hand/two-token.ts'] as SystemFiles[string];
  await expect(findSystem('other', { './by-hand/other.ts': file })).rejects.toThrow(
    './by-hand/other.ts holds the system two-token',
  );
});
