import { useEffect, useState } from 'react';
import { fetchFile } from '@/app/fetch/fetch-file';
import { type Log, readLog } from './log';

/** The log that was read last: a lesson shows one. */
let latest: { readonly file: string; readonly log: Log } | null = null;

const known = (file: string): Log | null => (latest?.file === file ? latest.log : null);

/** The training log in this file: null while it is on its way. `again` fetches one that could not be had once more. */
export function useLog(file: string): { readonly log: Log | 'failed' | null; again(): void } {
  const [log, setLog] = useState<Log | 'failed' | null>(() => known(file));
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches again
  useEffect(() => {
    if (known(file)) return;
    let gone = false;
    fetchLog(file).then(
      (log) => {
        latest = { file, log };
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
