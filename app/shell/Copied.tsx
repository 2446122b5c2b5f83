import { useStore } from '@/app/store/store';
import { shellWords } from './words';
import './copied.css';

/** Says for a moment that the link was copied: a key copies too, and while presenting there is no button to say it. */
export function Copied() {
  const words = shellWords(useStore((state) => state.lang));
  return (
    <p className="copied" role="status">
      {words.copied}
    </p>
  );
}
