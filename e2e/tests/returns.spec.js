// A visitor takes three words home, and another guide goes on from there; with scripts and without.
import { expect, test } from '@playwright/test';
import { signIn } from './people.js';

const RETURNS = '/ekbacken/desk/stadsbiblioteket/returns';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a code goes home in the visitor’s language, comes back in words, and is forgotten when asked', async ({ page, browser }) => {
      await signIn(page, 'guide');
      await page.goto(RETURNS);
      await page.locator('.card').nth(1).locator('button.button-main').click();
      await expect(page.locator('.error-summary, [role=alert]').first()).toBeVisible();
      await page.locator('input[name=need]').first().check();
      await page.selectOption('select[name=next]', 'bring-id');
      await page.locator('.card').nth(1).locator('button.button-main').click();
      await expect(page.locator('.visits li')).toHaveCount(1);
      await page.locator('main a[lang=ar]').click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const words = (await page.locator('.return-words').innerText()).trim();
      const digits = (await page.locator('.return-digits').innerText()).trim();
      expect(words.split(/\s+/)).toHaveLength(3);
      expect(digits).toMatch(/^\d{3} \d{3} \d{3}$/);
      expect(page.url()).not.toContain(digits.replaceAll(' ', ''));

      const other = await (await browser.newContext({ javaScriptEnabled, locale: 'sv-SE' })).newPage();
      await signIn(other, 'manager');
      await other.goto(RETURNS);
      await other.fill('#code', 'aldrig hört talas');
      await other.locator('.card').first().locator('button').click();
      await expect(other.locator('#code')).toHaveValue('aldrig hört talas');
      await other.fill('#code', words);
      await other.locator('.card').first().locator('button').click();
      await expect(other.locator('.visits li')).toHaveCount(1);
      await other.locator('main details:has(form[action$="/returns/note"]) > summary').click();
      const again = other.locator('form[action$="/returns/note"]');
      await again.locator('input[name=need]').first().check();
      await again.locator('select[name=next]').selectOption('go-on');
      await again.locator('button.button-main').click();
      await expect(other.locator('.visits li')).toHaveCount(2);

      const visitor = await (await browser.newContext({ javaScriptEnabled, locale: 'sv-SE' })).newPage();
      await visitor.goto('/ekbacken/sv/return-code');
      await visitor.fill('#code', digits);
      await visitor.locator('main button').click();
      await expect(visitor.locator('[role=status]')).toBeVisible();
      await other.reload();
      expect((await other.goto(other.url())).status()).toBe(404);
    });
  });
}
