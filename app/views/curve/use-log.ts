import { useEffect, useState } from 'react';
import { fetchFile } from '@/app/fetch/fetch-file';
import { type Log, readLog } from './log';

const read = new Map<string, Log>();

/** The training log in this file: null while it is on its way. `again` fetches one that could not be had once more. */
export function useLog(file: string): { readonly log: Log | 'failed' | null; again(): void } {
  const [log, setLog] = useState<Log | 'failed' | null>(() => read.get(file) ?? null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches again
  useEffect(() => {
    if (read.has(file)) return;
    let gone = false;
    fetchLog(file).then(
      (log) => {
        read.set(file, log);
        if (!gone) setLog(log);
      },
      () => {
        if (!gone) setLog('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [file, tries]);
  const again = () => {
    setLog(null);
    setTries((before) => before + 1);
  };
  return { log, again };
}

const fetchLog = async (file: string): Promise<Log> =>
  readLog(JSON.parse(new TextDecoder().decode(await fetchFile(file))));
