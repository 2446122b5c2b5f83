import { givenBy } from 'virtual:checked-systems';
import { arrangementFor, keptCell } from '@/content/arrangement';
import { CHECKED } from '@/content/checked';
import type { Chosen } from '@/content/chosen';
import { addLesson, findLesson } from '@/content/lessons';
import { nameLeftOpen } from '@/content/reference';
import { runOf } from '@/content/runs';
import { type Scene, scene } from '@/content/scene';
import { type Lesson, type Step, step } from '@/content/schema';
import { show } from '@/content/stage';
import { hideNothing } from '@/content/veil';
import { type Counts, choices, firstOfEach } from '@/lib/choice';
import type { Picture } from '@/lib/pictures/picture';
import type { Golden } from '@/lib/systems/golden';
import type { Named, Trace } from '@/lib/trace/trace';

/** Every case that was opened is a step of one lesson without words, so that store, stage, shelf and links know what to do. */
const empty: Lesson = {
  card: {
    id: CHECKED,
    part: 'review',
    order: Number.POSITIVE_INFINITY,
    title: { en: 'Checked against PyTorch', zh: '与 PyTorch 核对' },
    steps: {},
  },
  // As PyTorch counts.
  countFrom: 0,
  scenes: {},
  steps: [],
  grows: true,
};

const first: Chosen = { ...firstOfEach, knobs: {} };

const sceneFor = (golden: Golden): Scene => {
  const { config, input, weights } = givenBy(golden);
  return scene({
    system: golden.system,
    config: () => config,
    input: () => input,
    weights: () => weights,
    weightsAre: 'loaded',
  });
};

/** Puts a case among those that can be shown. Its stage shows what the run comes to. */
export function addCase(name: string, golden: Golden, picture: Picture): void {
  const lesson = findLesson(CHECKED) ?? empty;
  if (lesson.steps.some(({ id }) => id === name)) return;
  const shown = sceneFor(golden);
  const trace = runOf(shown, { picture, knobs: {}, weights: '', edits: {} });
  const counts = shown.system.choices?.(shown.config({})) ?? {};
  addLesson({
    ...lesson,
    scenes: { ...lesson.scenes, [name]: shown },
    steps: [...lesson.steps, stepFor(name, resultOf(trace), counts)],
  });
}

/**
 * What the run comes to: `output`, or `proj`, after which attention only counts; else what comes last of all that
 * PyTorch has too. Gradients follow from it.
 */
function resultOf(trace: Trace): Named {
  const last =
    trace.find('output') ??
    trace.find('proj') ??
    trace.names.map((name) => trace.get(name)).findLast(({ aside, scale }) => !aside && scale !== 'gradients');
  if (last) return last;
  throw new Error('The run names no tensor: a system must name what it computes.');
}

function stepFor(name: string, result: Named, counts: Counts): Step {
  const tensor = nameLeftOpen(result, first);
  const arrangement = arrangementFor(result, { tensor, axes: [] }, first, counts);
  const { refs, within } = arrangement;
  const { tensor: focus, at } = keptCell(arrangement, null);
  return step(name, {
    scene: name,
    symbols: {},
    stage: show('slices', { of: refs, along: result.axes[within ?? -1] }),
    focus: { tensor: focus, cell: at },
    controls: choices.filter((kind) => (counts[kind] ?? 1) > 1),
    ask: { kind: 'choice' },
    veil: hideNothing('A case asks nothing.'),
  });
}
