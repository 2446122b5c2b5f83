import { copyLink } from '@/app/page/copy-link';
import { rememberTheme } from '@/app/page/theme';
import { homeLink } from '@/app/store/address';
import type { Theme } from '@/app/store/state';
import { actions, useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import { findLesson } from '@/content/lessons';

export function TopBar() {
  const lang = useStore((state) => state.lang);
  const lesson = findLesson(useStore((state) => state.lesson));
  const present = useStore((state) => state.present);
  const picture = useStore((state) => state.picture);
  const words = wordsIn(lang);
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
      <a className="brand" href={homeLink({ lang, picture })} aria-label={`Headlight, ${words.home}`}>
        <i aria-hidden="true">
          <b />
          <b />
          <b />
          <b />
        </i>
        <span>Headlight</span>
      </a>
      {lesson && <strong className="crumb">{lesson.card.title[lang]}</strong>}
      <span className="top-gap" />
      <button
        type="button"
        className="quiet"
        lang={lang === 'en' ? 'zh-Hans' : 'en'}
        onClick={() => actions().setLanguage(lang === 'en' ? 'zh' : 'en')}
      >
        {words.otherLanguage}
      </button>
      <ThemeChoice />
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
      {lesson && (
        <button type="button" aria-pressed={present} onClick={() => actions().set({ present: !present })}>
          <span>{present ? words.leavePresent : words.present}</span>
          <kbd>V</kbd>
        </button>
      )}
      {lesson && <CopyLink />}
    </header>
  );
}

function ThemeChoice() {
  const words = wordsIn(useStore((state) => state.lang));
  const theme = useStore((state) => state.theme);
  return (
    <select
      className="quiet"
      aria-label={words.theme.label}
      value={theme}
      onChange={(event) => rememberTheme(event.target.value as Theme)}
    >
      <option value="system">{words.theme.system}</option>
      <option value="light">{words.theme.light}</option>
      <option value="dark">{words.theme.dark}</option>
    </select>
  );
}

function CopyLink() {
  const words = wordsIn(useStore((state) => state.lang));
  const copied = useStore((state) => state.copied);
  return (
    <button type="button" className="primary copy-link" onClick={() => void copyLink()}>
      {copied ? words.copied : words.copyLink}
    </button>
  );
}
