import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
import { serveSite } from '../scripts/serve.ts';
const [, , ...args] = process.argv; // path:width:scheme:name
const site = await serveSite('/work/main/dist', '/', 0);
const b = await pw.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox'],
  headless: true,
});
for (const a of args) {
  const [path, w, scheme, name, full] = a.split('|');
  const c = await b.newContext({
    viewport: { width: +w, height: 900 },
    colorScheme: scheme as any,
    reducedMotion: 'reduce',
  });
  const p = await c.newPage();
  p.on('console', (m) => console.log('console', m.type(), m.text()));
  p.on('pageerror', (e) => console.log('ERR', e.message));
  await p.goto(site.url + path);
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full === 'full' });
  console.log(name, await p.evaluate(() => document.documentElement.scrollWidth + ' ' + innerWidth));
  await c.close();
}
await b.close();
await site.close();
