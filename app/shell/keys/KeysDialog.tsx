import { zoomWords } from '@/app/draw/zoom/words';
import { Dialog } from '@/app/page/Dialog';
import { inMatrix, type ShortcutId, shortcuts } from '@/app/presenter/shortcuts';
import { useStore } from '@/app/store/store';
import { shellWords } from '../words';
import { keysWords } from './words';
import './keys.css';

/** Keys whose name is not what is printed on them. */
const PRINTED: Readonly<Record<string, string>> = {
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
};

/** The keys of a long matrix, whose words come with what magnifies. */
const ZOOM = 'zoom';

/** Keys beyond so many are told by the first and the last of them. */
const MOST_KEYS = 6;
const shownKeys = (keys: readonly string[]) => (keys.length > MOST_KEYS ? [`${keys[0]} – ${keys.at(-1)}`] : keys);

const rows: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(shortcuts).map(([id, { keys }]) => [id, shownKeys(keys)] as const),
  ...Object.entries(inMatrix),
  [ZOOM, ['+', '−', '0']],
];

/** Every key, on one page. */
export function KeysDialog() {
  const lang = useStore((state) => state.lang);
  const words = keysWords(lang);
  const printed = (part: string) =>
    part === 'Space' ? words.space : (PRINTED[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  return (
    <Dialog title={shellWords(lang).keys}>
      <dl className="keys">
        {rows.map(([id, keys]) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key.split(' ').map(printed).join(' ')}</kbd>
              ))}
            </dt>
            <dd>{id === ZOOM ? zoomWords(lang).keys : words.table[id as ShortcutId]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
