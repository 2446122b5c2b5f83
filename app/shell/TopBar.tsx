import { Say } from '@/app/page/Borrowed';
import { copyLink } from '@/app/page/copy-link';
import { chooseTheme } from '@/app/page/theme';
import { homeLink } from '@/app/store/address';
import type { ThemeChoice } from '@/app/store/state';
import { actions, useStore } from '@/app/store/store';
import { findLesson } from '@/content/lessons';
import { LanguageChoice } from './LanguageChoice';
import { shellWords } from './words';

export function TopBar() {
  const lang = useStore((state) => state.lang);
  const lesson = findLesson(useStore(({ lesson, step }) => (step === null ? null : lesson)));
  const present = useStore((state) => state.present);
  const picture = useStore((state) => state.picture);
  const words = shellWords(lang);
  return (
    <header className="top">
      {lesson && (
        <>
          <button type="button" className="skip" onClick={() => document.getElementById('lesson-text')?.focus()}>
            {words.skipToLesson}
          </button>
          <button type="button" className="skip" onClick={() => document.getElementById('stage')?.focus()}>
            {words.skipToStage}
          </button>
        </>
      )}
      <a className="brand" href={homeLink({ lang, picture })} aria-label={words.home}>
        <i aria-hidden="true">
          <b />
          <b />
          <b />
          <b />
        </i>
        <span>Headlight</span>
      </a>
      {lesson && (
        <strong className="crumb">
          <Say words={lesson.card.title} />
        </strong>
      )}
      <span className="top-gap" />
      <LanguageChoice />
      <ThemeSelect />
      <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'picture' })}>
        {words.picture}
      </button>
      <button
        type="button"
        className="quiet keys-button"
        aria-label={words.keys}
        onClick={() => actions().set({ dialog: 'keys' })}
      >
        ?
      </button>
      {lesson && !lesson.grows && (
        <button type="button" className="quiet speaker-button" onClick={() => actions().set({ dialog: 'speaker' })}>
          {words.speaker}
        </button>
      )}
      {lesson && !lesson.grows && (
        <button type="button" aria-pressed={present} onClick={() => actions().present(!present)}>
          <span>{present ? words.leavePresent : words.present}</span>
          <kbd>V</kbd>
        </button>
      )}
      {lesson && <CopyLink />}
    </header>
  );
}

function ThemeSelect() {
  const words = shellWords(useStore((state) => state.lang));
  const theme = useStore((state) => state.theme);
  return (
    <select
      className="quiet"
      aria-label={words.theme.label}
      value={theme}
      onChange={(event) => chooseTheme(event.target.value as ThemeChoice)}
    >
      <option value="system">{words.theme.system}</option>
      <option value="light">{words.theme.light}</option>
      <option value="dark">{words.theme.dark}</option>
      <option value="contrast">{words.theme.contrast}</option>
    </select>
  );
}

function CopyLink() {
  const words = shellWords(useStore((state) => state.lang));
  const copied = useStore((state) => state.copied);
  return (
    <button type="button" className="primary copy-link" onClick={() => void copyLink()}>
      {copied ? words.copied : words.copyLink}
    </button>
  );
}
