import type { Engine } from './engine';
import { type Clock, measure, type Row } from './measure';
import { workloads } from './workloads';

/** Measures the workloads of these names, or all, and says which one it is at. */
export async function runAll(
  engines: readonly Engine[],
  only: readonly string[] | null,
  say: (line: string) => void,
  clock: Clock = () => performance.now(),
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const workload of workloads) {
    if (only && !only.includes(workload.name)) continue;
    say(`${workload.name}: ${workload.title} …`);
    rows.push(...(await measure(engines, workload.load(), clock)));
  }
  return rows;
}
