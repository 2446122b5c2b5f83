import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { useScreen } from '../screen';
import { AnswerField } from './AnswerField';
import { useAnswering, useAsking } from './asking';
import { CellGuess } from './CellGuess';
import { FilledIn } from './FilledIn';
import { useShownParts } from './shown-parts';
import { formId, TypedAnswer } from './TypedAnswer';

/** Where a question is answered: between its words and what is said to the answer. */
export function Answering() {
  const { runs, words, context } = useScreen();
  const { revealed, tries } = useStore(attemptOf);
  const asking = useAsking();
  const { ask } = runs.step;
  switch (ask.kind) {
    case 'number':
      return (
        <TypedAnswer count={1}>
          {(!revealed || tries.at(-1)?.right) && <span>{words.ask.numberHere}</span>}
          <AnswerField place={0} label={words.ask.numberHere} form={formId(runs.step.id)} />
        </TypedAnswer>
      );
    case 'numbers': {
      const answer = asking?.answers(context).right;
      return <TypedAnswer count={Array.isArray(answer) ? answer.length : 0} />;
    }
    case 'fill-in':
      return <FilledIn cells={ask.cells?.(context.given) ?? []} />;
    case 'cell':
      return revealed ? null : <CellGuess />;
    case 'construct':
      return <Built />;
    default:
      return null;
  }
}

/** What was built on the stage is judged when somebody says that it is done; then an example can be put there. */
function Built() {
  const { words } = useScreen();
  const { revealed } = useStore(attemptOf);
  const answer = useAnswering();
  const PutOnStage = useShownParts()?.PutOnStage;
  if (revealed) return PutOnStage && <PutOnStage />;
  return (
    <button type="button" onClick={() => answer('built')}>
      {words.ask.check}
    </button>
  );
}
