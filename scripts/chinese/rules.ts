import { LATIN } from './latin.ts';
import { TERMS } from './terms.ts';
import type { Purpose, Text } from './texts.ts';

/** Something that a script can find in Chinese. */
export interface Rule {
  /** How a finding is mended. */
  readonly mend: string;
  /** What breaks the rule, as it stands in the text. */
  readonly find: (text: Text) => readonly string[];
}

const HAN = '\\p{Script=Han}';
/** Letters, figures and signs that a space parts from Chinese; some of them only where Chinese follows. */
const WORD = '[\\p{Script=Latin}\\p{Script=Greek}\\d√‖∂]';
const ENDED = '[\\p{Script=Latin}\\p{Script=Greek}\\d‖%°)\\]]';
const FULL = '[，。：；！？、（）“”《》]';

const matches = (words: string, pattern: RegExp): string[] => [...words.matchAll(pattern)].map(([found]) => found);
const countHan = (words: string): number => matches(words, new RegExp(HAN, 'gu')).length;

const everywhere = (mend: string, pattern: RegExp): Rule => ({ mend, find: ({ words }) => matches(words, pattern) });

/** A rule for all texts but sources, which quote titles and pages as they are printed. */
const outsideSources = (mend: string, pattern: RegExp, allowed?: ReadonlySet<string>): Rule => ({
  mend,
  find: ({ purpose, words }) =>
    purpose === 'source' ? [] : matches(words, pattern).filter((found) => !allowed?.has(found)),
});

/** How many 汉字 stand in a text of this purpose between two of these marks. */
const atMost = (most: number, purpose: Purpose, marks: RegExp, mend: string): Rule => ({
  mend: `at most ${most} 汉字: ${mend}`,
  find: (text) => (text.purpose === purpose ? text.words.split(marks).filter((part) => countHan(part) > most) : []),
});

/** What CHINESE asks for and a script can see. Each rule has its samples in rules.test.ts. */
export const RULES: Readonly<Record<string, Rule>> = {
  'full width': everywhere(
    'between 汉字 stand ，：；？（）“”',
    new RegExp(`${HAN} ?[,:;?!"']|[,:;?!"'] ?${HAN}|${HAN}[()]|${HAN}\\.(?!\\d)|[「」『』‘’]`, 'gu'),
  ),
  dots: everywhere('six dots, ……', new RegExp(`\\.{3}|(?<!…)…(?=${HAN})|(?<=${HAN})…(?!…)`, 'gu')),
  'a space': everywhere(
    'one space between 汉字 and a word, a number or a formula',
    new RegExp(`${HAN}${WORD}|${ENDED}${HAN}`, 'gu'),
  ),
  'no space': everywhere(
    'none beside full-width punctuation or between 汉字',
    new RegExp(`\\S[ \u00a0]+${FULL}|${FULL}[ \u00a0]+\\S|${HAN}[ \u00a0]+${HAN}| {2,}`, 'gu'),
  ),
  signs: outsideSources('minus is −, times ×, a range has 到', /(?<![\p{L}\d-])-(?=\d)|\d ?[x*] ?\d|\d ?[–~～—] ?\d/gu),
  thousands: outsideSources('a thin space parts thousands from five digits on', /\d{5,}/g),
  terms: {
    mend: 'what stands behind the arrow',
    find: ({ words }) =>
      TERMS.flatMap(([wrong, right]) => matches(words, new RegExp(wrong, 'gu')).map((found) => `${found} → ${right}`)),
  },
  'English words': outsideSources(
    'Chinese, or code; a term that has no Chinese goes into scripts/chinese/latin.ts',
    /\b(?=[A-Z]*[a-z])[A-Za-z][A-Za-z-]+\d*/g,
    LATIN,
  ),
  'chains of 的': outsideSources('two in a row are enough', /(?:[^，。：；？、（）“”\s]{1,5}的){3,}/gu),
  sources: {
    mend: 'Vaswani 等，2017（arXiv:1706.03762），第 3.2 节。',
    find: ({ purpose, words }) =>
      purpose === 'source' ? matches(words, /(?<!（)arXiv\S+|arXiv:\S+?(?=，)(?<!）)|等 \d{4}|[^。]$|^\D+$/g) : [],
  },
  titles: atMost(12, 'title', /$^/, 'say what happens'),
  'short labels': atMost(4, 'label', /$^/, 'a noun or a verb'),
  sentences: atMost(30, 'words', /[。？：；]/, 'make two of it'),
  breath: atMost(20, 'words', /[。？：；，、（）]/, 'nobody says more in one breath'),
};
