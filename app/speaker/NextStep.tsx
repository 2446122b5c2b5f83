import { useEffect, useRef, useState } from 'react';
import { useStore as useVanilla } from 'zustand';
import { mirrorLink } from '@/app/pair/links';
import { pairing } from '@/app/pair/pairing';
import { useStore } from '@/app/store/store';
import { LessonOf } from './LessonOf';
import { nextPlace, nextStep } from './next-press';
import { PageInSmall } from './PageInSmall';
import { classPlanOf, titleAt } from './plan';
import { speakerWords } from './words';

/** The next step, whole, with what is changed and chosen now. */
export function NextStep() {
  const state = useStore();
  const words = speakerWords(state.lang);
  const next = nextStep(state);
  const place = nextPlace(state);
  const plan = classPlanOf(state);
  return (
    <section className="speaker-next" aria-labelledby="speaker-next">
      <h2 id="speaker-next">
        <span>{words.nextStep}</span>
        {place && <b>{titleAt(place, state.lang)}</b>}
        {place && place.lesson !== state.lesson && <LessonOf place={place} />}
      </h2>
      {next ? (
        <StillPicture link={mirrorLink('', next)} title={words.nextPicture} />
      ) : (
        <p>{plan?.way ? words.lastStop : words.lastStep}</p>
      )}
    </section>
  );
}

/** It goes from link to link without being loaded anew, and without a place in the window's history. */
function StillPicture({ link, title }: { link: string; title: string }) {
  const size = useVanilla(pairing, (now) => now.size);
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(link);
  useEffect(() => {
    const page = frame.current?.contentWindow;
    // Before it has been loaded it stands elsewhere, and is sent on when it has.
    if (page && page.location.pathname === location.pathname) page.location.replace(link);
  }, [link]);
  return (
    <PageInSmall
      src={first}
      title={title}
      size={size}
      frame={frame}
      still
      onLoad={() => frame.current?.contentWindow?.location.replace(link)}
    />
  );
}
