// The line beside the log: it follows by itself, somebody is sent on, and a desk that helps with less says so.
import { expect, test } from '@playwright/test';
import { signIn } from './people.js';

const DESK = '/ekbacken/desk/stadsbiblioteket';

test('the line follows while the page is open, and what is being chosen stays', async ({ page, browser }) => {
  await signIn(page, 'guide');
  await page.goto(DESK);
  await page.locator('input[name=need]').nth(2).check();
  const before = await page.locator('#line .line li').count();
  const other = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  await signIn(other, 'manager');
  await other.goto(DESK);
  await other.locator('summary', { hasText: 'Ge någon en nummerlapp' }).click();
  await other.locator('form[action$="/tickets"] button').first().click();
  await expect.poll(() => page.locator('#line .line li').count()).toBeGreaterThan(before);
  await expect(page.locator('input[name=need]').nth(2)).toBeChecked();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('somebody is called, comes, and is sent on to another desk', async ({ page }) => {
      const desk = javaScriptEnabled ? '31' : '33';
      await signIn(page, 'guide');
      await page.goto(DESK);
      await page.locator('summary', { hasText: 'Ge någon en nummerlapp' }).click();
      await page.locator('form[action$="/tickets"] button').last().click();
      await page.fill('#desk', desk);
      await page.locator('#line .button-sun').click();
      await page.locator('#line form[action$="/calls"] .button-sun').click();
      const number = await page.locator('.line-number').innerText();
      await page.locator('button[value=here]').click();
      await expect(page.locator('button[value=here]')).toHaveCount(0);
      await page.locator('summary', { hasText: 'Skicka vidare' }).click();
      await page.locator('form[action$="/onward"] button').click();
      await expect(page.locator('.line-number')).toHaveCount(0);
      await expect(page.locator('.line-ticket', { hasText: number })).toHaveCount(1);
      await page.locator('button', { hasText: 'Stäng bordet' }).click();
    });
  });
}
