import { describe, expect, it } from 'vitest';
import type { Runs } from '@/app/store/runs';
import { view as chart } from '@/app/views/chart/view';
import { view as slope } from '@/app/views/slope/view';
import type { ShownView } from '@/content/stage';
import { checkSeries } from './check-series';

const runs = {
  lesson: { card: { id: 'learning' } },
  step: { id: 'descend', series: { runs: () => [[0, 1]], line: () => [], step: () => [] } },
} as unknown as Runs;
const shown = (props: object) =>
  ({ view: 'slope', props: { of: 'loss', over: 'w', ...props } }) as unknown as ShownView;

describe('the series that a view draws', () => {
  it('are those that the step computes', () => {
    expect(() => checkSeries(runs, shown({ curve: 'runs', line: 'line', step: 'step' }), slope)).not.toThrow();
  });

  it('are not there under a wrong name: the error says where, what there is, and what was meant', () => {
    expect(() => checkSeries(runs, shown({ curve: 'rnus', line: 'line', step: 'step' }), slope)).toThrow(
      "In learning/descend the view slope draws the series rnus (its prop curve), but the step's series are runs, line, step; did you mean runs?",
    );
  });

  it('are named by their place where a prop lists several', () => {
    const props = {
      of: 'a',
      series: [
        { id: 'runs', words: '' },
        { id: 'lines', words: '' },
      ],
    };
    const listed = { view: 'chart', props } as unknown as ShownView;
    expect(() => checkSeries(runs, listed, chart)).toThrow('series lines (its prop series.1.id)');
  });
});
