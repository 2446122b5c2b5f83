import { tagOf } from '../../content/language.ts';
import { pageOfStep } from '../../lib/permalink/page-of-step.ts';
import { withPolicy } from '../vite/content-policy.ts';
import { plainText } from './math.ts';

/** The words of a step in one language. */
export interface Prerendered {
  readonly lang: string;
  readonly lesson: string;
  readonly step: string;
  readonly title: string;
  readonly lessonTitle: string;
  /** HTML. */
  readonly body: string;
}

const LIVE: Readonly<Record<string, string>> = { en: 'Open the live step', zh: '打开可以操作的这一步' };

/** About as much as chats show. */
const MOST = 200;

/** From the folder of a page to that of the site. */
const ROOT = '../../../';

/**
 * Opens the live step with what the address says behind its `#`, or before it: chats and people write it there. Where the
 * site lies is read off the address, since some hosts show a folder's page without the slash at its end; a page that was
 * named with its file is on a server, or a disk, that shows no folder.
 */
const GO = `
      const path = document.querySelector('html').dataset.step;
      const { pathname, search, hash } = location;
      const root = pathname.slice(0, pathname.lastIndexOf(path) + 1);
      const file = pathname.endsWith('/index.html') ? 'index.html' : '';
      location.replace(root + file + '#' + path + search + hash.slice(1));
    `;

/** Where pictures and canonical pages lie: absolute where the site knows its address, as chats want it. */
const placed = (site: string, path: string): string => (site ? `${site.replace(/\/*$/, '/')}${path}` : ROOT + path);

/**
 * The page of a step for those who run no script: chats that show a link's picture, search, readers without JavaScript.
 * With JavaScript it opens the live step at once.
 *
 * @param picture where it lies in the site, if there is one
 * @param site the site's own address, or nothing where it is not known
 */
export function pageHtml(page: Prerendered, picture: string | null, site: string): string {
  const { lang, lesson, step, title, lessonTitle, body } = page;
  const path = `/${lang}/${lesson}/${step}`;
  const description = cut(plainText(/<p>.*?<\/p>/s.exec(body)?.[0] ?? title));
  const own = placed(site, pageOfStep(`#${path}`).replace('#', ''));
  const meta = [
    ['og:type', 'article'],
    ['og:site_name', 'Headlight'],
    ['og:title', `${title} · ${lessonTitle}`],
    ['og:description', description],
    ...(site ? [['og:url', own]] : []),
    ...(picture
      ? [
          ['og:image', placed(site, picture)],
          ['og:image:type', 'image/webp'],
          ['og:image:width', '1200'],
          ['og:image:height', '630'],
          ['og:image:alt', title],
          ['twitter:card', 'summary_large_image'],
        ]
      : []),
  ].map(([name = '', content = '']) => `    <meta property="${name}" content="${escaped(content)}" />`);
  return withPolicy(`<!doctype html>
<html lang="${tagOf(lang)}" data-step="${path}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(`${title} · ${lessonTitle}`)}</title>
    <meta name="description" content="${escaped(description)}" />
${meta.join('\n')}
${site ? `    <link rel="canonical" href="${escaped(own)}" />\n` : ''}    <link rel="icon" href="${ROOT}favicon.svg" type="image/svg+xml" />
    <script>${GO}</script>
    <style>
      body { max-width: 38em; margin: 0 auto; padding: 2em 1.25em 4em; font: 17px/1.6 system-ui, sans-serif }
      h1 { line-height: 1.25 }
      h2 { font-size: 1em }
      img { display: block; width: 100%; height: auto; border-radius: 6px }
      .formula { overflow-x: auto; margin: 1em 0 }
      footer { margin-top: 2em; font-size: 0.85em }
    </style>
  </head>
  <body>
    <p>${escaped(lessonTitle)}</p>
    <h1>${escaped(title)}</h1>
    <p><a href="${ROOT}#${path}">${LIVE[lang] ?? LIVE.en}</a></p>
${picture ? `    <img src="${ROOT}${picture}" width="1200" height="630" alt="" />\n` : ''}    ${body}
  </body>
</html>
`);
}

/** Ends where a sentence does, or a word. */
function cut(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('。'));
  if (sentence > MOST / 3) return start.slice(0, sentence + 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), MOST / 2))}…`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
