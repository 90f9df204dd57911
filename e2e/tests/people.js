// Who works in Ekbacken, and how they come in.
import { expect } from '@playwright/test';

export const PASSWORD = 'ekbacken på en tisdag';

/** Signs in as `name` and waits for the page that follows. */
export async function signIn(page, name) {
  await page.goto('/ekbacken/sign-in');
  await page.fill('#sign-in', name);
  await page.fill('#password', PASSWORD);
  await page.click('main button[type=submit]');
  await expect(page).not.toHaveURL(/sign-in/);
}
