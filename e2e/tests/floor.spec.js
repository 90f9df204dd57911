// Screens on the floor: paired once, then a ticket in two touches, a board that follows, and a turn on one's own telephone.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signIn } from './people.js';

test.describe.configure({ mode: 'default' });

/** Pairs a screen with a code that a manager makes, and answers its page. */
async function pair(browser, kind, options = {}) {
  const office = await browser.newContext({ locale: 'sv-SE' });
  const manager = await office.newPage();
  await signIn(manager, 'manager');
  await manager.goto('/ekbacken/office/devices');
  await manager.selectOption('#kind', kind);
  await manager.selectOption('#place', 'stadsbiblioteket');
  await manager.fill('#name', `Prov ${kind}`);
  await manager.getByRole('button', { name: 'Gör en kod' }).click();
  const code = await manager.locator('.handed').innerText();
  await office.close();
  const page = await (await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 }, ...options })).newPage();
  await page.goto('/ekbacken/floor/pair');
  await page.fill('#code', code);
  await page.getByRole('button', { name: 'Koppla skärmen' }).click();
  return page;
}

async function barriers(page) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

for (const scripts of [true, false]) {
  test(`a ticket in two touches, followed on a telephone without scripts; kiosk ${scripts ? 'with' : 'without'} scripts`, async ({ browser }) => {
    const kiosk = await pair(browser, 'kiosk', { javaScriptEnabled: scripts });
    await expect(kiosk).toHaveURL(/kiosk\/sv$/);
    if (scripts) expect(await barriers(kiosk)).toEqual([]);
    await kiosk.getByText('العربية').click();
    await expect(kiosk.locator('html')).toHaveAttribute('dir', 'rtl');
    await kiosk.getByText('Svenska').click();
    await kiosk.locator('main button').first().click();
    await expect(kiosk.locator('main')).toContainText(/A\s\d\d/);
    await expect(kiosk.locator('main')).not.toContainText('surfplatta');
    if (scripts) expect(await barriers(kiosk)).toEqual([]);
    await expect(kiosk).toHaveURL(/\/ticket\//);
    const address = `/t/${new URL(kiosk.url()).pathname.split('/').pop()}`;
    const telephone = await (await browser.newContext({ locale: 'sv-SE', viewport: { width: 320, height: 640 }, javaScriptEnabled: false })).newPage();
    await telephone.goto(address);
    await expect(telephone.locator('h1, main')).toContainText([/A\s\d\d/]);
    await expect(telephone.locator('main')).toContainText('före dig');
    await telephone.getByText('Lämna tillbaka numret').click();
    await telephone.locator('main form[action$="cancellation"] button').click();
    await expect(telephone.locator('main')).not.toContainText('före dig');
    await kiosk.context().close();
    await telephone.context().close();
  });
}

test('the board follows a call within a second, and has no barriers', async ({ browser }) => {
  const board = await pair(browser, 'board');
  await expect(board).toHaveURL(/\/board/);
  expect(await barriers(board)).toEqual([]);
  const desk = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  await signIn(desk, 'guide');
  await desk.goto('/ekbacken/desk/stadsbiblioteket');
  await desk.fill('#desk', '7');
  await desk.getByRole('button', { name: 'Öppna bordet' }).click();
  await desk.getByRole('button', { name: 'Kalla nästa', exact: true }).click();
  const number = await desk.locator('.line-number').innerText();
  await expect(board.locator('main')).toContainText('bord 7', { timeout: 2000 });
  await expect(board.locator('main')).toContainText(number.replace(/\s/, '\u00a0'), { timeout: 2000 }).catch(async () => {
    await expect(board.locator('main')).toContainText(number);
  });
  await board.context().close();
  await desk.context().close();
});

test('a screen that nobody paired shows nothing', async ({ page }) => {
  expect((await page.goto('/ekbacken/floor/stadsbiblioteket/kiosk/sv')).status()).toBe(403);
  expect((await page.goto('/ekbacken/floor/stadsbiblioteket/board')).status()).toBe(403);
});
