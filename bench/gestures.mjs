/** Moves of the mouse and presses of a key, after so many that the engine has compiled what they need. */
const [HOVERS, EDITS, WARM] = [200, 120, 30];
const HEAP_HOVERS = 1000;
/** Longer than the frame that answers and what is drawn after it. */
const APART_MS = 60;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * @typedef {{ name: string, cat: string, ph: string, ts: number, dur?: number, tts?: number, tdur?: number,
 *   pid: number, tid: number, args: { name?: string, data?: { type?: string } } }} TraceEvent
 * Times in microseconds; tts and tdur in the thread's own processor time.
 * @typedef {{ page: import('playwright-core').Page, session: import('playwright-core').CDPSession }} Opened
 */

/** What Chromium traces while something is done.
 * @param {import('playwright-core').CDPSession} session @param {() => Promise<void>} act @returns {Promise<TraceEvent[]>} */
async function traced(session, act) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{ value: unknown[] }} */ { value }) => {
    events.push(.../** @type {TraceEvent[]} */ (value));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await act();
  const done = new Promise((complete) => session.once('Tracing.tracingComplete', complete));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * What the page's main thread worked for each event of a kind, in milliseconds: from its dispatch until the frame that
 * shows the answer was handed over (`answer`), and from there to the next event (`after`). It is the thread's own
 * processor time, so neither the wait for the next frame nor other work of the machine is in it.
 * @param {TraceEvent[]} events @param {string} kind @returns {{ answer: number[], after: number[] }}
 */
export function workPerEvent(events, kind) {
  const dispatched = events
    .filter(({ name, args, tts }) => name === 'EventDispatch' && args.data?.type === kind && tts !== undefined)
    .toSorted((a, b) => a.ts - b.ts);
  const thread = dispatched[0]?.tid;
  const process = dispatched[0]?.pid;
  const commits = events
    .filter(({ name, tid, pid, tts }) => name === 'Commit' && tid === thread && pid === process && tts !== undefined)
    .toSorted((a, b) => a.ts - b.ts);
  const answer = /** @type {number[]} */ ([]);
  const after = /** @type {number[]} */ ([]);
  for (const [i, { ts, tts = 0 }] of dispatched.entries()) {
    const commit = commits.find((each) => each.ts > ts);
    const next = dispatched[i + 1];
    // An event without a frame of its own changed nothing on screen.
    if (!commit || (next && commit.ts > next.ts)) continue;
    const handed = (commit.tts ?? 0) + (commit.tdur ?? 0);
    answer.push((handed - tts) / 1000);
    if (next?.tts) after.push((next.tts - handed) / 1000);
  }
  return { answer, after };
}

/** @param {Opened} opened @param {string} kind @param {number} count @param {(i: number) => Promise<void>} act */
async function measure({ page, session }, kind, count, act) {
  for (let i = 0; i < WARM; i++) await act(i);
  const events = await traced(session, async () => {
    for (let i = 0; i < count; i++) {
      await act(WARM + i);
      await page.waitForTimeout(APART_MS);
    }
  });
  const work = workPerEvent(events, kind);
  if (work.answer.length < count / 2)
    throw new Error(`${count} times ${kind}, but only ${work.answer.length} of them were answered by a frame.`);
  return work;
}

/** Goes to cells all over a matrix, never to one that is near the last.
 * @param {import('playwright-core').Page} page @param {{ x: number, y: number, width: number, height: number }} box */
const hoverIn = (page, box) => (/** @type {number} */ i) =>
  page.mouse.move(box.x + box.width * ((i * 0.381966) % 1), box.y + box.height * ((i * 0.618034) % 1));

/** Bytes that are still held once everything else has been collected.
 * @param {import('playwright-core').CDPSession} session @returns {Promise<number>} */
async function heap(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Hovers and edits of the matrix on screen, and what a thousand hovers leave behind.
 * @param {import('playwright-core').Page} page */
export async function measureGestures(page) {
  const session = await page.context().newCDPSession(page);
  const opened = { page, session };
  const grid = page.getByRole('grid').last();
  await grid.waitFor();
  await page.waitForTimeout(2000);
  const box = await grid.boundingBox();
  if (!box) throw new Error('The matrix of the step is nowhere on the page.');
  const hover = hoverIn(page, box);
  const hovers = await measure(opened, 'pointermove', HOVERS, hover);
  const field = page.getByLabel(/^Change this number/).first();
  await field.focus();
  const edits = await measure(opened, 'keydown', EDITS, () => field.press('ArrowUp'));

  for (let i = 0; i < 100; i++) await hover(i);
  const before = await heap(session);
  for (let i = 0; i < HEAP_HOVERS; i++) await hover(i);
  const grown = (await heap(session)) - before;
  return { hovers, edits, grown };
}
