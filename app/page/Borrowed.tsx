import { useStore } from '@/app/store/store';
import { inLanguage, type Language, languageOf, nameOf, tagOf, type Words } from '@/content/language';

/** Marks what stands in another language than the page's: `EN`. Nothing where it is the page's own. */
export function Borrowed({ language }: { language: Language }) {
  const lang = useStore((state) => state.lang);
  if (language === lang) return null;
  return (
    <abbr className="borrowed" title={nameOf(language)}>
      {language.toUpperCase()}
    </abbr>
  );
}

/** Words in the page's language; where there are none, in English, marked. */
export function Say({ words }: { words: Words<string> }) {
  const lang = useStore((state) => state.lang);
  const language = languageOf(words, lang);
  const text = inLanguage(words, lang);
  // An element of its own: a page translator takes away text that stands among other nodes.
  if (language === lang) return <span>{text}</span>;
  return (
    <>
      <span lang={tagOf(language)}>{text}</span> <Borrowed language={language} />
    </>
  );
}
