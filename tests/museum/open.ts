import { cellText } from '@/app/draw/value-text';
import { catalogue } from '@/app/store/catalogue';
import { loadOpening } from '@/app/store/opened';
import { chosenOf, runsOf } from '@/app/store/runs';
import { selectedOf } from '@/app/store/selected';
import { settle } from '@/app/store/settle';
import { loadLesson } from '@/content/lessons';
import { resolve } from '@/content/reference';
import { parse } from '@/lib/permalink/link';
import type { IgnoredPart } from '@/lib/permalink/state';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { readyToAsk } from '../content/open-lesson';
import type { Exhibit } from './files';

/** Opens a link as the page does, with the weights read from public/, and says what it shows. */
export async function open(link: string): Promise<Exhibit & { ignored: readonly IgnoredPart[] }> {
  await loadOpening();
  const lesson = await loadLesson(parse(link, catalogue).state.lesson);
  if (!lesson) throw new Error(`${link} opens no lesson: the museum holds links to steps.`);
  await readyToAsk(lesson);
  readShippedWeights(lesson, parse(link, catalogue).state.weights);
  const read = parse(link, catalogue);
  const { state, ignored } = settle(read.state);
  const runs = runsOf(state);
  if (!runs) throw new Error(`${link} runs nothing.`);
  const opened = { link, step: `${state.lesson}/${state.step}`, ignored: [...read.ignored, ...ignored] };
  if (!state.cell) return opened;
  const { ref, at } = selectedOf(state, runs);
  const trace = state.compare === 'original' ? runs.original : runs.trace;
  const slice = resolve(trace, ref, chosenOf(state, lesson));
  return { ...opened, number: cellText({ kind: 'cell', tensor: slice.named.tensor, index: slice.flat(...at) }) };
}
