import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchFile } from '@/app/fetch/fetch-file';
import type { JudgeOrder, JudgeReport } from '@/app/workers/judge-messages';
import type { Knobs } from '@/content/knob';
import { benchPictures } from '@/lib/pictures/bench';
import { keyOf } from './removable';

export interface Measured {
  readonly combination: Knobs;
  /** What each of the bench's pictures was taken for. */
  readonly answers: Uint8Array;
}

/** What was measured since the page was opened, by file and combination, the latest last. */
const measured = new Map<string, Map<string, Measured>>();

const measuredOn = (file: string): Map<string, Measured> => {
  const known = measured.get(file) ?? new Map<string, Measured>();
  measured.set(file, known);
  return known;
};

type Phase =
  | { readonly is: 'resting' }
  /** Answers come, of the first pictures first. */
  | { readonly is: 'measuring'; readonly combination: Knobs; readonly answers: Uint8Array }
  | { readonly is: 'failed'; readonly fault: string };

const RESTING: Phase = { is: 'resting' };

/** A thread that judges the network of a file, made when it is first needed. It ends with the component. */
export function useJudge(file: string) {
  const [phase, setPhase] = useState<Phase>(RESTING);
  const worker = useRef<Promise<Worker> | null>(null);
  const run = useRef(0);

  const end = useCallback(() => {
    run.current++;
    void worker.current?.then((made) => made.terminate()).catch(() => undefined);
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const fail = useCallback(
    (fault: unknown) => {
      end();
      setPhase({ is: 'failed', fault: fault instanceof Error ? fault.message : String(fault) });
    },
    [end],
  );

  const measure = useCallback(
    (combination: Knobs) => {
      const own = ++run.current;
      setPhase({ is: 'measuring', combination, answers: new Uint8Array() });
      const take = (report: JudgeReport): void => {
        if (report.kind === 'fault') fail(report.message);
        else if (report.run === run.current) show(report.answers);
      };
      const show = (answers: Uint8Array): void => {
        const done = answers.length === benchPictures().length;
        if (done) measuredOn(file).set(keyOf(combination), { combination, answers });
        setPhase(done ? RESTING : { is: 'measuring', combination, answers });
      };
      worker.current ??= begin(file);
      worker.current
        .then((made) => {
          if (own !== run.current) return;
          made.onmessage = ({ data }: MessageEvent<JudgeReport>) => take(data);
          // A worker whose file cannot be had says no more than that there was an error.
          made.onerror = (event) => fail(event.message || 'the measuring thread could not be started');
          tell(made, { do: 'judge', run: own, settings: combination });
        })
        .catch((fault) => {
          if (own === run.current) fail(fault);
        });
    },
    [file, fail],
  );

  const cancel = useCallback(() => {
    run.current++;
    void worker.current?.then((made) => tell(made, { do: 'cancel' })).catch(() => undefined);
    setPhase(RESTING);
  }, []);

  return { phase, measured: measuredOn(file), measure, cancel };
}

const tell = (worker: Worker, order: JudgeOrder): void => worker.postMessage(order);

/** A thread that has read the weights. */
async function begin(file: string): Promise<Worker> {
  const bytes = await fetchFile(file);
  const made = new Worker(new URL('../../workers/judge.ts', import.meta.url), { type: 'module' });
  tell(made, { do: 'load', file: bytes });
  return made;
}
