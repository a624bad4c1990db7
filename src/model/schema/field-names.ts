/** Names of one field of a paper elsewhere. */
interface FieldNames {
  field: string;
  /** Fields of BibTeX and biblatex. */
  bibtex: readonly string[];
  /** Fields of Zotero. */
  zotero: readonly string[];
  /** What else people and programs call it. */
  others?: string;
  /** What to do where writing the field's own name is not enough. */
  fix?: string;
}

/** Names of fields of a paper elsewhere; they are compared without capitals, spaces and signs. */
export const fieldNamesElsewhere: readonly FieldNames[] = [
  { field: 'title', bibtex: ['title'], zotero: ['title'], others: 'maintitle name' },
  { field: 'short', bibtex: ['shorttitle'], zotero: ['shortTitle'], others: 'titleshort nickname acronym' },
  { field: 'authors', bibtex: ['author'], zotero: ['creators'], others: 'writers writer' },
  { field: 'editors', bibtex: ['editor'], zotero: ['editor'], others: 'bookeditor bookeditors' },
  { field: 'organization', bibtex: [], zotero: [], others: 'collaboration consortium team group' },
  {
    field: 'published',
    bibtex: ['year', 'date'],
    zotero: ['date'],
    others: 'issued publicationdate publicationyear publishedon publisheddate releasedate',
  },
  {
    field: 'published',
    bibtex: [],
    zotero: [],
    others: 'month',
    fix: 'write the month into `published`, such as `2021-03`, and delete this line',
  },
  {
    field: 'published',
    bibtex: [],
    zotero: [],
    others: 'day',
    fix: 'write the day into `published`, such as `2021-03-14`, and delete this line',
  },
  { field: 'added', bibtex: [], zotero: ['dateAdded'], others: 'addedon' },
  {
    field: 'venue',
    bibtex: ['journal', 'journaltitle', 'booktitle', 'howpublished', 'eventtitle'],
    zotero: [
      'publicationTitle',
      'bookTitle',
      'proceedingsTitle',
      'conferenceName',
      'blogTitle',
      'websiteTitle',
    ],
    others:
      'conference container containertitle publication proceedings blog magazine newspaper event journalabbreviation shortjournal meeting repositoryname',
  },
  { field: 'volume', bibtex: ['volume'], zotero: ['volume'], others: 'vol' },
  { field: 'issue', bibtex: ['number', 'issue'], zotero: ['issue'], others: 'no nr issuenumber' },
  {
    field: 'pages',
    bibtex: ['pages', 'eid'],
    zotero: ['pages'],
    others: 'page pp pagerange articlenumber articleno',
  },
  { field: 'edition', bibtex: ['edition'], zotero: ['edition'] },
  {
    field: 'number',
    bibtex: ['number'],
    zotero: ['reportNumber', 'seriesNumber'],
    others: 'collectionnumber',
  },
  {
    field: 'series',
    bibtex: ['series'],
    zotero: ['series', 'seriesTitle'],
    others: 'collectiontitle booksery',
  },
  { field: 'degree', bibtex: ['type'], zotero: ['thesisType'], others: 'genre' },
  {
    field: 'publisher',
    bibtex: ['publisher', 'school', 'institution'],
    zotero: ['university', 'institution', 'publisher'],
    others: 'distributor press',
  },
  { field: 'place', bibtex: ['address', 'location'], zotero: ['place'], others: 'publisherplace city' },
  { field: 'arxiv', bibtex: ['eprint'], zotero: ['archiveID'], others: 'arxivid preprint' },
  { field: 'url', bibtex: ['url'], zotero: ['url'], others: 'pdf link website homepage webpage' },
  { field: 'language', bibtex: ['langid'], zotero: ['language'], others: 'lang' },
  {
    field: 'tags',
    bibtex: ['keywords'],
    zotero: ['tags'],
    others: 'topics tag keyword categories category labels',
    fix: 'write `tags`, with ids of vocabulary.yaml',
  },
];

/** What to do with fields that people expect a paper to have, by their names without capitals and signs. */
export const keptElsewhere: ReadonlyMap<string, string> = new Map([
  ['theme', 'delete the field: the folder is the theme, and further ones stand in `alsoIn`'],
  ['id', 'delete the field: the name of the file is the id'],
  ['citekey', 'delete the field: the name of the file is the id'],
  ['citationkey', 'delete the field: the name of the file is the id'],
  ['slug', 'delete the field: the name of the file is the id'],
  ['abstract', 'move the text into the body, below a line `## Abstract`, and delete the field'],
  ...[
    'note',
    'notes',
    'annote',
    'annotation',
    'comment',
    'summary',
    'description',
    'tldr',
    'abstractnote',
  ].map((name): [string, string] => [
    name,
    'move the text into the body, whose first paragraph is the note, and delete the field',
  ]),
  ['draft', 'move the file to papers/_drafts/ if it is not ready, and delete the field'],
  ...['withdrawn', 'retracted', 'superseded', 'retraction'].map((name): [string, string] => [
    name,
    'write `status: { state: retracted, evidence: https://…, checked: 2026-11-01 }`, with `withdrawn` or `superseded` where that is the state',
  ]),
  ['subtitle', 'write it into `title`, behind a colon'],
  ...['archiveprefix', 'primaryclass', 'eprinttype', 'eprintclass', 'archive'].map(
    (name): [string, string] => [name, 'delete the field: `arxiv` holds the id, and nothing else is needed'],
  ),
  ['issn', 'delete the field: the name of the journal in `venue` is enough'],
  ...['urldate', 'accessed', 'accessdate', 'timestamp', 'biburl', 'bibsource', 'bibtex'].map(
    (name): [string, string] => [name, 'delete the field: nothing here needs it'],
  ),
  ['numpages', 'delete the field: `pages` has the first and the last page'],
  ['crossref', 'write the fields of the other entry, such as `venue` and `editors`, into this one'],
]);
