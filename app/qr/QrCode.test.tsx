import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { fetchWords } from '@/app/words/define';
import { QrCode } from './QrCode';

beforeAll(() => fetchWords('en'));

const drawn = (link: string): string => renderToStaticMarkup(<QrCode link={link} label="This step" />);

it('a link that phones can open is a picture with a name', () => {
  expect(drawn('https://example.org/#/en/vit/scores')).toMatch(
    /<svg[^>]* role="img" aria-label="This step".*<path d="M0 0h1/,
  );
});

it('one that they cannot open, or a code could not hold, says so instead', () => {
  expect(drawn('http://localhost:4173/#/en')).toContain('Phones cannot open this link');
  expect(drawn('file:///home/a/index.html')).toContain('opened from a disk');
  expect(drawn(`https://example.org/#/en/vit/scores?edit=${'0'.repeat(3000)}`)).toContain('too long for a QR code');
  for (const link of ['http://localhost/', `https://example.org/#${'0'.repeat(3000)}`])
    expect(drawn(link)).not.toContain('<svg');
});

it('a private address has its code, and says that it leads nowhere else', () => {
  expect(drawn('http://192.168.1.20/#/en')).toMatch(/<svg.*only in the same network/);
});
