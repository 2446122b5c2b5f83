import { cellText, constantText } from '@/app/draw/value-text';
import { wordOf } from '@/app/draw/veiled';
import type { CellName } from '@/app/lens/cell-name';
import type { Cell } from '@/lib/tensor/expression';
import type { Explanation } from './display';
import { cellNameOf, type Links } from './links';
import { isWinner, remarksOf } from './parts';
import { plainTerms, plainText, whereText } from './plain';

/** A whole explanation as one sentence of plain text: what the drawn formula says, for those who do not see it. */
export function plainExplanation(explanation: Explanation, name: CellName, stored: string, links: Links): string {
  const nameText = (cell: Parameters<typeof cellNameOf>[1]): string => cellNameOf(links, cell).text;
  const numberOf = (cell: Cell): string =>
    wordOf(links.veils(cell.tensor, cell.index) || undefined, links.words) ?? cellText(cell);
  const speech = { words: links.words, nameOf: nameText, numberOf };
  switch (explanation.kind) {
    case 'copy':
      return `${name.text} = ${nameText(explanation.from)} = ${stored}`;
    case 'arithmetic': {
      const { symbols, terms, numbers, worked, where, exact } = explanation;
      const steps = [
        plainText(symbols, { ...speech, mode: 'symbols' }),
        ...(terms && !numbers ? [plainTerms(terms, { ...speech, mode: 'numbers' })] : []),
        ...[numbers, worked].flatMap((step) => (step ? [plainText(step, { ...speech, mode: 'numbers' })] : [])),
      ];
      const meanings = where.map((of) => {
        const { symbol, symbols, numbers } = of;
        const meaning = plainText(symbols ?? numbers, { ...speech, mode: symbols ? 'symbols' : 'numbers' });
        return `${symbol} = ${meaning} = ${whereText(of)}`;
      });
      const equation = `${name.text} = ${steps.join(' = ')} ${exact ? '=' : '≈'} ${stored}`;
      const reasons = remarksOf(numbers ?? symbols).flatMap((remark) => {
        if (remark.kind === 'constant')
          return [`${constantText(remark.value)} ${links.words.reportedIn(remark.source)}`];
        if (remark.kind !== 'entry' || !isWinner(remark)) return [];
        const { before, after } = links.words.because;
        return [
          before +
            remark.by.map((won) => plainText(won, { ...speech, mode: 'numbers' })).join(links.words.between) +
            after,
        ];
      });
      const meant = meanings.length ? [`${links.words.where} ${meanings.join(links.words.between)}`] : [];
      return [equation, ...meant, ...reasons].join(links.words.next);
    }
    case 'reported':
      return `${name.text} = ${constantText(explanation.value)}${links.words.between}${links.words.reportedIn(explanation.source)}`;
    default:
      return `${name.text} = ${stored}`;
  }
}
