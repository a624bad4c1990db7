import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../../../src/search/document.ts';
import { isSlug, reservedIds } from '../../../src/text/slug.ts';
import { documentRecord } from '../../../src/records/document-record.ts';
import { entryText } from '../../../src/records/entry-text.ts';
import { createIdChooser } from '../../../src/records/entry-ids.ts';

const themes = 12;
const mostTags = 60;
const tagsOfPaper = 3;

/** Words of titles that are in too many of them, or say too little, to be a tag. */
const idle = new Set(
  'about across analysis approach based beyond between data from into language learning method methods model models more over study that their through towards toward using when with without under'.split(
    ' ',
  ),
);

/**
 * Writes a list in the project's entry format: the papers of a corpus, and the same again with other titles and bodies
 * when it has fewer than asked for. The same corpus gives the same list.
 *
 * @param folder of the list; replaced
 */
export function makeList(folder: string, corpus: readonly SearchDocument[], size: number): void {
  rmSync(folder, { recursive: true, force: true });
  const tags = frequentWords(corpus);
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, 'themes'), { recursive: true });
  write('site.md', siteText(size));
  if (tags.length > 0) write('vocabulary.yaml', `tags:\n${tags.map((tag) => `  ${tag}: {}\n`).join('')}`);
  for (let theme = 1; theme <= themes; theme++) {
    mkdirSync(join(folder, 'papers', `theme-${theme}`), { recursive: true });
    write(`themes/theme-${theme}.md`, themeText(theme));
  }
  writeEntries(folder, corpus, size, tags);
}

function siteText(size: number): string {
  return `---
title: Benchmark
tagline: ${size} papers that no one chose
url: https://benchmark.example/
---
Made to measure how long it takes to build this site.
`;
}

function themeText(number: number): string {
  return `---
title: Theme ${number}
summary: The papers whose number leaves ${number % themes} when it is divided by ${themes}
order: ${number}
---
Papers come to this theme by their number, so each theme has as many.
`;
}

function writeEntries(
  folder: string,
  corpus: readonly SearchDocument[],
  size: number,
  tags: readonly string[],
): void {
  const known = new Set(tags);
  const idFor = createIdChooser([]);
  for (let number = 0; number < size; number++) {
    const original = corpus[number % corpus.length];
    if (!original) return;
    const paper = copyOf(original, Math.floor(number / corpus.length));
    const record = documentRecord(paper);
    if (!record) continue;
    record.fields.url = `https://papers.example/${number + 1}`;
    if (paper.venue !== '') record.fields.type = 'paper-conference';
    const text = entryText(record, {
      added: addedOn(paper.year, number),
      abstractSource: 'the corpus of the benchmark',
      tags: titleWords(original.title)
        .filter((word) => known.has(word))
        .slice(0, tagsOfPaper),
      note: firstSentences(paper.abstract),
    });
    writeFileSync(join(folder, `papers/theme-${(number % themes) + 1}/${idFor(paper.title)}.md`), text);
  }
}

/** A paper that is in the list again: with a title of its own, and with another body, which no cache knows. */
function copyOf(paper: SearchDocument, round: number): SearchDocument {
  if (round === 0) return paper;
  const title = `${paper.title}, round ${round} of the same corpus`;
  return { ...paper, title, abstract: `In round ${round}: ${paper.abstract}` };
}

/** A day of the year of publication, since lists grow over the years. */
function addedOn(year: number, number: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year || 2000}-${two((number % 12) + 1)}-${two((number % 28) + 1)}`;
}

/** The first two sentences. */
function firstSentences(text: string): string {
  return /^(?:.+?[.?!](?=\s|$)){1,2}/s.exec(text)?.[0] ?? text;
}

/** Words of a title that may be a tag, each once. */
function titleWords(title: string): string[] {
  const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return [...new Set(words)].filter((word) => !idle.has(word) && isSlug(word) && !reservedIds.test(word));
}

/** The words that most titles have, best first. */
function frequentWords(corpus: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { title } of corpus)
    for (const word of titleWords(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostTags)
    .map(([word]) => word);
}
