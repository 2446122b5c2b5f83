import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { answerWrongly } from './answer-wrongly';
import { cut, openDrawn, outOfSight, overlaid, settled, smallText, uncover } from './in-sight';
import { expect, test } from './test';
import { closeVite } from './through-vite';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const;

/** Text of 24 px on 1080 lines, and of the same share of fewer. */
const leastText = (height: number): number => (24 * height) / 1080;

const looks = STEPS.flatMap((step) =>
  (['en', 'zh'] as const).flatMap((language) =>
    [false, true].flatMap((presented) => SIZES.map((size) => ({ ...step, language, presented, size }))),
  ),
);

test.afterAll(closeVite);

// One test for a whole part: what answers wrongly takes seconds to start.
for (const [i, some] of chunks(16, sample(8, looks)).entries())
  test(`question, reply, answer and all edges are in sight, presented text is large, part ${i + 1}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const faults: string[] = [];
    for (const { lesson, step, language, presented, size } of some) {
      await page.setViewportSize(size);
      await openDrawn(page, language, lesson, step, presented);
      const least = presented ? leastText(size.height) : 0;
      const look = async (when: string) => {
        const edges = [...(await outOfSight(page)), ...(await cut(page))];
        const found = [...edges, ...(await smallText(page, least)), ...(await overlaid(page))];
        const where = `${language}/${lesson}/${step} ${presented ? 'presented' : 'read'} at ${size.width}×${size.height}`;
        faults.push(...found.map((fault) => `${where}, ${when}: ${fault}`));
      };
      await look('asked');
      await answerWrongly(page, language, lesson, step);
      await settled(page);
      await look('answered wrongly');
      await uncover(page);
      await look('solved');
    }
    expect(faults).toEqual([]);
  });
