// Every page: read by a machine that looks for barriers, on the narrowest phone, in three languages, light, dark and at double size.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.js';
import { signIn } from './people.js';

const MODES = [
  { name: 'Swedish, phone', locale: 'sv-SE', viewport: { width: 320, height: 640 } },
  { name: 'English, phone', locale: 'en-GB', viewport: { width: 320, height: 640 } },
  { name: 'Arabic, phone', locale: 'ar-SY', viewport: { width: 320, height: 640 } },
  { name: 'Swedish, dark, desk', locale: 'sv-SE', viewport: { width: 1180, height: 820 }, colorScheme: 'dark' },
  { name: 'Arabic, dark, desk', locale: 'ar-SY', viewport: { width: 1180, height: 820 }, colorScheme: 'dark' },
];

const PEOPLE = [undefined, 'guide', 'manager', 'reader'];

for (const mode of MODES) {
  for (const person of PEOPLE) {
    test(`${mode.name}: pages of ${person ?? 'anyone'}`, async ({ browser }) => {
      const context = await browser.newContext({ ...mode, name: undefined });
      const page = await context.newPage();
      const refused = [];
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
      if (person) await signIn(page, person);
      for (const { path, language } of PAGES.filter((one) => one.as === person)) {
        await page.goto(path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        expect(await page.locator('h1').count(), `${path}: one h1`).toBe(1);
        await expect(page.locator('html'), path).toHaveAttribute('dir', (language ?? mode.locale).startsWith('ar') ? 'rtl' : 'ltr');
        expect((await page.content()).match(/⟦[^⟧]*⟧/g) ?? [], `${path}: keys without a text`).toEqual([]);
        const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
        const barriers = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
        expect(barriers, path).toEqual([]);
      }
      expect(refused.filter((text) => !/status of (403|404)/.test(text)), 'the policy refused something').toEqual([]);
      await context.close();
    });
  }
}

// Double size on a desk, and paper: nothing runs off, and what is read stays.
const SHAPES = [
  { name: 'Swedish at 200 %', locale: 'sv-SE', viewport: { width: 590, height: 410 } },
  { name: 'Arabic at 200 %', locale: 'ar-SY', viewport: { width: 590, height: 410 } },
  { name: 'Swedish on paper', locale: 'sv-SE', viewport: { width: 718, height: 1000 }, media: 'print' },
  { name: 'Arabic on paper', locale: 'ar-SY', viewport: { width: 718, height: 1000 }, media: 'print' },
];

for (const { name, media = 'screen', ...shape } of SHAPES) {
  test(`${name}: every page`, async ({ browser }) => {
    for (const person of PEOPLE) {
      const context = await browser.newContext(shape);
      const page = await context.newPage();
      if (person) await signIn(page, person);
      await page.emulateMedia({ media });
      for (const { path } of PAGES.filter((one) => one.as === person)) {
        await page.goto(path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, `${path} runs off`).toBeLessThanOrEqual(0);
        await expect(page.locator('h1'), path).toBeVisible();
        if (media === 'print') {
          expect(await page.locator('.bar').filter({ visible: true }).count(), `${path} prints its menu`).toBe(0);
        }
      }
      await context.close();
    }
  });
}

test('targets at the desk are 48 pixels or more', async ({ page }) => {
  await signIn(page, 'guide');
  await page.goto('/ekbacken/desk/stadsbiblioteket');
  for (const target of await page.locator('main button, main .choice, main summary, .bar a, .bar summary').all()) {
    if (!(await target.isVisible())) continue;
    const box = await target.boundingBox();
    expect(Math.round(box.height), await target.innerText()).toBeGreaterThanOrEqual(48);
  }
});
