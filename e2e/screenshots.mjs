// Takes the pictures in docs/screenshots: every page at phone, tablet and desk size, light, dark and Arabic. Run after a build:
// `node e2e/screenshots.mjs` from the root, with the demo at the address given (http://127.0.0.1:8080 when none is).
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';

const { chromium } = createRequire(new URL('./package.json', import.meta.url))('@playwright/test');
const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = new URL('../docs/screenshots/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

const SIZES = { phone: [390, 844], tablet: [1180, 820], desk: [1280, 860] };
const browser = await chromium.launch({ executablePath: process.env.BRYGGA_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

async function visitor(options = {}) {
  const page = await (await browser.newContext({ locale: 'sv-SE', ...options })).newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

async function staff(name, options) {
  const page = await visitor(options);
  await page.goto(`${base}/ekbacken/sign-in`);
  await page.fill('#sign-in', name);
  await page.fill('#password', 'ekbacken på en tisdag');
  await page.click('main button[type=submit]');
  return page;
}

async function shoot(page, size, name, full = false) {
  const [width, height] = SIZES[size];
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: full });
}

const PAGES = [
  ['guide', 'desk', '/ekbacken/desk/stadsbiblioteket'],
  ['guide', 'heads', '/ekbacken/desk/stadsbiblioteket/heads'],
  ['guide', 'paper', '/ekbacken/desk/stadsbiblioteket/paper'],
  ['guide', 'returns', '/ekbacken/desk/stadsbiblioteket/returns'],
  ['guide', 'account', '/ekbacken/account'],
  ['manager', 'day', '/ekbacken/office/day'],
  ['manager', 'digidel', '/ekbacken/office/day/digidel'],
  ['manager', 'accounts', '/ekbacken/office/accounts'],
  ['manager', 'devices', '/ekbacken/office/devices'],
  ['manager', 'lines', '/ekbacken/office/line'],
  ['manager', 'audit', '/ekbacken/office/audit'],
  ['reader', 'reader-day', '/ekbacken/office/day'],
  ['manager', 'places', '/ekbacken/office/places'],
  ['manager', 'place', '/ekbacken/office/places/stadsbiblioteket'],
  ['manager', 'hours', '/ekbacken/office/places/stadsbiblioteket/hours'],
  ['manager', 'words', '/ekbacken/office/words'],
  ['manager', 'word', '/ekbacken/office/words/102'],
  ['manager', 'organisations', '/ekbacken/office/organisations'],
  ['manager', 'organisation', '/ekbacken/office/organisations/1'],
];

for (const [mode, options] of [['sv', {}], ['dark', { colorScheme: 'dark' }], ['ar', { locale: 'ar-SY' }]]) {
  for (const who of ['guide', 'manager', 'reader']) {
    const page = await staff(who, options);
    for (const [, name, path] of PAGES.filter(([person]) => person === who)) {
      await page.goto(base + path);
      if (name === 'desk' && mode === 'sv') {
        await page.fill('#desk', '2');
        await page.locator('.line-now button').click();
      }
      for (const size of mode === 'sv' ? ['phone', 'tablet', 'desk'] : ['desk']) await shoot(page, size, `${name}-${size}-${mode}`, size === 'phone');
    }
    await page.context().close();
  }
  const page = await visitor(options);
  await page.goto(`${base}/ekbacken/sign-in`);
  for (const size of mode === 'sv' ? ['phone', 'desk'] : ['desk']) await shoot(page, size, `sign-in-${size}-${mode}`);
  await page.context().close();
}

// What a visitor opens: each with the language in its address.
const PUBLIC = [
  ['start', () => '/ekbacken'],
  ['pair', () => '/ekbacken/floor/pair'],
  ['join', (tag) => `/ekbacken/${tag}/ticket/stadsbiblioteket`],
  ['forget', (tag) => `/ekbacken/${tag}/return-code`],
];

for (const [mode, tag, options] of [['sv', 'sv', {}], ['dark', 'sv', { colorScheme: 'dark' }], ['ar', 'ar', { locale: 'ar-SY' }]]) {
  const page = await visitor(options);
  for (const [name, path] of PUBLIC) {
    await page.goto(base + path(tag));
    for (const size of mode === 'sv' ? ['phone', 'tablet', 'desk'] : ['phone']) await shoot(page, size, `${name}-${size}-${mode}`);
  }
  await page.context().close();

  // A return code, from the desk to the slip.
  const guide = await staff('guide', options);
  await guide.goto(`${base}/ekbacken/desk/stadsbiblioteket/returns`);
  await guide.locator('input[name=need]').first().check();
  await guide.selectOption('select[name=next]', 'bring-id');
  await guide.locator('.card').nth(1).locator('button.button-main').click();
  for (const size of mode === 'sv' ? ['phone', 'tablet', 'desk'] : ['desk']) await shoot(guide, size, `return-${size}-${mode}`);
  await guide.locator(`main a[lang=${tag}]`).click();
  for (const size of mode === 'sv' ? ['phone', 'tablet', 'desk'] : ['desk']) await shoot(guide, size, `return-slip-${size}-${mode}`);
  await guide.context().close();
}

async function screen(code) {
  const page = await visitor();
  await page.goto(`${base}/ekbacken/floor/pair`);
  await page.fill('#code', code);
  await page.click('main button');
  return page;
}

const kiosk = await screen('100000001');
await shoot(kiosk, 'desk', 'kiosk-desk-sv');
await kiosk.goto(`${base}/ekbacken/floor/stadsbiblioteket/kiosk/ar`);
await shoot(kiosk, 'desk', 'kiosk-desk-ar');
await kiosk.goto(`${base}/ekbacken/floor/stadsbiblioteket/kiosk/sv`);
await kiosk.locator('main button').first().click();
await kiosk.waitForURL(/ticket/);
await shoot(kiosk, 'desk', 'slip-desk-sv');
const board = await screen('100000002');
await shoot(board, 'desk', 'board-desk-sv');
const turn = `/t/${new URL(kiosk.url()).pathname.split('/').pop()}`;
for (const [name, options] of [['sv', {}], ['dark', { colorScheme: 'dark' }]]) {
  const telephone = await visitor({ javaScriptEnabled: false, ...options });
  await telephone.goto(base + turn);
  await shoot(telephone, 'phone', `turn-phone-${name}`);
}
await browser.close();
