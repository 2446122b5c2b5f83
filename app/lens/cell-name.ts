import { symbolHtml, symbolText } from '@/app/draw/symbol-html';
import { coordinates } from '@/lib/tensor/shape';
import type { Axis } from '@/lib/trace/axis';
import { lookAt, unfold } from '@/lib/trace/folds';
import type { Named } from '@/lib/trace/trace';

/** How formulas write a cell, and how it is said: `S₅,₉` and `S[5, 9]`. */
export interface CellName {
  readonly html: string;
  readonly text: string;
}

/**
 * The symbol of a cell's tensor with the cell's coordinates: below the symbol, or in brackets where something already
 * stands there. A head goes above, in parentheses; a batch of one is not mentioned. `label` says how the
 * i-th entry of an axis is called on screen. Of what is made of parts the part has a symbol of its own. With `to`, the
 * cells from one to another, of a row or a column: what they share, and a dot where they differ before something shared;
 * the head is not mentioned.
 */
export function cellName(named: Named, index: number, label: (axis: Axis, i: number) => string, to = index): CellName {
  const axes = unfold(named);
  const at = coordinates(
    axes.map(({ size }) => size),
    index,
  );
  const end = coordinates(
    axes.map(({ size }) => size),
    to,
  );
  const labels: string[] = [];
  let head: string | null = null;
  const { symbol } = lookAt(named, index);
  for (const [i, { axis, size }] of axes.entries()) {
    const text = at[i] === end[i] ? label(axis, at[i] as number) : '·';
    if (axis.id === 'head' && i < axes.length - 1) head = to === index ? text : null;
    else if (!axis.letters && (axis.id !== 'batch' || size > 1)) labels.push(text);
  }
  while (labels.at(-1) === '·') labels.pop();
  const html = isCompound(symbol) ? `(${symbolHtml(symbol)})` : symbolHtml(symbol);
  const text =
    symbolText(symbol) + (head === null ? '' : `(${head})`) + (labels.length ? `[${labels.join(', ')}]` : '');
  const crowded = /<\/su[bp]>$/.test(html);
  const raised = head === null ? '' : `<sup>(${head})</sup>`;
  const lowered = labels.length && !crowded ? `<sub>${labels.join(',')}</sub>` : '';
  const beside = labels.length && crowded ? `<span class="at">[${labels.join(', ')}]</span>` : '';
  const scripts = raised && lowered ? `<span class="scripts">${raised}${lowered}</span>` : raised + lowered;
  return { html: html + scripts + beside, text };
}

/** More than one symbol, and nothing that holds them together: indices after it would belong to the last. */
function isCompound(tex: string): boolean {
  if (/[\])]'?$/.test(tex)) return false;
  return /[/*+^]/.test(tex) || /^(\\?[A-Z]){2,}$/.test(tex);
}
