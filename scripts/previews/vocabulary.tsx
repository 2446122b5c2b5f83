import { Children, type ReactNode } from 'react';
import { useAsking } from '@/app/panels/ask/asking';
import type { ChoiceProps } from '@/app/panels/ask/choice-props';
import { N, Saying } from '@/app/panels/ask/N';
import { Value } from '@/app/panels/prose/Value';
import { useScreen } from '@/app/panels/screen';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { canBeAsked } from '@/content/ask';
import { stepsOf } from '@/content/card';
import { cardOf } from '@/content/course';
import { knobsIn } from '@/content/knob';
import { pageOfStep } from '@/lib/permalink/page-of-step';
import { mathOf } from './math';

interface Inside {
  readonly children?: ReactNode;
}

/** What is answered, and what is said to it, needs the live step. */
const nothing = (): null => null;

const inside = ({ children }: Inside): ReactNode => children;

/** The fixed vocabulary of lesson texts (app/panels/prose), as a page that runs no script can say it. */
export const vocabulary = {
  Step: inside,
  Sentence: inside,
  T: inside,
  Value,
  N,
  Tex,
  Formula,
  Go,
  Source,
  Ask,
  Choices: List,
  Choice,
  Blank,
  Lines: List,
  Line: Item,
  Answering: nothing,
  Reply: nothing,
  Wrong: nothing,
  Hint: nothing,
  Answer: nothing,
  Notes: nothing,
};

function Tex({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX's MathML, made at build time
  return <span dangerouslySetInnerHTML={{ __html: mathOf(html) }} />;
}

function Formula() {
  const { lessonWords, runs } = useScreen();
  return (
    <div className="formula">
      <Tex html={lessonWords.formulas[runs.step.id] ?? ''} />
    </div>
  );
}

interface GoProps extends Inside {
  readonly lesson?: string;
  readonly step?: string;
  readonly knobs?: string;
}

/** To the prerendered page of another step; a lesson's end has none. */
function Go({ lesson: wanted, step, knobs = '', children }: GoProps) {
  const here = useScreen().runs.lesson.card.id;
  const state = useStore();
  const lesson = wanted ?? here;
  const steps = stepsOf(cardOf(lesson) ?? { steps: {} });
  const to = step ?? steps[0] ?? '';
  const hash = linkTo({ lang: state.lang, picture: state.picture }, { lesson, step: to, knobs: knobsIn(knobs) });
  return <a href={`../../../${steps.includes(to) ? pageOfStep(hash) : hash}`}>{children}</a>;
}

function Source({ children }: Inside) {
  const { words } = useScreen();
  return (
    <footer>
      <span>{words.sources}</span> {children}
    </footer>
  );
}

function Ask({ children }: Inside) {
  const { words, runs } = useScreen();
  if (!canBeAsked(runs.step.ask, runs.run.knobs)) return null;
  return (
    <section>
      <h2>{words.ask.predict}</h2>
      {children}
    </section>
  );
}

function List({ children }: Inside) {
  return <ul>{Children.toArray(children)}</ul>;
}

function Item({ children }: Inside) {
  return <li>{children}</li>;
}

/** An option, with the number that it says on this run. */
function Choice({ id, children }: ChoiceProps) {
  const { context } = useScreen();
  const asking = useAsking();
  return (
    <li>
      <Saying said={() => asking?.answers(context)[id]}>{children}</Saying>
    </li>
  );
}

/** Where a number is asked for. */
function Blank() {
  return <span>____</span>;
}
