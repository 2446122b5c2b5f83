import { useEffect, useState } from 'react';
import { Options } from '@/app/page/Options';
import { chooseTheme, useTheme, useThemeOnDocument } from '@/app/page/theme';
import { PointedProvider } from '@/app/panels/pointed';
import { ScreenProvider } from '@/app/panels/screen';
import { Stage } from '@/app/panels/stage/Stage';
import { Tools } from '@/app/panels/tools/Tools';
import { type Runs, runsOf } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { nameOf, tagOf } from '@/content/language';
import type { LessonWords } from '@/content/lesson-words';
import { languages } from '@/content/lessons';
import { addressOf, type Place, placeOf } from './address';
import { examples } from './examples';
import { openCase, speak } from './open-case';
import { PropsSource } from './PropsSource';
import { showSource } from './source';
import './gallery.css';

const THEMES = ['light', 'dark', 'contrast'] as const;

/** Every view with its example: what it is for, its props, and its cases on a stage as lessons have it. */
export function Gallery() {
  const place = usePlace();
  const { example, id } = place;
  const runs = useStore(runsOf);
  const shown = runs?.lesson.card.title.en === example.view && runs.step.id === id ? runs : null;
  useThemeOnDocument();
  useEffect(() => {
    document.title = `${example.view} / ${id} · Gallery`;
  }, [example, id]);
  return (
    <div className="gallery">
      <Views at={place} />
      <main>
        <header>
          <h1>{example.view}</h1>
          <Switches />
        </header>
        <p>{example.about}</p>
        <nav aria-label="Cases">
          {Object.keys(example.cases).map((each) => (
            <a key={each} href={addressOf({ example, id: each })} aria-current={each === id ? 'page' : undefined}>
              {each}
            </a>
          ))}
        </nav>
        {shown ? (
          <OnStage key={`${example.view}/${id}`} runs={shown} />
        ) : (
          <div className="gallery-stage" aria-busy="true" />
        )}
        <pre>{showSource(example.view, example.cases[id]?.props)}</pre>
        <PropsSource view={example.view} />
      </main>
    </div>
  );
}

/** The place that the address means, opened. */
function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash, examples));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash, examples));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const lang = useStore((state) => state.lang);
  // A case that cannot be shown is for the page's console, and for the tests that watch it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language leaves a case as it stands
  useEffect(() => void openCase(place.example, place.id, lang), [place]);
  return place;
}

function Views({ at }: { at: Place }) {
  return (
    <nav aria-label="Views" className="gallery-views">
      {examples.map((example) => {
        const [id = ''] = Object.keys(example.cases);
        return (
          <a
            key={example.view}
            href={addressOf({ example, id })}
            aria-current={example === at.example ? 'page' : undefined}
          >
            {example.view}
          </a>
        );
      })}
    </nav>
  );
}

function Switches() {
  const lang = useStore((state) => state.lang);
  const theme = useTheme();
  return (
    <div className="gallery-switches">
      <Options
        label="Language"
        options={languages.map(nameOf)}
        value={languages.indexOf(lang)}
        onChoose={(i) => void speak(languages[i] ?? lang)}
      />
      <Options
        label="Theme"
        options={THEMES}
        value={THEMES.indexOf(theme)}
        onChoose={(i) => chooseTheme(THEMES[i] ?? theme)}
      />
    </div>
  );
}

/** An example has no text around its stage. */
const NO_WORDS: Omit<LessonWords, 'language'> = { text: { steps: {}, parts: [] }, formulas: {} };

function OnStage({ runs }: { runs: Runs }) {
  const lang = useStore((state) => state.lang);
  return (
    <div className="gallery-stage" lang={tagOf(lang)}>
      <ScreenProvider runs={runs} lessonWords={{ ...NO_WORDS, language: lang }}>
        <PointedProvider>
          <Tools />
          <Stage />
        </PointedProvider>
      </ScreenProvider>
    </div>
  );
}
