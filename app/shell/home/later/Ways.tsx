import { Say } from '@/app/page/Borrowed';
import { linkTo } from '@/app/store/link-to';
import { actions, useStore } from '@/app/store/store';
import { inLanguage } from '@/content/language';
import { readyPlaylists } from '@/content/ready-playlists';
import { laterWords } from './words';

/** Ways through the course that ship with it, and the way to one of one's own. */
export function Ways() {
  const { lang, picture } = useStore();
  const words = laterWords(lang).ways;
  return (
    <section className="home-ways" aria-labelledby="home-ways">
      <h2 id="home-ways">{words.title}</h2>
      <ul>
        {readyPlaylists.map(({ id, title, summary, steps, toCome }) => {
          const [lesson = '', step = ''] = Object.keys(steps)[0]?.split('/') ?? [];
          return (
            <li key={id}>
              <h3>
                <a href={linkTo({ lang, picture }, { lesson, step, list: id })}>
                  <Say words={title} />
                </a>
              </h3>
              <p>
                <Say words={summary} />
              </p>
              <p className="home-extent">
                <span>{words.extent(Object.keys(steps).length)}</span>{' '}
                {toCome.length > 0 && <span>{words.toCome(toCome.map((each) => inLanguage(each, lang)))}</span>}
              </p>
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={() => actions().set({ dialog: 'playlist' })}>
        {words.own}
      </button>
    </section>
  );
}
