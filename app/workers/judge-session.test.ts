import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { JudgeOrder, JudgeReport } from './judge-messages';
import { JudgeSession } from './judge-session';

const file = readFileSync('public/weights/mini-vit.safetensors');
const settings = {};

/** A session whose queue is turned by hand. */
function begun() {
  const reports: JudgeReport[] = [];
  const queue: (() => void)[] = [];
  const session = new JudgeSession({ post: (report) => reports.push(report), soon: (work) => queue.push(work) });
  const turn = () => queue.splice(0).forEach((work) => void work());
  const take = (order: JudgeOrder) => session.take(order);
  return { take, reports, turn };
}

const counts = (reports: readonly JudgeReport[]) =>
  reports.map((report) => (report.kind === 'answers' ? [report.run, report.answers.length] : report.message));

it('reads ten pictures at a time and tells what all so far are taken for', () => {
  const { take, reports, turn } = begun();
  take({ do: 'load', file });
  take({ do: 'judge', run: 1, settings });
  for (let i = 0; i < 30; i++) turn();
  expect(counts(reports)).toEqual(Array.from({ length: 20 }, (_, i) => [1, 10 * (i + 1)]));
}, 30_000);

it('stops when it is told to, and a new run takes the place of the old one', () => {
  const { take, reports, turn } = begun();
  take({ do: 'load', file });
  take({ do: 'judge', run: 1, settings });
  turn();
  take({ do: 'cancel' });
  turn();
  take({ do: 'judge', run: 2, settings });
  take({ do: 'judge', run: 3, settings });
  turn();
  expect(counts(reports)).toEqual([
    [1, 10],
    [3, 10],
  ]);
});

it('says what went wrong instead of going silent', () => {
  const { take, reports } = begun();
  take({ do: 'judge', run: 1, settings });
  take({ do: 'load', file: new Uint8Array(4) });
  expect(reports.map(({ kind }) => kind)).toEqual(['fault', 'fault']);
});
