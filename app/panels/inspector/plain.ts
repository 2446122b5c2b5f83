import { symbolText } from '@/app/draw/symbol-html';
import { cellText, constantText, valueText } from '@/app/draw/value-text';
import type { Cell } from '@/lib/tensor/expression';
import type { Atom, Cases, Display, Gap, Terms, Where } from './display';
import type { Around, InspectorWords } from './words';

export type Mode = 'symbols' | 'numbers';

interface Speech {
  readonly mode: Mode;
  readonly words: InspectorWords;
  nameOf(cell: Cell): string;
  /** What stands for a cell's number. */
  numberOf(cell: Cell): string;
}

/** What an atom shows in numbers, without parentheses. */
export function atomText(atom: Atom): string {
  if (atom.kind === 'cell') return cellText(atom.cell);
  return atom.kind === 'constant' || atom.whole ? constantText(atom.value) : valueText(atom.value);
}

/** What a definition beneath a formula comes to. */
export const whereText = ({ value, whole }: Where): string => (whole ? constantText(value) : valueText(value));

/** Whether an atom needs parentheses, because a negative number stands behind an operator. */
export function needsParentheses(atom: Atom): boolean {
  return atom.guarded && atomText(atom).startsWith('−');
}

/** A formula in one line of plain text, for screen readers: `exp(A) / (exp(A) + … 14 terms … + exp(B))`. */
export function plainText(display: Display, speech: Speech): string {
  const say = (part: Display): string => plainText(part, speech);
  const guarded = (atom: Atom): string => inPlace(atom, speech);
  switch (display.kind) {
    case 'cell':
      return speech.mode === 'symbols' ? speech.nameOf(display.cell) : guarded(display);
    case 'constant':
      return speech.mode === 'symbols' && display.label ? symbolText(display.label) : guarded(display);
    case 'name':
      return speech.mode === 'symbols' ? display.symbol : guarded(display);
    case 'value':
      return guarded(display);
    case 'sum':
      return display.terms.map((term) => (term.kind === 'gap' ? gap(term, speech) : say(term))).join(' + ');
    case 'product':
      return display.of.map(say).join(' · ');
    case 'maximum':
    case 'minimum': {
      const listed = display.terms.map((term) => (term.kind === 'gap' ? gap(term, speech) : say(term))).join(', ');
      return `${display.kind === 'maximum' ? 'max' : 'min'}(${listed})`;
    }
    case 'difference':
      return `${say(display.left)} − ${say(display.right)}`;
    case 'fraction':
    case 'ratio':
      return `${enclosed(display.above, say)} / ${enclosed(display.below, say)}`;
    case 'power':
      return `${say(display.base)}^${enclosed(display.exponent, say)}`;
    case 'exp':
      return `exp(${say(display.of)})`;
    case 'root':
      return `√(${say(display.of)})`;
    case 'minus':
      return `−${say(display.of)}`;
    case 'group':
      return `(${say(display.of)})`;
    case 'bracket':
      return `[${say(display.of)}]`;
    case 'call': {
      const { before, after } = speech.words.spoken[display.fn];
      return before + say(display.of) + after;
    }
    case 'comparison':
      return `${say(display.left)} ${speech.words.relations[display.relation]} ${say(display.right)}`;
    case 'cases': {
      const { before, after } = conditionWords(display, speech.words);
      if (speech.mode === 'numbers') return say(display.holds ? display.chosen : display.otherwise);
      return `${say(display.chosen)} ${before}${say(display.condition)}${after}, ${say(display.otherwise)} ${speech.words.otherwise}`;
    }
    case 'entry':
      return say(display.entry);
  }
}

/** “if M ≠ 0” of a mask's cell, “if x < 1” of a comparison. */
export const conditionWords = ({ condition }: Cases, words: InspectorWords): Around =>
  condition.kind === 'comparison' ? words.ifHolds : words.ifSet;

/** A table of terms in plain text: `Q[5, 0] · K[9, 0] = … ` and so on, in numbers. */
export function plainTerms({ columns }: Terms, speech: Speech): string {
  return columns
    .map((column) => {
      if (column.kind === 'gap') return gap(column, speech);
      if (column.kind === 'single') return plainText(column.term, speech);
      return `${speech.numberOf(column.left)} · ${speech.numberOf(column.right)}`;
    })
    .join(' + ');
}

const gap = ({ hidden }: Pick<Gap, 'hidden'>, { mode, words }: Speech): string =>
  mode === 'symbols' ? '…' : words.terms(hidden);

function inPlace(atom: Atom, { numberOf }: Speech): string {
  const text = atom.kind === 'cell' ? numberOf(atom.cell) : atomText(atom);
  return atom.guarded && text.startsWith('−') ? `(${text})` : text;
}

function enclosed(part: Display, say: (part: Display) => string): string {
  const oneThing = [
    'cell',
    'constant',
    'name',
    'value',
    'call',
    'exp',
    'root',
    'group',
    'bracket',
    'maximum',
    'minimum',
  ];
  return oneThing.includes(part.kind) ? say(part) : `(${say(part)})`;
}
