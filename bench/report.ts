import type { Engine } from './engine';
import type { Row } from './measure';
import { workloads } from './workloads';

const number = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The rows as a Markdown table: one line per workload, milliseconds and how many times ours. */
export function table(rows: readonly Row[], engines: readonly Engine[]): string {
  const of = (workload: string, engine: string) => rows.find((r) => r.workload === workload && r.engine === engine);
  const lines = workloads
    .filter(({ name }) => of(name, 'headlight'))
    .map(({ name, title }) => {
      const cells = engines.map((engine) => {
        const row = of(name, engine.name);
        if (!row) return '–';
        const times = engine.name === 'headlight' ? '' : ` (${row.ratio.toFixed(1)}×)`;
        return `${number(row.medianMs)} ms${times}`;
      });
      return `| ${name} ${title} | ${cells.join(' | ')} |`;
    });
  return [
    `| | ${engines.map(({ name }) => name).join(' | ')} |`,
    `|---|${engines.map(() => '---|').join('')}`,
    ...lines,
    '',
    ...engines.map(({ name, about }) => `${name}: ${about}`),
  ].join('\n');
}
