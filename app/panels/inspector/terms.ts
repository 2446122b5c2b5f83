import type { Expression } from '@/lib/tensor/expression';
import { addendsOf, factorsOf } from '@/lib/trace/sums';
import { arrange, type Style } from './arrange';
import type { Terms } from './display';
import { shorten } from './shorten';

const LIMITS = { most: 12, head: 8, tail: 2 };
const PATH = 'terms';

/** A dot product as columns, shortened unless the style has it open. */
export function layOutTerms(e: Expression, style: Style): Terms {
  const terms = addendsOf(e);
  const whole = style.open?.has(PATH) ?? false;
  const columns = shorten(terms.length, whole ? { ...LIMITS, most: terms.length } : LIMITS).flatMap(
    ({ from, to, shown }): Terms['columns'][number][] => {
      const stretch = terms.slice(from, to + 1);
      if (shown) return stretch.map((term, i) => column(term, style, `${PATH}.${from + i}`));
      const total = stretch.reduce((sum, term) => sum + style.worth(term), 0);
      return [{ kind: 'gap', path: PATH, hidden: stretch.length, total }];
    },
  );
  return {
    columns,
    count: terms.length,
    total: style.worth(e),
    fold: whole && terms.length > LIMITS.most ? PATH : null,
  };
}

function column(term: Expression, style: Style, path: string): Terms['columns'][number] {
  const pair = factorsOf(term);
  if (!pair) return { kind: 'single', term: arrange(term, style, path) };
  return { kind: 'pair', left: pair[0], right: pair[1], product: style.worth(term) };
}
