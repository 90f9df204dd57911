// A day at the desk, with scripts and without.
import { expect, test } from '@playwright/test';
import { signIn } from './people.js';

// In order, in one browser at a time: they count what the others add.
test.describe.configure({ mode: 'default' });

const DESK = '/ekbacken/desk/bjorkhagen';

async function occasions(page, place) {
  await page.goto(`/ekbacken/office/day?place=${place}`);
  const empty = await page.locator('.empty').count();
  return empty ? 0 : Number(await page.locator('.stat-number').first().innerText());
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('three taps log a help occasion, and the evening shows it', async ({ page }) => {
      await signIn(page, 'guide');
      const before = await occasions(page, 'bjorkhagen');
      await page.goto(DESK);
      await page.getByLabel('Utskrift, kopia, skanning').check();
      await page.locator('#minutes input[value=\"5\"]').check();
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByRole('status')).toContainText('Sparat, utan namn');
      expect(await occasions(page, 'bjorkhagen')).toBe(before + 1);
    });

    test('what was saved can be undone', async ({ page }) => {
      await signIn(page, 'guide');
      const before = await occasions(page, 'bjorkhagen');
      await page.goto(DESK);
      await page.getByLabel('Komma igång').check();
      await page.locator('#minutes input[value=\"20\"]').check();
      await page.getByRole('button', { name: 'Spara' }).click();
      await page.getByRole('button', { name: 'Ångra' }).click();
      expect(await occasions(page, 'bjorkhagen')).toBe(before);
    });

    test('what is missing is said, and what was chosen is kept', async ({ page }) => {
      await signIn(page, 'guide');
      await page.goto(DESK);
      await page.getByLabel('Betala digitalt').check();
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByRole('alert')).toContainText('ungefär hur länge');
      await expect(page.getByLabel('Betala digitalt')).toBeChecked();
      await page.getByLabel('Hänvisad till').check();
      await page.locator('#minutes input[value=\"10\"]').check();
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByRole('alert')).toContainText('vart du hänvisade');
      await page.getByLabel('Vart hänvisade du?').selectOption({ label: 'Banken' });
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByRole('status')).toContainText('Sparat');
    });

    test('same again keeps the choices for the next visitor', async ({ page }) => {
      await signIn(page, 'guide');
      await page.goto(DESK);
      await page.getByLabel('Mobil och appar').check();
      await page.locator('#minutes input[value=\"15\"]').check();
      await page.getByRole('button', { name: 'Samma igen' }).click();
      await expect(page.getByLabel('Mobil och appar')).toBeChecked();
      await expect(page.locator('#minutes input[value="15"]')).toBeChecked();
    });

    test('one tap counts who left without help, and who came to use something', async ({ page }) => {
      await signIn(page, 'guide');
      await page.goto(DESK);
      await page.getByRole('button', { name: 'Stänger snart' }).click();
      await expect(page.getByRole('status')).toContainText('Sparat');
      await page.getByRole('button', { name: 'Skrivare' }).click();
      await page.goto('/ekbacken/office/day?place=bjorkhagen');
      await expect(page.getByRole('heading', { name: 'Fick gå utan hjälp' })).toBeVisible();
    });

    test('a sheet of paper is typed in', async ({ page }) => {
      await signIn(page, 'volunteer');
      await page.goto(`${DESK}/paper`);
      await page.locator('#need-1').selectOption({ label: 'Hitta på nätet' });
      await page.locator('#times-1').fill('3');
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByRole('status')).toContainText('Sparat');
      await page.locator('#need-1').selectOption({ label: 'Hitta på nätet' });
      await page.locator('#times-1').fill('99');
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByRole('alert')).toContainText('Skriv hur många gånger');
      await expect(page.locator('#times-1')).toHaveValue('99');
    });
  });
}

test('a volunteer sees no figures, and a stranger is asked to sign in', async ({ page }) => {
  await page.goto(DESK);
  await expect(page).toHaveURL(/sign-in\?next=/);
  await signIn(page, 'volunteer');
  expect((await page.goto('/ekbacken/office/day')).status()).toBe(403);
});

test('the desk is reached and logged by keyboard alone', async ({ page }) => {
  await signIn(page, 'guide');
  await page.goto(DESK);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Hoppa till innehållet')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('#need input').first().focus();
  await page.keyboard.press('Space');
  await page.locator('#minutes input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Sparat');
});

test('a guide opens a desk, calls, helps and calls the next with one button', async ({ page }) => {
  await signIn(page, 'guide');
  const desk = '/ekbacken/desk/stadsbiblioteket';
  await page.goto(desk);
  await page.fill('#desk', '5');
  await page.getByRole('button', { name: 'Öppna bordet' }).click();
  // Other desks call from the same line meanwhile, so who is next is seen when they are here.
  const waiting = await page.locator('.line-ticket').allInnerTexts();
  await page.getByRole('button', { name: 'Kalla nästa', exact: true }).click();
  const first = await page.locator('.line-number').innerText();
  expect(waiting).toContain(first);
  await page.getByRole('button', { name: 'Kalla igen' }).click();
  await expect(page.locator('.line-number')).toHaveText(first);
  expect(await page.locator('#need input:checked').count(), 'the matter fills in a need').toBe(1);
  await page.getByRole('button', { name: 'Spara och kalla nästa' }).click();
  await expect(page.getByRole('status')).toContainText('Sparat');
  await expect(page.locator('.line-number')).not.toHaveText(first);
  const second = await page.locator('.line-number').innerText();
  await page.getByRole('button', { name: 'Inte här' }).click();
  await expect(page.locator('.line')).toContainText(second);
  await page.getByRole('button', { name: 'Stäng bordet' }).click();
  await expect(page.getByRole('button', { name: 'Öppna bordet' })).toBeVisible();
});
