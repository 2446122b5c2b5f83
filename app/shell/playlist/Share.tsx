import { useState } from 'react';
import { download, JSON_FILE } from '@/app/page/download';
import { FileButton } from '@/app/page/FileButton';
import { useStore } from '@/app/store/store';
import { MOST_CODE } from '@/lib/playlist/code';
import { writePlaylist } from '@/lib/playlist/file';
import { listCode } from './draft';
import { Link } from './Link';
import { type OpenedFile, openFile } from './open-file';
import type { ListEditing } from './StepChoice';
import { playlistWords } from './words';

/** The link of the playlist, and its file: both hold the same. */
export function Share({ list, onChange }: ListEditing) {
  const words = playlistWords(useStore((state) => state.lang));
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [first] = list.items;
  const code = first ? listCode(list) : '';
  const take = (file: File) =>
    openFile(file).then((result) => {
      setOpened(result);
      if ('list' in result) onChange(result.list);
    });
  return (
    <section aria-labelledby="playlist-share">
      <h3 id="playlist-share">{words.share}</h3>
      {first && code.length <= MOST_CODE && <Link code={code} place={first.place} name={words.link} />}
      {code.length > MOST_CODE && <p>{words.tooLong}</p>}
      <div className="playlist-buttons">
        <button
          type="button"
          disabled={!first}
          onClick={() => download('headlight-playlist.json', `${writePlaylist(list, 1)}\n`)}
        >
          {words.save}
        </button>
        <FileButton label={words.open} accept={JSON_FILE} onFiles={([file]) => file && void take(file)} />
      </div>
      <Told opened={opened} />
    </section>
  );
}

/** What became of a file. */
function Told({ opened }: { opened: OpenedFile | null }) {
  const words = playlistWords(useStore((state) => state.lang));
  if (opened && 'refusal' in opened)
    return (
      <p role="alert" className="playlist-refused">
        <strong>{words.refused(opened.name)}</strong> <span>{words.why(opened.refusal)}</span>{' '}
        <span>{words.unchanged}</span>
      </p>
    );
  return (
    <p role="status">
      {opened && <span>{words.opened(opened.list.items.length)}</span>}{' '}
      {opened && opened.skipped.length > 0 && <span>{words.skipped(opened.skipped)}</span>}
    </p>
  );
}
