import { Children, isValidElement, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import { Formula as FormulaView } from '@/app/draw/formula/Formula';
import { Borrowed } from '@/app/page/Borrowed';
import { screen } from '@/app/page/screen';
import { withWords } from '@/app/page/with-words';
import { lateFragments } from '@/app/store/late-fragments';
import { actions, useStore } from '@/app/store/store';
import { tagOf } from '@/content/language';
import { hasWords, wordsOf } from '@/content/lesson-words';
import { Answer } from '../ask/Answer';
import { Answering } from '../ask/Answering';
import { Ask } from '../ask/Ask';
import { Blank } from '../ask/Blank';
import { AskChoice, Choices } from '../ask/Choices';
import { N } from '../ask/N';
import { OrderLine, OrderLines } from '../ask/OrderLines';
import { Hint, Reply, Wrong } from '../ask/Reply';
import { useCover } from '../cover';
import { useOnWay } from '../on-way';
import { useLitKeys } from '../pointed';
import { useScreen } from '../screen';
import { AskPlace } from './ask-place';
import { Equation } from './Equation';
import { Footnotes } from './Footnotes';
import { Go } from './Go';
import { RunningText } from './RunningText';
import { Sentence, SoFar } from './Sentence';
import { LiveSymbol, openEntry } from './Symbol';
import { Value } from './Value';
import './prose.css';

/** The fixed vocabulary of lesson texts; a vote draws some of it in its own way. */
export const vocabulary = {
  Step,
  T: LiveSymbol,
  Value,
  Ask,
  Blank,
  Choices,
  Choice: AskChoice,
  Lines: OrderLines,
  Line: OrderLine,
  Answering,
  Reply,
  Wrong,
  Hint,
  N,
  Answer,
  Go,
  Notes,
  Source,
  Formula,
  Tex,
  Sentence,
};

/** The words of the current step. */
export function LessonProse() {
  const { lessonWords, runs } = useScreen();
  const { id } = runs.step;
  const { text } = wordsOf(lessonWords, id);
  // On a slow network the title is here before the words are.
  if (!hasWords(lessonWords, id)) return <Step id={id} waiting />;
  return text.parts.map(({ default: Text }, part) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts that come are put at the end
    <Text key={part} components={vocabulary} />
  ));
}

/** How a lesson ends, and what stands in the place of a step's text while its question is asked from memory. */
export const [fetchEnding, Ending] = screen(
  () => withWords(import('./end/Ending')),
  (part) => part.Ending,
);
export const [fetchFromMemory, FromMemory] = screen(
  () => withWords(import('./end/FromMemory')),
  (part) => part.FromMemory,
);

/** One step: what is read, and at the foot of the column the question, which is always in sight. */
function Step({ id, waiting, children }: { id: string; waiting?: boolean; children?: ReactNode }) {
  const { words, lessonWords, runs } = useScreen();
  const current = useStore((state) => state.step);
  const askPlace = useContext(AskPlace);
  const recall = useStore((state) => state.recall);
  const on = useOnWay();
  if (id !== current) return null;
  const { steps } = runs.lesson;
  const { language, title } = wordsOf(lessonWords, id);
  const parts = Children.toArray(children);
  const borrowed = language === lessonWords.language ? undefined : tagOf(language);
  const question = (
    <div className="dock" lang={borrowed}>
      <Footnotes>{parts.filter(isQuestion)}</Footnotes>
    </div>
  );
  return (
    <article className="prose-step" aria-labelledby="step-title" aria-busy={waiting} lang={borrowed}>
      {recall ? (
        <FromMemory />
      ) : (
        <RunningText>
          <p className="step-count">
            <span lang={tagOf(lessonWords.language)}>
              {words.stepOf((on?.at ?? steps.findIndex((step) => step.id === id)) + 1, (on?.way.stops ?? steps).length)}
            </span>{' '}
            <SoFar />
            <Borrowed language={language} />
          </p>
          <h1 id="step-title">{title}</h1>
          <Footnotes>{parts.filter((part) => !isQuestion(part))}</Footnotes>
        </RunningText>
      )}
      {askPlace ? createPortal(question, askPlace) : question}
    </article>
  );
}

const isQuestion = (part: ReactNode): boolean => isValidElement(part) && part.type === Ask;

function Formula({ at }: { at: string }) {
  const { lessonWords, runs } = useScreen();
  const html = lessonWords.formulas[runs.step.id] ?? '';
  return (
    <Equation of={runs.step.id} cover={useCover(at)}>
      <LiveTex html={useStore((state) => lateFragments()?.soFar(html, state) ?? html)} />
    </Equation>
  );
}

function Tex({ html }: { html: string }) {
  return <LiveTex html={html} />;
}

function LiveTex({ html }: { html: string }) {
  const { symbols, names } = useScreen();
  const litKeys = useLitKeys();
  return (
    <FormulaView
      html={html}
      symbols={symbols}
      lit={litKeys}
      onHover={(key) => actions().light(key)}
      onPick={(key) => openEntry(names[key] as string)}
    />
  );
}

function Source({ at, children }: { at: string; children?: ReactNode }) {
  const { words } = useScreen();
  return (
    <footer className="source" data-cover={useCover(at)}>
      <span>{words.sources}</span>
      {children}
    </footer>
  );
}

/** Speaker notes belong to the speaker's window, not to the page. */
function Notes() {
  return null;
}
