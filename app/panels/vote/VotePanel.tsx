import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { useStore } from '@/app/store/store';
import { wordsOf } from '@/content/lesson-words';
import { vocabulary } from '../prose/Lesson';
import { useScreen } from '../screen';
import { VoteBlank } from './VoteBlank';
import { VoteCard } from './VoteCard';
import type { Worded } from './worded';

/** They say where the options and the lines of a question stand; the card of the vote draws them. */
const VoteOptions = (_: { children?: ReactNode }): ReactNode => null;
const VoteLines = (_: { children?: ReactNode }): ReactNode => null;
const WordedPart = (_: Worded): ReactNode => null;
const Nothing = (): ReactNode => null;

/** The words of lessons, of which a vote takes the question and its options. */
const inVote = {
  ...vocabulary,
  Step: VoteStep,
  Ask: VoteQuestion,
  Blank: VoteBlank,
  ...{ Choices: VoteOptions, Choice: WordedPart, Lines: VoteLines, Line: WordedPart },
  ...{ Answering: Nothing, Reply: Nothing },
};

/** A vote by show of hands on the question of the step on screen. */
export function VotePanel() {
  const { lessonWords, runs } = useScreen();
  const { text } = wordsOf(lessonWords, runs.step.id);
  return text.parts.map(({ default: Text }, part) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts that come are put at the end
    <Text key={part} components={inVote} />
  ));
}

function VoteStep({ id, children }: { id: string; children?: ReactNode }) {
  const current = useStore((state) => state.step);
  return id === current ? elements(children).filter(({ type }) => type === VoteQuestion) : null;
}

function VoteQuestion({ children }: { children?: ReactNode }) {
  const worded = (of: unknown): readonly Worded[] =>
    elements(children)
      .filter(({ type }) => type === of)
      .flatMap(({ props }) => elements<Worded>(props.children).map((each) => each.props));
  return (
    <VoteCard choices={worded(VoteOptions)} lines={worded(VoteLines)}>
      {children}
    </VoteCard>
  );
}

const elements = <P extends { children?: ReactNode }>(of: ReactNode): readonly ReactElement<P>[] =>
  Children.toArray(of).filter((each): each is ReactElement<P> => isValidElement<P>(each));
