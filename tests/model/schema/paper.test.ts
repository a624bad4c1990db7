import { describe, expect, it } from 'vitest';
import { authorsOf, cslTypes, paperSchema } from '../../../src/model/schema/paper.ts';
import { library, load, paper, site, slowDough, type Fields } from '../invented-list.ts';

/** Places and words of the problems that a paper with these fields has. */
function faults(fields: Fields) {
  return load({ [slowDough]: paper(fields) }).problems.map(
    ({ rule, line, column, found, fix }) => [rule, line, column, found, fix] as const,
  );
}

const writtenOut =
  'write all authors out, or sign with the name of the group, as in `organization: Sourdough Collaboration`';
const partsOrGroup =
  'write `{ family: Kneader, given: Ada }` for a person, `{ organization: Grain Institute }` for a group';
const hidden = 'delete the character; it often comes with copied text';

describe('paperSchema', () => {
  it('describes each field, with an example of each that is obligatory', () => {
    const described = Object.entries(paperSchema.shape).map(([name, field]) => ({
      name,
      meta: field.meta(),
    }));
    expect(described.map(({ name }) => name)).toContain('title');
    expect(described.filter(({ meta }) => !meta?.description || !meta['example'])).toEqual([]);
  });

  it('accepts every example of its own fields', () => {
    const examples = Object.entries(paperSchema.shape).map(([name, field]) => [
      name,
      String(field.meta()?.['example']),
    ]);
    const fields: Fields = { ...Object.fromEntries(examples), tags: '[rye]', alsoIn: '[fermentation]' };
    const declared = site({
      facets: '{ level: { label: Level, values: [easy, hard] } }',
      facts: '{ loaves: { label: Loaves baked } }',
    });
    const steam = paper({ title: 'Steam First', url: 'https://example.org/steam' });
    const files = { 'site.md': declared, 'papers/ovens/steam-first.md': steam };
    expect(load({ ...files, [slowDough]: paper(fields) }).problems).toEqual([]);
  });

  it.each(cslTypes)('accepts the type %s', (type) => {
    expect(library({ [slowDough]: paper({ type }) }).papers.map((entry) => entry.type)).toEqual([type]);
  });

  it.each([
    [{ title: '""' }, 'nothing', 'write the value'],
    [{ title: '"  "' }, 'nothing', 'write the value'],
    [{ title: '"Rye\\n Bread"' }, 'several lines', 'write the value on one line'],
    [{ title: '" Rye"' }, '` Rye`', 'delete the outer spaces'],
    [{ title: 'x'.repeat(301) }, '301 characters', 'shorten it'],
    [{ title: 'A <b>Rye' }, '`A <b>Rye`', 'write "A Rye"'],
    [{ title: 'CO<sub>2</sub> in Rye' }, '`CO<sub>2</sub> in Rye`', 'write "CO₂ in Rye"'],
    [{ title: '<scp>CFD</scp> of Rye' }, '`<scp>CFD</scp> of Rye`', 'write "CFD of Rye"'],
    [{ title: 'A <jats:italic>Rye</jats:italic>' }, '`A <jats:italic>Rye</jats:italic>`', 'write "A Rye"'],
    [{ title: '<b>' }, '`<b>`', 'delete the tag; Markdown and HTML are not read here'],
    [{ title: '"A\\u202ERye"' }, 'the invisible character U+202E', hidden],
    [{ title: '"A\\uFEFFRye"' }, 'the invisible character U+FEFF', hidden],
    // YAML writes controls as escapes, which the check of the file's bytes does not see.
    [{ title: '"A\\a Rye"' }, 'the invisible character U+0007', hidden],
    [{ title: '"A\\e Rye"' }, 'the invisible character U+001B', hidden],
    [{ title: '"A\\0 Rye"' }, 'the invisible character U+0000', hidden],
    [{ title: '"A\\r Rye"' }, 'the invisible character U+000D', hidden],
    [{ title: '"A\\uD800Rye"' }, 'the invisible character U+D800', hidden],
    [{ title: '"A\\U000E0041Rye"' }, 'the invisible character U+E0041', hidden],
    [{ title: '"\\U0001F3F4\\U000E0067Rye"' }, 'the invisible character U+E0067', hidden],
  ])('refuses the text of %j', (fields, found, fix) => {
    expect(faults(fields)).toEqual([['text-form', 2, 8, found, fix]]);
  });

  it.each([
    'x'.repeat(300),
    'A < B and B > C',
    '100 % Rye & Salt',
    'Crème 小麦 خبز\u200Cنان',
    'Rye of \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} and 👩‍🍳',
    "'Rye # 2'",
    '"Rye: \\"dark\\""',
  ])('accepts the title %s', (title) => {
    expect(faults({ title })).toEqual([]);
  });

  it.each([
    ['Ada Kneader and Bo Crumb', 'make one list item of each author'],
    ['Ada Kneader; Bo Crumb', 'make one list item of each author'],
    ['小麦、黒麦', 'make one list item of each author'],
    ['Ada Kneader & Bo Crumb', 'make one list item of each author'],
    ['"Ada Kneader*,†"', 'write Ada Kneader'],
    ['Ada Kneader et al.', writtenOut],
    ['Ada Kneader and others', writtenOut],
    ['Ada Kneader and 2931 others', writtenOut],
    ['others', writtenOut],
    ['et al.', writtenOut],
    ['...', writtenOut],
    [
      'Organization for Rye and Wheat',
      'make one list item of each author; of one group, write `organization: Organization for Rye and Wheat`',
    ],
  ])('refuses %s as one author', (name, fix) => {
    const found = `\`${name.replaceAll('"', '')}\``;
    expect(faults({ authors: `[Bo Crumb, ${name}]` })).toEqual([['author-form', 3, 21, found, fix]]);
  });

  it.each([
    [
      '[{ organisation: Mill }]',
      [['unknown-field', 3, 13, 'the field `organisation`', 'write `organization`']],
    ],
    ['[{}]', [['author-form', 3, 11, 'no family name', partsOrGroup]]],
    ['[{ given: Ada }]', [['author-form', 3, 11, 'no family name', partsOrGroup]]],
    [
      '[{ family: Kneader, organization: Mill }]',
      [['author-form', 3, 11, 'a group with the name of a person', partsOrGroup]],
    ],
    ['[[Ada]]', [['wrong-type', 3, 11, 'a list', 'write one value, in quotes where it holds signs']]],
    ['{ a: b }', [['wrong-type', 3, 10, 'a map of fields', 'put it in brackets: `[…]`']]],
  ])('refuses the authors %s', (authors, problems) => {
    expect(faults({ authors })).toEqual(problems);
  });

  it.each([
    ['2021', []],
    ['2021-03', []],
    [
      '0999',
      [['date-not-real', 4, 12, '`0999`', 'look the date up again: the year 999 is before any paper']],
    ],
    ['2021-13', [['date-not-real', 4, 12, '`2021-13`', 'look the date up again: there is no month 13']]],
    ['2021-3', [['date-form', 4, 12, '`2021-3`', 'write 2021-03']]],
  ])('judges the date of publication %s', (published, problems) => {
    expect(faults({ published })).toEqual(problems);
  });

  it('wants the whole date on which an entry was added', () => {
    const fix = 'write it with digits and hyphens, such as 2024-02-29';
    expect(faults({ added: '2026-11' })).toEqual([['date-form', 5, 8, '`2026-11`', fix]]);
  });

  it.each([
    [
      'http://example.org/',
      'write it with `https://`, if the site answers there; else name an archived copy, such as https://web.archive.org/web/http://example.org/',
    ],
    ['https:example.org/', 'copy the address from the browser’s address bar'],
    ['https:\\\\example.org/', 'copy the address from the browser’s address bar'],
    ['example.org/rye', 'write `https://example.org/rye`'],
    ['//example.org/', 'copy the address from the browser’s address bar'],
    ['javascript:alert(1)', 'copy the address from the browser’s address bar'],
    ['https://', 'copy the address from the browser’s address bar'],
    ['https://ada:rye@example.org/', 'delete the part before `@`'],
  ])('refuses the address %s', (url, fix) => {
    expect(faults({ url })).toEqual([['url-form', 6, 6, `\`${url}\``, fix]]);
  });
  it.each([
    ['brea${x}ple', 'copy the address again; letters of other scripts look alike'],
    ['exаmple.org', 'copy the address again; letters of other scripts look alike'],
    ...['[::1]', '2130706433', '127.0.0.1', 'localhost', 'example', 'bread.local', '127.1:443'].map(
      (host) => [host, 'write the address under which everybody can read it'],
    ),
    ['example.org:8443', 'delete the port'],
  ])('refuses the host %s', (host, fix) => {
    expect(faults({ url: `https://${host}/loaf` })).toEqual([
      ['url-form', 6, 6, `the host \`${host}\``, fix],
    ]);
  });

  it('offers the bare id in quotes as a repair of an address', () => {
    const text = paper({ arxiv: "'https://arxiv.org/abs/2103.01230v2'" });
    const edits = load({ [slowDough]: text }).problems.flatMap(({ edit }) => edit ?? []);
    const repaired = edits.map((edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end));
    expect(repaired).toEqual([paper({ arxiv: '"2103.01230"' })]);
  });

  it('offers no repair of an id that it does not recognise', () => {
    const { problems } = load({ [slowDough]: paper({ doi: 'bread five' }) });
    expect(problems.map(({ rule, fix, edit }) => ({ rule, fix, edit }))).toEqual([
      { rule: 'identifier-form', fix: 'copy the id from the page of the paper', edit: undefined },
    ]);
  });
});

describe('authorsOf', () => {
  it.each([
    [{ family: 'Kneader Loaf', given: 'Ada' }, 'Ada Kneader Loaf', { family: 'Kneader Loaf', given: 'Ada' }],
    [{ family: 'Team', given: 'Rye' }, 'Rye Team', { family: 'Team', given: 'Rye' }],
    [
      { family: 'van Rye', given: 'Ada', suffix: 'Jr.' },
      'Ada van Rye Jr.',
      { family: 'Rye', given: 'Ada', 'non-dropping-particle': 'van', suffix: 'Jr.' },
    ],
    [{ family: '小麦', given: '太郎' }, '小麦太郎', { family: '小麦', given: '太郎' }],
    [{ family: 'Plato of Rye' }, 'Plato of Rye', { literal: 'Plato of Rye' }],
  ])('takes the parts of a name as they are: %j', (author, text, csl) => {
    const fields = paperSchema.parse({
      title: 'Rye',
      authors: [author],
      published: '2021',
      added: '2026-11-23',
    });
    expect(authorsOf(fields)).toEqual([{ text, csl, isOrganization: false }]);
  });

  const fields = paperSchema.parse({ title: 'Rye', published: '2021', added: '2026-11-23' });

  it('parts each person and keeps each organization', () => {
    expect(
      authorsOf({
        ...fields,
        authors: ['Kneader, Ada', { organization: 'Grain Mill' }],
        organization: 'Oven',
      }),
    ).toEqual([
      { text: 'Ada Kneader', csl: { family: 'Kneader', given: 'Ada' }, isOrganization: false },
      { text: 'Grain Mill', csl: { literal: 'Grain Mill' }, isOrganization: true },
    ]);
  });

  it('lets an organization sign alone where there are no authors', () => {
    expect(authorsOf({ ...fields, organization: 'Grain Mill' })).toEqual([
      { text: 'Grain Mill', csl: { literal: 'Grain Mill' }, isOrganization: true },
    ]);
  });

  it('gives nobody where nobody signs', () => {
    expect(authorsOf(fields)).toEqual([]);
  });
});
