import type { ReactNode } from 'react';
import { Formula as FormulaView } from '@/app/draw/formula/Formula';
import { Borrowed } from '@/app/page/Borrowed';
import { actions, useStore } from '@/app/store/store';
import { tagOf } from '@/content/language';
import { wordsOf } from '@/content/lesson-words';
import { usePointed } from '../pointed';
import { useScreen } from '../screen';
import { Answer, Ask, Choice } from './Ask';
import { Equation } from './Equation';
import { Footnotes } from './Footnotes';
import { LiveSymbol, pickSymbol } from './Symbol';
import { Value } from './Value';
import './prose.css';

/** The fixed vocabulary of lesson texts. */
const components = { Step, T: LiveSymbol, Value, Ask, Choice, Answer, Notes, Source, Formula, Tex };

/** The words of the current step. */
export function LessonText() {
  const { lessonWords, runs } = useScreen();
  const Text = wordsOf(lessonWords, runs.step.id).text.default;
  return <Text components={components} />;
}

function Step({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  const { words, lessonWords, runs } = useScreen();
  const current = useStore((state) => state.step);
  if (id !== current) return null;
  const { steps } = runs.lesson;
  const { language } = wordsOf(lessonWords, id);
  return (
    <article
      className="prose-step"
      aria-labelledby="step-title"
      lang={language === lessonWords.language ? undefined : tagOf(language)}
    >
      <p className="step-count">
        <span lang={tagOf(lessonWords.language)}>
          {words.stepOf(steps.findIndex((step) => step.id === id) + 1, steps.length)}
        </span>{' '}
        <Borrowed language={language} />
      </p>
      <h1 id="step-title">{title}</h1>
      <Footnotes>{children}</Footnotes>
    </article>
  );
}

function Formula() {
  const { lessonWords, runs } = useScreen();
  return (
    <Equation of={runs.step.id}>
      <LiveTex html={lessonWords.formulas[runs.step.id] ?? ''} />
    </Equation>
  );
}

function Tex({ html }: { html: string }) {
  return <LiveTex html={html} />;
}

function LiveTex({ html }: { html: string }) {
  const { symbols, runs } = useScreen();
  const { litKeys } = usePointed();
  return (
    <FormulaView
      html={html}
      symbols={symbols}
      lit={litKeys}
      onHover={(key) => actions().light(key)}
      onPick={(key) => pickSymbol(runs.step.symbols[key] as string)}
    />
  );
}

function Source({ children }: { children?: ReactNode }) {
  const { words } = useScreen();
  return (
    <footer className="source">
      <span>{words.sources}</span> {children}
    </footer>
  );
}

/** Speaker notes belong to the speaker's window, not to the page. */
function Notes() {
  return null;
}
