import { inspector, open, result, STEPS, sidewaysOverflow, spoken, stage } from './screen';
import { expect, test } from './test';

const SIZES = [
  { name: 'a laptop', width: 1440, height: 900 },
  { name: 'a phone', width: 360, height: 740 },
] as const;

/** As the inspector writes one: a true minus sign, no −0. */
const NUMBER = /^(?!−0(\.0*)?$)−?(\d+(\.\d+)?(e−?\d+)?|∞)$/;

for (const [lesson, steps] of Object.entries(STEPS))
  for (const language of ['en', 'zh'] as const)
    for (const { name, width, height } of SIZES)
      test(`every step of ${lesson} in ${language} fits ${name} and works a number out`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, `#/${language}/${lesson}`);
        const next = page.getByRole('button', { name: language === 'en' ? /^Next/ : /^下一步/ });
        const faults: string[] = [];
        for (const [at, step] of steps.entries()) {
          if (at > 0) await next.click();
          await expect(page.getByText(new RegExp(`^(Step ${at + 1} of|第 ${at + 1} 步)`))).toBeAttached();
          const number = (await result(page).textContent()) as string;
          const [formula = ''] = (await spoken(page)).split(/; (?=where|其中)/);
          const overflow = await sidewaysOverflow(page);
          if (!NUMBER.test(number)) faults.push(`${step}: the inspector shows ${number}`);
          if (!formula.endsWith(` = ${number}`)) faults.push(`${step}: ${formula} is not the arithmetic of ${number}`);
          if (/Without rounding|不按 float32 舍入时/.test((await inspector(page).textContent()) ?? ''))
            faults.push(`${step}: the arithmetic does not come to ${number}`);
          for (const grid of await stage(page).getByRole('grid').all()) {
            const box = await grid.boundingBox();
            if (!box || box.width < 24 || box.height < 8)
              faults.push(
                `${step}: ${await grid.getAttribute('aria-label')} is ${box?.width} × ${box?.height} px small`,
              );
          }
          if (overflow > 0) faults.push(`${step}: ${overflow} px wider than the screen`);
        }
        expect(faults).toEqual([]);
        await expect(next).toBeDisabled();
      });

test('the home page fits a laptop and a phone in both languages', async ({ page }) => {
  for (const { width, height } of SIZES)
    for (const language of ['en', 'zh']) {
      await page.setViewportSize({ width, height });
      await open(page, `#/${language}`);
      expect.soft(await sidewaysOverflow(page), `${language} at ${width}`).toBe(0);
    }
});

test('the address of every step opens that step', async ({ page }) => {
  for (const [lesson, steps] of Object.entries(STEPS))
    for (const [at, step] of steps.entries()) {
      await page.goto(`./#/en/${lesson}/${step}`);
      await expect(page.getByText(`Step ${at + 1} of ${steps.length}`)).toBeAttached();
    }
});
