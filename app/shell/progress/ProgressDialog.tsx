import { useState } from 'react';
import { Dialog } from '@/app/page/Dialog';
import { download, JSON_FILE } from '@/app/page/download';
import { FileButton } from '@/app/page/FileButton';
import { clock, erase, keepingNow } from '@/app/progress/book';
import { store, useStore } from '@/app/store/store';
import { END } from '@/content/card';
import { writeProgress } from '@/lib/progress/file';
import { NO_PROGRESS } from '@/lib/progress/progress';
import { type Import, importFile } from './files';
import { progressWords } from './words';
import './progress.css';

/** What is said below the buttons. */
type Told = Import | 'erased' | null;

/** The one place for what the reader has done: taken along as a file, brought in from one, erased. */
export function ProgressDialog() {
  const words = progressWords(useStore((state) => state.lang));
  const progress = useStore((state) => state.progress) ?? NO_PROGRESS;
  const [told, setTold] = useState<Told>(null);
  const [asking, setAsking] = useState(false);
  const answers = Object.values(progress.answers);
  const seen = Object.keys(progress.seen).filter((place) => !place.endsWith(`/${END}`)).length;
  const right = answers.filter((answer) => answer.right).length;
  const { kept, unread } = keepingNow();
  const eraseAll = () => {
    erase();
    setAsking(false);
    setTold('erased');
  };
  return (
    <Dialog title={words.title}>
      <div className="progress">
        <p>{seen ? words.sum(seen, answers.length, right) : words.nothing}</p>
        <p className="progress-where">{kept ? words.where : words.notKept}</p>
        {unread && (
          <p role="alert">
            <span>{words.unread}</span> <span>{words.why(unread.refusal)}</span>{' '}
            <button type="button" onClick={() => download('headlight-progress-unread.json', unread.text)}>
              {words.download}
            </button>
          </p>
        )}
        <div className="progress-buttons">
          <button type="button" onClick={exportFile}>
            {words.exportFile}
          </button>
          <FileButton
            label={words.importFile}
            accept={JSON_FILE}
            onFiles={([file]) => file && void importFile(file).then(setTold)}
          />
          <button type="button" className="quiet" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {words.erase}
          </button>
        </div>
        {asking && (
          <div className="progress-sure">
            <p>{words.sure}</p>
            <button type="button" onClick={eraseAll}>
              {words.eraseAll}
            </button>
            <button type="button" className="quiet" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
        )}
        <ToldLine told={told} />
      </div>
    </Dialog>
  );
}

/** What became of a file, or of all there was. */
function ToldLine({ told }: { told: Told }) {
  const words = progressWords(useStore((state) => state.lang));
  if (told !== null && typeof told === 'object' && 'refusal' in told) {
    return (
      <p role="alert" className="progress-refused">
        <strong>{words.refused(told.name)}</strong> <span>{words.why(told.refusal)}</span>{' '}
        <span>{words.unchanged}</span>
      </p>
    );
  }
  return <p role="status">{told === 'erased' ? words.erased : told && words.imported(told.count)}</p>;
}

function exportFile(): void {
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  download(`headlight-progress-${day}.json`, writeProgress(store.getState().progress ?? NO_PROGRESS));
}
