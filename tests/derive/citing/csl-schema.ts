/** The variables of CSL 1.0.2 by the kind of their values, as the input model of the CSL schema lists them. */
const text = [
  ...[
    'abstract',
    'annote',
    'archive',
    'archive_collection',
    'archive_location',
    'archive-place',
    'authority',
  ],
  ...['call-number', 'citation-key', 'citation-label', 'collection-title', 'container-title'],
  ...[
    'container-title-short',
    'dimensions',
    'division',
    'DOI',
    'event',
    'event-title',
    'event-place',
    'genre',
  ],
  ...['ISBN', 'ISSN', 'journalAbbreviation', 'jurisdiction', 'keyword', 'language', 'medium', 'note'],
  ...['original-publisher', 'original-publisher-place', 'original-title', 'part-title', 'PMCID', 'PMID'],
  ...['publisher', 'publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section'],
  ...[
    'shortTitle',
    'source',
    'status',
    'title',
    'title-short',
    'URL',
    'version',
    'volume-title',
    'year-suffix',
  ],
];
const numbers = [
  ...['chapter-number', 'citation-number', 'collection-number', 'edition', 'first-reference-note-number'],
  ...[
    'issue',
    'locator',
    'number',
    'number-of-pages',
    'number-of-volumes',
    'page',
    'page-first',
    'part-number',
  ],
  ...['printing-number', 'supplement-number', 'volume'],
];
const names = [
  ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor'],
  ...['curator', 'director', 'editor', 'editorial-director', 'executive-producer', 'guest', 'host'],
  ...['interviewer', 'illustrator', 'narrator', 'organizer', 'original-author', 'performer', 'producer'],
  ...['recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator'],
];
const dates = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'];
const types = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...[
    'entry-encyclopedia',
    'event',
    'figure',
    'graphic',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
  ],
  ...['manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report'],
  ...['review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
];

const string = { type: 'string', minLength: 1 };
const name = {
  type: 'object',
  properties: Object.fromEntries(
    ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'].map((part) => [
      part,
      string,
    ]),
  ),
  anyOf: [{ required: ['family'] }, { required: ['literal'] }],
  additionalProperties: false,
};
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};
const each = (variables: string[], schema: object) =>
  Object.fromEntries(variables.map((variable) => [variable, schema]));

/** JSON Schema of a CSL-JSON file: stricter than the original, which allows empty texts and other forms of dates. */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { enum: types },
      id: string,
      categories: { type: 'array', items: string },
      custom: { type: 'object' },
      ...each(text, string),
      ...each(numbers, { type: ['string', 'number'], minLength: 1 }),
      ...each(names, { type: 'array', items: name, minItems: 1 }),
      ...each(dates, date),
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
};
