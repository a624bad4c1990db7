import type { Page } from 'playwright-core';

/** What moved on a page since it was opened: how far each time, and which elements. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Element | null }[];
    }
    return new Promise<string[]>((done) => {
      const found: string[] = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          found.push(
            `${value}: ${sources.map(({ node }) => `${node?.nodeName} ${node?.className}`).join(', ')}`,
          );
      }).observe({ type: 'layout-shift', buffered: true });
      // Buffered entries are handed over before the next frame but one.
      requestAnimationFrame(() => requestAnimationFrame(() => done(found)));
    });
  });
}
