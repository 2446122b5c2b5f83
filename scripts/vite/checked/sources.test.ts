import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesIn } from './sources';

it('reads authors, year and places out of the comment of a system, wherever its lines end', () => {
  const code = `/** Half of it (Xu et al. 2021, arXiv:2104.06399). */
const half = 1;
/**
 * Relative positions (Shaw et al. 2018, arXiv:1803.02155,
 * section 3.2, equations 3 to 5; after Ioffe and Szegedy 2015, arXiv:1502.03167). Figure 2 shows them.
 */
export default defineSystem({`;
  expect(sourcesIn(code)).toEqual([
    {
      authors: 'Shaw et al.',
      year: 2018,
      arxiv: '1803.02155',
      places: [
        { kind: 'section', from: '3.2' },
        { kind: 'equation', from: '3', to: '5' },
      ],
    },
    { authors: 'Ioffe and Szegedy', year: 2015, arxiv: '1502.03167', places: [] },
    { authors: 'Xu et al.', year: 2021, arxiv: '2104.06399', places: [] },
  ]);
});

it('names a paper once, with all its places, and one that lies elsewhere by its title', () => {
  const code = `/** One (Hu 2017, arXiv:1709.01507, section 3). */ /** Two (Hu 2017, arXiv:1709.01507, figure 2b; Watson 1964, "Smooth"). */`;
  expect(sourcesIn(code)).toEqual([
    {
      authors: 'Hu',
      year: 2017,
      arxiv: '1709.01507',
      places: [
        { kind: 'section', from: '3' },
        { kind: 'figure', from: '2b' },
      ],
    },
    { authors: 'Watson', year: 1964, title: 'Smooth', places: [] },
  ]);
});

const root = new URL('../../../', import.meta.url);
const systems = new Set(readdirSync(new URL('tests/golden', root)).map((file) => file.split('.')[0]));
const files = readdirSync(new URL('lib/systems', root), { recursive: true, encoding: 'utf8' }).filter((path) =>
  systems.has(path.replace(/^.*[\\/]|\.ts$/g, '')),
);

it.each(files)('%s says which paper it follows: (AUTHORS YEAR, arXiv:NUMBER, section or equation)', (path) => {
  expect(sourcesIn(readFileSync(new URL(`lib/systems/${path}`, root), 'utf8'))).not.toEqual([]);
});
