/** What a new list is about. */
export interface NewList {
  title: string;
  tagline: string;
  url: string;
  repository?: string | undefined;
  /** At least one. */
  themes: { id: string; title: string }[];
  /** Day on which the worked examples join the list: `2026-11-23`. */
  added: string;
}

/** The files of a new list by their paths: what each list has, and two worked examples in its first theme. */
export function newListFiles(list: NewList): Map<string, string> {
  const [first = { id: '', title: '' }] = list.themes;
  const entry = (id: string) => `papers/${first.id}/${id}.md`;
  return new Map([
    ['site.md', siteFile(list)],
    ['LICENSE', licence],
    ['vocabulary.yaml', vocabulary],
    ['excluded.yaml', excluded],
    ...list.themes.map((theme, index): [string, string] => [
      `themes/${theme.id}.md`,
      themeFile(theme, index + 1),
    ]),
    [entry('worked-example'), firstExample(list.added)],
    [entry('second-example'), secondExample(list.added)],
    ['paths/start-here.md', startHere],
  ]);
}

/** A value in single quotes, between which YAML reads every sign as it is. */
function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function siteFile({ title, tagline, url, repository }: NewList): string {
  return `---
title: ${quoted(title)}
tagline: ${quoted(tagline)}
url: ${quoted(url)}
${repository === undefined ? '' : `repository: ${quoted(repository)}\n`}licence: CC BY 4.0
licenceUrl: https://creativecommons.org/licenses/by/4.0/
facets:
  priority:
    label: Priority
    values: [essential, recommended, optional]
    highlight: essential
---
Say here what this list gathers, for whom, and how papers are chosen. These words welcome readers on the home page.
`;
}

function themeFile({ title }: { title: string }, order: number): string {
  return `---
title: ${quoted(title)}
summary: Say in one sentence what this theme asks
order: ${order}
---
Say here what the theme is about, what is agreed on, and where to begin.${order === 1 ? ' Cite papers of the list by their ids, as in [@worked-example].' : ''}
`;
}

const vocabulary = `# Tags of the list: each an id, with a label for readers and other words that search should know.
tags:
  example: { label: worked example, synonyms: [sample entry] }
`;

const excluded = `# Papers that were looked at and left out. Imports skip them, and /excluded/ shows them with the reason:
# - title: Title of the Paper
#   doi: 10.1000/its.doi
#   reason: about something else, in one sentence
#   on: 2026-11-23
`;

const licence = `The notes, theme introductions and vocabulary in this folder are licensed under the
Creative Commons Attribution 4.0 International licence (CC BY 4.0).
Its text is at https://creativecommons.org/licenses/by/4.0/legalcode

Titles, author names, dates and identifiers of papers are facts, to which no licence
applies. The papers themselves belong to their authors and publishers.
`;

function firstExample(added: string): string {
  return `---
# Facts that one could look up; npm run check names every slip. Delete this file when the list has papers of its own.
title: "Worked Example: How an Entry of This List Is Written"
authors: [Ada Example, "Sample, Jr., Bo"]
published: 2020-03-14
added: ${added}
url: https://example.org/worked-example
type: report
venue: Example Press
tags: [example]
facets: { priority: essential }
---
This paragraph is the note, which cards, feeds and search results show. It says in forty to ninety words of your own what
the paper asks, what it did and why someone in the field should read it. This paper is invented: it stands here to show
where everything goes, and the next one shows how two papers relate.

## Findings

- Three to five points, each of which a reader can check in the abstract.
- A number that the paper does not state is not written.

## Questions it takes up

- Where do I write what in an entry?
`;
}

function secondExample(added: string): string {
  return `---
title: "Second Example: How Two Papers Relate"
authors: [Bo Sample]
published: 2021-05
added: ${added}
url: https://example.org/second-example
tags: [example]
facets: { priority: optional }
relations:
  - extends: worked-example
    because: shows a relation and a date that is known to the month only
---
Read it after [@worked-example], which it extends: the two papers show a citation in a note, a relation with its reason,
and a date without a day. It is invented as well. Replace both by papers of your own with \`npm run new\`, which takes an
arXiv id, a DOI, an address or a title, and writes an entry in which only this paragraph is missing.

## Findings

- A relation is stated once, at the later paper, and shown at both.
`;
}

const startHere = `---
title: Start here
summary: For those who begin this list, and want to see what a reading path looks like
order: 1
steps:
  - { paper: worked-example, note: What stands where in an entry }
  - { paper: second-example, note: How papers cite and extend each other }
---
A reading path puts papers into an order, with a word on what to take from each.
`;
