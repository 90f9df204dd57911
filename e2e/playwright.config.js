// The demo centre is served on a port of its own, and played in Debian's Chromium.
import { defineConfig } from '@playwright/test';

const port = 8097;
// The demo's own throw-away file, unless a database is given: the journeys are played on PostgreSQL too.
const database = process.env.BRYGGA_E2E_DATABASE ? `--database '${process.env.BRYGGA_E2E_DATABASE}'` : '';
const target = process.env.CARGO_TARGET_DIR ?? '../target';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'sv-SE',
    actionTimeout: 5_000,
    viewport: { width: 1180, height: 820 },
    launchOptions: {
      executablePath: process.env.BRYGGA_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `${target}/debug/brygga demo --listen 127.0.0.1:${port} ${database}`,
    url: `http://127.0.0.1:${port}/health/ready`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
