import { useRef, useState } from 'react';
import { Dialog } from '@/app/page/Dialog';
import { CSV_FILE, download } from '@/app/page/download';
import { Options } from '@/app/page/Options';
import { useStore } from '@/app/store/store';
import { ballotOf } from '@/app/store/votes';
import { asCells, asCsv, counted, countRows } from '@/app/vote/counts';
import { clearVotes } from '@/app/vote/voting';
import { CountTable } from './CountTable';
import { votesWords } from './words';
import './votes.css';

/** The counts of a vote, or of all votes of the sitting: looked at, saved and copied. */
export function VotesDialog() {
  const words = votesWords(useStore((state) => state.lang));
  const all = counted(useStore((state) => state.votes));
  const here = useStore(ballotOf);
  const own = all.filter((ballot) => ballot === here);
  const [whole, setWhole] = useState(!own.length);
  const [said, setSaid] = useState('');
  const byHand = useRef<HTMLTextAreaElement>(null);
  const rows = countRows(whole ? all : own, words.columns, words);
  const copy = () =>
    copyText(asCells(rows)).then(
      () => setSaid(words.copied),
      () => {
        setSaid(words.copyByHand);
        byHand.current?.select();
      },
    );
  const clear = () => {
    clearVotes();
    setSaid(words.cleared);
  };
  return (
    <Dialog title={words.title}>
      <div className="votes">
        <p>{words.lead}</p>
        {all.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            {own.length > 0 && (
              <Options
                label={words.which}
                options={[words.thisOne, words.all(all.length)]}
                value={whole ? 1 : 0}
                onChoose={(i) => setWhole(i === 1)}
              />
            )}
            <CountTable rows={rows} label={words.title} />
            <div className="votes-do">
              <button type="button" className="primary" onClick={() => download(fileName(), asCsv(rows), CSV_FILE)}>
                {words.save}
              </button>
              <button type="button" onClick={copy}>
                {words.copy}
              </button>
              <button type="button" className="quiet" onClick={clear}>
                {words.clear}
              </button>
            </div>
          </>
        )}
        <p role="status">{said}</p>
        {said === words.copyByHand && (
          <textarea ref={byHand} readOnly aria-label={words.title} value={asCells(rows)} rows={4} />
        )}
      </div>
    </Dialog>
  );
}

/** `headlight-votes-2026-11-28.csv` */
const fileName = (): string => `headlight-votes-${new Date().toISOString().slice(0, 10)}.csv`;

/** Over plain http there is no clipboard at all. */
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
