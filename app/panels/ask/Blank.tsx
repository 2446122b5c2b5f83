import { isOfOld } from '@/content/ask';
import { useScreen } from '../screen';
import { AnswerField } from './AnswerField';
import { OldBlank } from './OldBlank';
import { formId } from './TypedAnswer';

/** One of the numbers that a question asks for, typed where it stands in its words. The build counts them. */
export function Blank({ index }: { index?: string }) {
  const { words, runs } = useScreen();
  if (isOfOld(runs.step.ask)) return <OldBlank {...(index === undefined ? {} : { index })} />;
  const place = Number(index);
  return <AnswerField place={place} label={words.ask.blankOf(place + 1)} form={formId(runs.step.id)} />;
}
