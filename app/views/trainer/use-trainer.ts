import { useCallback, useEffect, useRef, useState } from 'react';
import type { Order, Report, Settings } from '@/app/workers/messages';
import type { CurvePoint } from '@/content/schema';

export type Progress = Extract<Report, { kind: 'progress' }>;

export interface Training {
  readonly phase: 'waiting' | 'paused' | 'running' | 'failed';
  /** The latest report: maps and probabilities of the fixed picture. */
  readonly now: Progress | null;
  readonly loss: readonly CurvePoint[];
  readonly right: readonly CurvePoint[];
  readonly judged: readonly CurvePoint[];
  readonly fault: string;
}

const nothing: Training = { phase: 'waiting', now: null, loss: [], right: [], judged: [], fault: '' };

/** What was known, with what a report adds. */
export function withReport(before: Training, report: Progress): Training {
  const { points, steps, judged } = report;
  const fresh = steps === 0 ? nothing : before;
  const more = (offset: 1 | 2): CurvePoint[] =>
    Array.from({ length: points.length / 3 }, (_, i) => [points[3 * i] as number, points[3 * i + offset] as number]);
  return {
    phase: report.running ? 'running' : 'paused',
    now: report,
    loss: [...fresh.loss, ...more(1)],
    right: [...fresh.right, ...more(2)],
    judged: judged === null ? fresh.judged : [...fresh.judged, [steps, judged]],
    fault: '',
  };
}

/** A thread that trains while this page shows how far it has come. It ends with the component; out of sight it rests. */
export function useTrainer(settings: Settings, picture: Float32Array) {
  const [training, setTraining] = useState(nothing);
  const [attempt, setAttempt] = useState(0);
  const worker = useRef<Worker | null>(null);
  /** Somebody wants it to go on, though out of sight it rests. */
  const wanted = useRef(false);
  const began = useRef<string | null>(null);

  const tell = useCallback((order: Order) => worker.current?.postMessage(order), []);
  // What becomes of an order the thread says: until it has heard of a pause, more updates come.
  const order = useCallback(
    (what: Exclude<Order['do'], 'begin'>) => {
      wanted.current = what === 'run';
      tell({ do: what });
    },
    [tell],
  );
  const begin = useCallback(() => {
    if (!worker.current) return;
    wanted.current = false;
    setTraining(nothing);
    tell({ do: 'begin', settings, picture });
  }, [tell, settings, picture]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a new worker
  useEffect(() => {
    const fail = (fault: string) => setTraining((before) => ({ ...before, phase: 'failed', fault }));
    let made: Worker;
    try {
      made = new Worker(new URL('../../workers/train.ts', import.meta.url), { type: 'module' });
    } catch (fault) {
      fail(fault instanceof Error ? fault.message : String(fault));
      return;
    }
    made.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'fault') fail(data.message);
      else setTraining((before) => withReport(before, data));
    });
    // A worker whose file cannot be had says no more than that there was an error.
    made.addEventListener('error', (event) => fail(event.message || 'the training thread could not be started'));
    worker.current = made;
    began.current = null;
    return () => {
      worker.current = null;
      made.terminate();
    };
  }, [attempt]);

  useEffect(() => {
    const key = `${attempt} ${JSON.stringify(settings)}`;
    if (began.current === key) return;
    began.current = key;
    begin();
  }, [attempt, settings, begin]);

  useEffect(() => {
    const restUnseen = () => {
      if (wanted.current) tell({ do: document.hidden ? 'pause' : 'run' });
    };
    document.addEventListener('visibilitychange', restUnseen);
    return () => document.removeEventListener('visibilitychange', restUnseen);
  }, [tell]);

  return { training, order, begin, tryAgain: () => setAttempt((before) => before + 1) };
}
