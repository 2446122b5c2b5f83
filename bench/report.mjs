/** @typedef {{ workload: string, engine: string, medianMs: number, ratio: number }} Row */

/** What the workloads are called in tables. */
export const titles = {
  W1: 'mini ViT forward, batch 1, 17 tokens',
  W2: 'mini ViT training step, batch 32',
  W3: 'DeiT-Ti forward, batch 1, 197 tokens',
  W4: 'ViT-B/16 forward, batch 1, 197 tokens',
};

/** How many times Headlight's another engine's time is to be at least: workload, engine, times.
 * @type {readonly (readonly [string, string, number])[]} */
const AIMS = [
  ['W1', 'tfjs-wasm', 4],
  ['W1', 'onnxruntime-web', 1.9],
  ['W1', 'jax-js', 4],
  ['W2', 'tfjs-wasm', 12],
  ['W2', 'jax-js', 3],
  ['W3', 'tfjs-wasm', 3.7],
  ['W3', 'onnxruntime-web', 1.6],
  ['W3', 'jax-js', 2],
  ['W4', 'tfjs-wasm', 2.1],
  ['W4', 'onnxruntime-web', 1.5],
];

/** @param {number} value */
const number = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** @param {readonly Row[]} rows @param {string} workload @param {string} engine */
const find = (rows, workload, engine) => rows.find((r) => r.workload === workload && r.engine === engine);

/** The rows as a Markdown table, one line a workload: milliseconds, and how many times ours.
 * @param {readonly Row[]} rows @returns {string} */
export function table(rows) {
  const engines = [...new Set(rows.flatMap(({ engine }) => engine ?? []))];
  const lines = Object.entries(titles)
    .filter(([name]) => find(rows, name, 'headlight'))
    .map(([name, title]) => {
      const cells = engines.map((engine) => {
        const row = find(rows, name, engine);
        if (!row) return '–';
        return `${number(row.medianMs)} ms${engine === 'headlight' ? '' : ` (${row.ratio.toFixed(1)}×)`}`;
      });
      return `| ${name} ${title} | ${cells.join(' | ')} |`;
    });
  return [`| | ${engines.join(' | ')} |`, `|---|${engines.map(() => '---|').join('')}`, ...lines].join('\n');
}

/** Of what was measured, what we want and how near it came, a line each.
 * @param {readonly Row[]} rows @returns {string} */
export const aims = (rows) =>
  AIMS.flatMap(([workload, engine, least]) => {
    const row = find(rows, workload, engine);
    return row ? `${workload}, ${engine}: ${row.ratio.toFixed(2)}× (≥ ${least})` : [];
  }).join('\n');
