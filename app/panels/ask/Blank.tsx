import { useScreen } from '../screen';
import { AnswerField } from './AnswerField';
import { formId } from './TypedAnswer';

/** One of the numbers that a question asks for, typed where it stands in its words. The build counts them. */
export function Blank({ index }: { index?: string }) {
  const { words, runs } = useScreen();
  const place = Number(index);
  return <AnswerField place={place} label={words.ask.blankOf(place + 1)} form={formId(runs.step.id)} />;
}
