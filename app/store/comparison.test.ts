import { afterAll, describe, expect, it } from 'vitest';
import { findLesson, loadLesson } from '@/content/lessons';
import { runOn } from '@/content/run';
import type { Lesson } from '@/content/schema';
import { heapBackend } from '@/lib/backend/current';
import { parse } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { backends } from '@/tests/backends';
import { catalogue } from './catalogue';
import { setCells } from './edits';
import { type Runs, runsOf } from './runs';

await Promise.all([loadLesson('vit'), loadLesson('two-tokens')]);
readShippedWeights(findLesson('vit') as Lesson);
afterAll(() => runOn(heapBackend));

const PIXEL = { tensor: 'in.image', cells: [[0, 0.75]] } as const;
const LINK = `#/en/vit/embed?compare=difference&edit=${PIXEL.tensor}:0=0.75`;

const opened = (hash: string): LinkState => parse(hash, catalogue).state;
const runs = (state: LinkState): Runs => runsOf(state) as Runs;

/** The rows of a tensor that an edit changed, to the bit. */
function changedRows({ trace, original }: Runs, name: string): number[] {
  const [after, before] = [trace, original].map((of) => of.get(name).tensor);
  const n = after?.shape.at(-1) as number;
  const changed = [...(after?.data.keys() ?? [])].filter((i) => !Object.is(after?.data[i], before?.data[i]));
  return [...new Set(changed.map((i) => Math.floor(i / n)))];
}

describe.each(backends)('on $name', ({ fresh }) => {
  it('a pixel changed by hand changes its own patch and leaves every other to the bit, as by link', () => {
    runOn(fresh());
    const untouched = opened('#/en/vit/embed');
    // Looked at before the change, as by hand; the other way round when the link is opened.
    runs(untouched);
    const byHand = runs({ ...untouched, edits: setCells(untouched.edits, PIXEL.tensor, PIXEL.cells) });
    const handRows = changedRows(byHand, 'embedding');
    const handCells = Array.from(byHand.trace.get('embedding').tensor.data);
    runs(opened('#/en/two-tokens/tokens'));
    const byLink = runs(opened(LINK));
    expect(handRows).toEqual([0]);
    expect(changedRows(byLink, 'embedding')).toEqual(handRows);
    expect(Array.from(byLink.trace.get('embedding').tensor.data)).toEqual(handCells);
  });
});
