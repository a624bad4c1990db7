import type { Page } from 'playwright-core';

const papers: Record<string, string> = {
  'slow-dough': 'Slow Dough: A Study of 48 Hours & Cold Rooms',
  'warm-proof': 'Warm Proof Considered',
  'steam-first': 'Steam <i>First</i>',
  'levain-atlas': 'An Atlas of Levain',
  'rtl-loaf': 'לחם חם: Hot Bread',
};

/** More names than a card shows. */
const authors = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'].map((given) => ({
  given,
  family: 'Miller',
}));

const contents: Record<string, (id: string, title: string) => string> = {
  bib: (id, title) => `@misc{${id},\n  title = {${title}}\n}\n`,
  ris: (id, title) => `TY  - GEN\r\nID  - ${id}\r\nTI  - ${title}\r\nER  - \r\n`,
  json: (id, title) =>
    JSON.stringify(
      [
        {
          id,
          type: 'article',
          title,
          issued: { 'date-parts': [[2023, 7, 26]] },
          URL: `https://papers.example/${id}`,
          publisher: 'arXiv',
          ...(id === 'steam-first' ? { author: authors, publisher: 'Oven Works' } : {}),
          ...(id === 'warm-proof' ? { note: 'Retracted; see https://bread.example/notice' } : {}),
        },
      ],
      null,
      2,
    ),
  md: (id, title) => `- ${title} (${id})\n`,
};

/** Answers for the citation files of single papers with invented ones, whatever the built site holds. */
export async function inventCitationFiles(page: Page, broken: readonly string[] = []): Promise<void> {
  await page.route(/\/papers\/[a-z0-9-]+\.(?:bib|ris|json|md)$/, (route) => {
    const [, id = '', ending = ''] = /([a-z0-9-]+)\.([a-z]+)$/.exec(route.request().url()) ?? [];
    const title = Object.hasOwn(papers, id) ? papers[id] : undefined;
    if (title === undefined) return route.fulfill({ status: 404, body: 'Not found' });
    if (broken.includes(`${id}.${ending}`)) return route.fulfill({ status: 500, body: 'no' });
    return route.fulfill({ body: contents[ending]?.(id, title) ?? '' });
  });
}
