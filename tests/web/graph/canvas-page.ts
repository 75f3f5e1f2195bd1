import type { Page } from 'playwright-core';

/** Waits until the picture is there. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.graph-canvas[data-drawn=true]').waitFor();
}

/** Waits until the canvas says that it shows so much. */
export async function counted(page: Page, text: RegExp | string): Promise<void> {
  await page.locator('.graph-said', { hasText: text }).waitFor();
}
