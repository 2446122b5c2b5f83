import { useCallback, useEffect, useRef, useState } from 'react';
import type { FullSizeOrder, FullSizeReport } from '@/app/workers/full-size-messages';
import type { Picture } from '@/lib/pictures/picture';

type Of<Kind extends FullSizeReport['kind']> = Extract<FullSizeReport, { kind: Kind }>;

/** How the run in full size stands. */
export interface FullSizeState {
  readonly progress: Of<'progress'> | null;
  readonly done: Of<'done'> | null;
  /** The step that was asked for last. */
  readonly found: Of<'found'> | null;
  readonly fault: string | null;
}

const nothing: FullSizeState = { progress: null, done: null, found: null, fault: null };

/** As ViT-B/16 reads pictures: 224 × 224. */
const SIDE = 224;
/** Any seed gives weights that mean nothing. */
const SEED = 7;

/** Runs ViT-B/16 in a thread of its own, which ends when somebody cancels or leaves. */
export function useFullSize() {
  const [state, setState] = useState(nothing);
  const worker = useRef<Worker | null>(null);
  const end = useCallback((): void => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const order = (what: FullSizeOrder): void => worker.current?.postMessage(what);
  const fail = (fault: string): void => {
    end();
    setState({ ...nothing, fault });
  };
  const begun = (): Worker => {
    const made = new Worker(new URL('../../workers/full-size.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<FullSizeReport>) =>
      data.kind === 'fault' ? fail(data.message) : setState((before) => withReport(before, data));
    made.onerror = ({ message = '' }) => fail(message);
    return made;
  };
  return {
    state,
    /** Weights that were drawn before are there still. */
    run(picture: Picture): void {
      worker.current ??= begun();
      const what = state.done ? 'network' : 'weights';
      setState({ ...nothing, progress: { kind: 'progress', what, share: 0 } });
      order({ do: 'run', seed: SEED, picture: enlarged(picture), side: SIDE });
    },
    cancel(): void {
      end();
      setState(nothing);
    },
    find: (name: string): void => order({ do: 'find', name }),
  };
}

function withReport(state: FullSizeState, report: Exclude<FullSizeReport, Of<'fault'>>): FullSizeState {
  if (report.kind === 'progress') return { ...state, progress: report };
  if (report.kind === 'done') return { ...state, progress: null, done: report };
  return { ...state, found: report };
}

/** The picture in the size that the network reads: each pixel as a square. */
function enlarged({ pixels, height, width }: Picture): Float32Array {
  const large = new Float32Array(SIDE * SIDE * 3);
  for (let y = 0; y < SIDE; y++) {
    const row = Math.floor((y * height) / SIDE) * width;
    for (let x = 0; x < SIDE; x++) {
      const from = 3 * (row + Math.floor((x * width) / SIDE));
      for (let c = 0; c < 3; c++) large[3 * (y * SIDE + x) + c] = pixels[from + c] as number;
    }
  }
  return large;
}
