import { expect, it } from 'vitest';
import { makeContext } from '@/content/context';
import lesson from '@/content/lessons/two-tokens/lesson';
import { initialKnobs, runLesson } from '@/content/run';
import type { Context, Step } from '@/content/schema';
import type { Edits } from '@/lib/trace/trace';
import { cellBehind } from './behind';

const edits: Edits = { probs: new Map([[1, Number.NEGATIVE_INFINITY]]) };
const run = { picture: new Float32Array(28 * 28 * 3), knobs: initialKnobs(lesson), edits };
const trace = runLesson(lesson, run);
const context = makeContext(lesson, lesson.steps[0] as Step, run, trace, { block: 0, head: 0, knobs: run.knobs });

/** The cell behind a number, as `name[index]`. */
function behind(compute: (c: Context) => number): string | null {
  const cell = cellBehind({ context, compute });
  return cell && `${cell.trace.nameOf(cell.tensor)?.name}[${cell.index}]`;
}

it('finds the cell that a quoted number is', () => {
  expect(behind((c) => c.value('output', 0, 0))).toBe('output[0]');
  expect(behind((c) => c.value('probs^T', 1, 0))).toBe('probs[1]');
});

it('finds the first NaN that a number was computed from, else the first infinity, and passes over finite cells', () => {
  expect(behind((c) => c.value('probs', 1, 0) + c.value('probs', 0, 1) + c.value('output', 0, 0))).toBe('output[0]');
  expect(behind((c) => c.value('probs', 0, 1) + c.value('output', 0, 0))).toBe('output[0]');
  expect(behind((c) => c.matrix('probs').flat().length)).toBe('probs[1]');
});

it('looks into “what if” runs too, and names the cell in that run', () => {
  const cell = cellBehind({
    context,
    compute: (c) => c.rerun({ edits: { v: new Map([[0, Number.NEGATIVE_INFINITY]]) } }).value('v', 0, 0),
  });
  expect(cell?.trace).not.toBe(trace);
  expect(cell?.trace.nameOf(cell.tensor)?.name).toBe('v');
});

it('finds none where everything read is finite', () => {
  expect(behind((c) => c.value('scores', 0, 0) + c.value('output', 1, 0))).toBeNull();
});
