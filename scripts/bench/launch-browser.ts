import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a headless Chromium: the packaged one, else an installed Chrome, else Playwright's own.
 *
 * @param args further arguments of its command line
 * @throws Error that says why none of them could be started
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const ways = [
    // The package's own list of arguments switches web security off, so only this one is used.
    async () =>
      chromium.launch({
        executablePath: await chromiumPackage.executablePath(),
        args: ['--no-sandbox', ...args],
      }),
    () => chromium.launch({ channel: 'chrome', args: [...args] }),
    () => chromium.launch({ args: [...args] }),
  ];
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(`no Chromium could be started:\n${reasons.join('\n')}`);
}
