import { Children, isValidElement, type ReactNode } from 'react';
import { Formula } from '@/app/draw/formula/Formula';
import { Borrowed } from '@/app/page/Borrowed';
import { useStore } from '@/app/store/store';
import { tagOf } from '@/content/language';
import { endWords } from '@/content/lesson-words';
import { useScreen } from '../../screen';
import { RunningText } from '../RunningText';
import { SoFar } from '../Sentence';
import { Onward } from './Onward';
import { Recall } from './Recall';
import { Recap } from './Recap';
import { endWordsOf } from './words';
import './end.css';

/** The vocabulary of a lesson's <End>. */
const components = { End, Recap, Recall, Onward, Tex };

/** How a lesson ends: what one can now say, questions from memory, the way on. */
export function Ending() {
  const { lessonWords } = useScreen();
  const Text = endWords(lessonWords)?.text?.default;
  return Text ? <Text components={components} /> : <article aria-busy="true" />;
}

function End({ children }: { children?: ReactNode }) {
  const { lessonWords } = useScreen();
  const words = endWordsOf(useStore((state) => state.lang));
  const ending = endWords(lessonWords);
  if (!ending) return null;
  const parts = Children.toArray(children);
  const of = (kind: unknown): ReactNode[] => parts.filter((part) => isValidElement(part) && part.type === kind);
  return (
    <article
      className="prose-step ending"
      aria-labelledby="step-title"
      lang={ending.language === lessonWords.language ? undefined : tagOf(ending.language)}
    >
      <RunningText>
        <div className="ending-columns">
          <div className="ending-said">
            <p className="step-count">
              <span>{words.end}</span> <SoFar />
              <Borrowed language={ending.language} />
            </p>
            <h1 id="step-title">{ending.title}</h1>
            <ol className="recap">{of(Recap)}</ol>
          </div>
          <div className="ending-asked">
            <h2>{words.memory}</h2>
            <p>{words.memoryNote}</p>
            <ul className="recalls">{of(Recall)}</ul>
            <h2>{words.onward}</h2>
            {of(Onward)}
          </div>
        </div>
      </RunningText>
    </article>
  );
}

/** A formula in a line. No tensor stands on the stage that it could be tied to. */
function Tex({ html }: { html: string }) {
  return <Formula html={html} symbols={{}} lit={NONE} onHover={ignore} onPick={ignore} />;
}
const NONE: ReadonlySet<string> = new Set();
const ignore = (): void => undefined;
