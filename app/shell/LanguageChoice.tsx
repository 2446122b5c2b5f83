import { actions, useStore } from '@/app/store/store';
import { nameOf, tagOf } from '@/content/language';
import { languages } from '@/content/lessons';
import { shellWords } from './words';

/** The other language, or a list where there are several; each calls itself by its own name. */
export function LanguageChoice() {
  const lang = useStore((state) => state.lang);
  const [other, ...more] = languages.filter((language) => language !== lang);
  const choose = (language: string) => void actions().setLanguage(language);
  if (other === undefined) return null;
  if (!more.length)
    return (
      <button type="button" className="quiet" lang={tagOf(other)} onClick={() => choose(other)}>
        {nameOf(other)}
      </button>
    );
  return (
    <select
      className="quiet"
      aria-label={shellWords(lang).language}
      value={lang}
      onChange={(event) => choose(event.target.value)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={tagOf(language)}>
          {nameOf(language)}
        </option>
      ))}
    </select>
  );
}
