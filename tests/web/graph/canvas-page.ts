import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Waits until the picture is there. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.graph-canvas[data-drawn=true]').waitFor();
}

/** Waits until the canvas says that it shows so much. */
export async function counted(page: Page, text: RegExp | string): Promise<void> {
  await page.locator('.graph-said', { hasText: text }).waitFor();
}

/** Takes the view away in a format, as a person does, and reads the file. */
export async function saved(page: Page, format: string): Promise<string> {
  await page.getByText('Export', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  await page.getByText('Export', { exact: true }).click();
  return readFile(await file.path(), format === 'PNG' ? 'latin1' : 'utf8');
}

/** Where each entity stands, by its caption, as the SVG of the canvas says. */
export async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  const svg = await saved(page, 'SVG');
  const groups = svg.matchAll(/<g transform="translate\(([-\d. ]+)\)">.*?<text[^>]*>(.*?)<\/text>/g);
  return new Map([...groups].map(([, at = '', text = '']) => [text.replaceAll(/<[^>]+>/g, ' ').trim(), at]));
}
