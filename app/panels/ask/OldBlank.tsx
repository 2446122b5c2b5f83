import { createContext, type ReactNode, use, useId, useMemo, useState } from 'react';
import { readField } from '@/app/draw/read-number';
import { exactText } from '@/app/draw/value-text';
import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { isOfOld } from '@/content/ask';
import { useScreen } from '../screen';
import { rightOnes } from './judge';

interface Blanks {
  /** The form that all blanks of a question belong to, wherever they stand in its words. */
  readonly form: string;
  /** How many numbers are asked for, and which of those that were given are right. */
  readonly count: number;
  readonly right: readonly boolean[] | null;
  readonly texts: Readonly<Record<number, string>>;
  readonly faults: Readonly<Record<number, string>>;
  type(index: number, text: string): void;
}

const BlanksContext = createContext<Blanks | null>(null);

/** A question for several numbers: they are typed where they stand in its words, and checked together. */
export function WithBlanks({ children }: { children?: ReactNode }) {
  const { words, context, runs, lens } = useScreen();
  const { guess, revealed } = useStore(attemptOf);
  const form = useId();
  const [texts, setTexts] = useState<Readonly<Record<number, string>>>({});
  const [faults, setFaults] = useState<Readonly<Record<number, string>>>({});
  const { ask } = runs.step;
  if (!isOfOld(ask) || ask.kind !== 'numbers')
    throw new Error(`Step ${runs.step.id} has blanks, but asks for no list of numbers.`);
  const answer = useMemo(() => ask.answer(context), [ask, context]);
  const count = answer.length;
  const check = () => {
    const read = Array.from({ length: count }, (_, i) => readField(texts[i] ?? '', lens.words.number));
    const wrong = read.flatMap((each, i) => ('fault' in each ? [[i, each.fault] as const] : []));
    setFaults(Object.fromEntries(wrong));
    if (!wrong.length) {
      actions().attempt({ guess: read.map((each) => ('value' in each ? each.value : Number.NaN)), revealed: true });
    }
  };
  const right = revealed && guess ? rightOnes(guess as readonly number[], answer, ask.tolerance) : null;
  const type = (index: number, text: string) => setTexts((now) => ({ ...now, [index]: text }));
  return (
    <BlanksContext value={{ form, count, right, texts, faults, type }}>
      {children}
      {!revealed && (
        <form
          id={form}
          className="ask-number"
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          <button type="submit">{words.ask.check}</button>
          {Object.entries(faults).map(([index, fault]) => (
            <p key={index} id={`${form}-${index}`} className="ask-why">
              <span>{words.ask.blank(Number(index) + 1, count)}</span> <span>{fault}</span>
            </p>
          ))}
        </form>
      )}
    </BlanksContext>
  );
}

/** One of the numbers that a question of the first form asks for. */
export function OldBlank({ index }: { index?: string }) {
  const { words, runs } = useScreen();
  const { guess, revealed } = useStore(attemptOf);
  const blanks = use(BlanksContext);
  if (!blanks) throw new Error(`Step ${runs.step.id} has a <Blank/>, but does not ask for several numbers.`);
  const { form, count, right, texts, faults, type } = blanks;
  const i = Number(index);
  const given = Array.isArray(guess) && revealed ? exactText(guess[i] as number) : '';
  const mark = right?.[i] ?? null;
  const label = words.ask.blank(i + 1, count);
  return (
    <span className="blank" data-right={mark ?? undefined}>
      <input
        form={form}
        value={texts[i] ?? given}
        inputMode="text"
        autoComplete="off"
        aria-label={mark === null ? label : `${label} ${mark ? words.ask.right : words.ask.wrong}`}
        aria-invalid={mark === false || (!revealed && faults[i] !== undefined)}
        aria-describedby={!revealed && faults[i] !== undefined ? `${form}-${i}` : undefined}
        readOnly={revealed}
        onChange={(event) => type(i, event.target.value)}
      />
      {mark !== null && <span aria-hidden="true">{mark ? '✓' : '✗'}</span>}
    </span>
  );
}
