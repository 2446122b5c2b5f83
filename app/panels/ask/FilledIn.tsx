import type { AskedCell } from '@/content/ask';
import { useCellText, useScreen } from '../screen';
import { AnswerField } from './AnswerField';
import { formId, TypedAnswer } from './TypedAnswer';

/** The cells that are typed on the stage, once more in the question: there and here the same text is typed. */
export function FilledIn({ cells }: { cells: readonly AskedCell[] }) {
  const { runs, lens } = useScreen();
  const cellText = useCellText();
  const form = formId(runs.step.id);
  return (
    <TypedAnswer count={cells.length}>
      {cells.map(({ of, at }, place) => {
        const { named, flat } = lens.slice(of);
        const name = cellText(named, flat(...at));
        return (
          <span key={name} className="ask-cell">
            <span>{name}</span> <AnswerField place={place} label={name} form={form} />
          </span>
        );
      })}
    </TypedAnswer>
  );
}
