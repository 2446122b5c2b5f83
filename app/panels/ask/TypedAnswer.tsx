import { type ReactNode, useState } from 'react';
import { attemptOf } from '@/app/store/ask';
import { store, useStore } from '@/app/store/store';
import { useScreen } from '../screen';
import { useAnswering } from './asking';
import { readDraft } from './use-draft';

/** The form that the fields of a question belong to, wherever they stand. */
export const formId = (step: string): string => `ask-${step}`;

/** Numbers are checked together. `count`: how many there are; `children`: fields that stand in no sentence. */
export function TypedAnswer({ count, children }: { count: number; children?: ReactNode }) {
  const { words, runs, lens } = useScreen();
  const { draft, revealed } = useStore(attemptOf);
  const answer = useAnswering();
  const [checked, setChecked] = useState(false);
  const form = formId(runs.step.id);
  const { faults } = readDraft(draft, count, lens.words.number);
  const [fault] = faults;
  const check = () => {
    const read = readDraft(attemptOf(store.getState()).draft, count, lens.words.number);
    setChecked(read.faults.size > 0);
    if (!read.faults.size) answer(count === 1 ? (read.values[0] ?? Number.NaN) : read.values);
  };
  return (
    <form
      id={form}
      className="ask-number"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      {children}
      {!revealed && <button type="submit">{words.ask.check}</button>}
      {checked && fault && (
        <p id={`${form}-why`} className="ask-why" role="alert">
          {count > 1 && <span>{words.ask.blank(fault[0] + 1, count)}</span>} <span>{fault[1]}</span>
        </p>
      )}
    </form>
  );
}
