import { sentenceStarts } from '@/scripts/vite/sentences';

/** A sentence of a step, as it is written. */
export interface Sentence {
  readonly text: string;
  /** What stands around it says of which state it speaks. */
  readonly paragraph: string;
  /** Whether the question's numbers are in it. */
  readonly isAnswer: boolean;
}

/** Stands for what is no text of its own, in the same length. */
const OBJECT = '\uFFFC';
export const MARKUP = /<[^>]*>|\$[^$]*\$|`[^`]*`/gs;

const STATES_A_NUMBER = {
  en: /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|seventeen|twenty|thirty|hundred|thousand|million|half|halves|thirds?|quarter|eighth|seventeenth|twice|doubled?|times|\w+est|least|most|mostly|more|less|fewer|larger|smaller|longer|shorter|higher|lower|nearer|farther|paler|nearly|always|never|none|only|seldom|about|little|hardly)\b/i,
  zh: /\d|[两二三四五六七八九十百千万半倍最]|几乎|总是|从不|从未|不到|超过|大约|略多|更|只有|恰好/,
} as const;

export type Written = keyof typeof STATES_A_NUMBER;

/** Whether a sentence says how many, how much, or which is more: in words, for what `<Value>` quotes is computed, and what leads elsewhere is said there. */
export const statesNumber = ({ text }: Sentence, language: Written): boolean =>
  STATES_A_NUMBER[language].test(text.replace(/<Go\b[^>]*>.*?(?:<\/Go>|$)/gs, ' ').replace(MARKUP, ' '));

/** The sentences of a step's prose and of its answer, from what stands between `<Step>` and `</Step>`. */
export function sentencesOf(step: string): readonly Sentence[] {
  const answer = /<Answer>(.*?)<\/Answer>/s.exec(step)?.[1] ?? '';
  const prose = step.replace(/<(Ask|Notes|Source)>.*?<\/\1>/gs, '');
  return [...cut(prose, false), ...cut(answer, true)];
}

const cut = (text: string, isAnswer: boolean): Sentence[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .flatMap((paragraph) => {
      const plain = paragraph.replace(MARKUP, (found) => OBJECT.repeat(found.length));
      const starts = [0, ...sentenceStarts(plain)];
      return starts.map((from, i) => ({ text: paragraph.slice(from, starts[i + 1]).trim(), paragraph, isAnswer }));
    });
