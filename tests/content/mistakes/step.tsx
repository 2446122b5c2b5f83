import { readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { PointedProvider } from '@/app/panels/pointed';
import { ScreenProvider } from '@/app/panels/screen';
import { checkSeries } from '@/app/panels/stage/check-series';
import { Stage } from '@/app/panels/stage/Stage';
import { catalogue } from '@/app/store/catalogue';
import { chosenOf, type Runs, runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { traceFor } from '@/app/store/variants';
import { views } from '@/app/views';
import { unknownName } from '@/content/nearest-name';
import { find, nameIn } from '@/content/reference';
import type { Lesson, Step } from '@/content/schema';
import { viewsOn } from '@/content/stage';
import { choices, isChoice } from '@/lib/choice';
import { home } from '@/lib/permalink/link';
import { parseRef } from '@/lib/reference';
import { knobsNamedIn, referencesOf } from './places';
import { positionsOf, watched } from './watched';

/** The views that there are: each has a folder. */
const kinds = readdirSync('app/views', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Names in a step that nothing has, each as a sentence that says where it stands, what there is, and what is nearest. */
export function mistakesIn(lesson: Lesson, step: Step): string[] {
  const said = [...byName(lesson, step)];
  // Without its scene, its knobs and its views there is nothing to look references up in.
  if (!said.length) said.push(...inRun(lesson, step));
  return [...new Set(said)].map((text) => `${lesson.card.id}/${step.id}, ${text}`);
}

/** Scenes, knobs, presets and views, by what the lesson itself says there is. */
function byName({ scenes, knobs = [], presets = {} }: Lesson, step: Step): string[] {
  const ids = knobs.map(({ id }) => id);
  const sceneNames = Object.keys(scenes);
  const inScene = (where: string, name: string | undefined): string[] =>
    name === undefined || sceneNames.includes(name) ? [] : [`${where}: ${unknownName('scene', name, sceneNames)}`];
  return [
    ...inScene('scene', step.scene),
    ...Object.entries(step.runs ?? {}).flatMap(([name, run]) => inScene(`run ${name}, scene`, run.scene)),
    ...knobsNamedIn(step)
      .filter(({ text }) => !isChoice(text) && !ids.includes(text))
      .map(
        ({ where, text }) =>
          `${where}: ${unknownName('knob', text, [...ids, ...(where.startsWith('view') ? choices : [])])}`,
      ),
    ...(step.controls ?? []).flatMap((control) =>
      typeof control === 'object' && 'preset' in control && !(control.preset in presets)
        ? [`controls: ${unknownName('preset', control.preset, Object.keys(presets))}`]
        : [],
    ),
    ...viewsOn(step.stage).flatMap(({ view }) =>
      kinds.includes(view) ? [] : [`stage: ${unknownName('view', view, kinds)}`],
    ),
  ];
}

/** References, props and series, by what the real run has and what the views ask for when they are drawn. */
function inRun(lesson: Lesson, step: Step): string[] {
  store.setState({ ...home(catalogue), lesson: lesson.card.id, step: step.id });
  const opened = runsOf({ ...store.getState(), lesson: lesson.card.id });
  if (!opened) throw new Error(`Lesson ${lesson.card.id} does not open.`);
  const runs: Runs = { ...opened, step };
  const references = referencesOf(step).flatMap(({ where, text }) => {
    const fault = faultOf(runs, text);
    return fault ? [`${where}: ${fault}`] : [];
  });
  const first = [...references, ...seriesOf(runs)];
  return first.length ? first : [...focusOf(runs), ...whenDrawn(runs)];
}

function faultOf(runs: Runs, ref: string): string | undefined {
  const { run } = parseRef(ref);
  const chosen = chosenOf(store.getState(), runs.lesson);
  const trace = traceFor(runs, chosen, ref);
  if (!trace) return unknownName('run', run ?? '', Object.keys(runs.step.runs ?? {}));
  if (find(trace, ref, chosen)) return undefined;
  return unknownName('tensor', nameIn(ref, chosen), trace.names);
}

function focusOf(runs: Runs): string[] {
  const { tensor, cell } = runs.step.focus;
  const chosen = chosenOf(store.getState(), runs.lesson);
  const trace = traceFor(runs, chosen, tensor);
  const shown = trace && find(trace, tensor, chosen);
  if (!shown || (cell[0] < shown.rows && cell[1] < shown.cols)) return [];
  return [
    `focus: ${tensor} has ${shown.rows} × ${shown.cols} cells, counted from 0; there is none at [${cell.join(', ')}].`,
  ];
}

/** What views draw of the step's series that it does not compute. */
function seriesOf({ lesson, step }: Runs): string[] {
  return viewsOn(step.stage).flatMap((shown) => {
    try {
      checkSeries({ lesson, step }, shown, views[shown.view] ?? {});
      return [];
    } catch (fault) {
      return [`series: ${(fault as Error).message}`];
    }
  });
}

/** Draws the stage, each of those that a knob picks, and says which props no view asked for. */
function whenDrawn(runs: Runs): string[] {
  return Array.from({ length: positionsOf(runs.step.stage) }, (_, at) => drawnAt(runs, at)).flat();
}

function drawnAt(runs: Runs, position: number): string[] {
  const { step, views } = watched(runs.step, position);
  const lessonWords = { language: 'en', text: { steps: {}, parts: [] }, formulas: {} };
  let thrown: string[] = [];
  try {
    renderToStaticMarkup(
      <ScreenProvider runs={{ ...runs, step }} lessonWords={lessonWords}>
        <PointedProvider>
          <Stage />
        </PointedProvider>
      </ScreenProvider>,
    );
  } catch (fault) {
    thrown = [`stage: ${fault instanceof Error ? fault.message : fault}`];
  }
  const unread = views.flatMap(({ of, props }) =>
    Object.keys(of.props)
      .filter((prop) => !props.has(prop))
      .map((prop) => `view ${of.view}, ${unknownName('prop', prop, [...props])}`),
  );
  return unread.length ? unread : thrown;
}
