import { parsePerson } from '../../src/model/authors/names.ts';
import { normaliseTitle, titleLikeness } from '../../src/model/compare/titles.ts';
import type { PaperRecord, RecordFields } from '../../src/records/paper-record.ts';
import { inBackticks } from '../../src/text/quote.ts';

/**
 * One record of what two registries say of a paper. Of a preprint and its publication, the preprint has the day of the
 * first version and the names as the paper prints them, the publication what stands in bibliographies. Where title and
 * authors of the two differ, one registry names a wrong id: then the record that was asked for counts alone.
 *
 * @param asked the one of the two whose id was given
 */
export function mergedRecord(
  preprint: PaperRecord,
  publication: PaperRecord | null,
  asked: 'preprint' | 'publication' = 'preprint',
): PaperRecord {
  if (!publication) return preprint;
  const hasTitle = isSameTitle(preprint.fields.title, publication.fields.title);
  if (!hasTitle && !sharesAuthor(preprint.fields, publication.fields))
    return asked === 'preprint'
      ? withoutOther(preprint, publication, 'doi')
      : withoutOther(publication, preprint, 'arxiv');
  const first = [preprint.fields.published, publication.fields.published]
    .filter((date) => date !== undefined)
    .sort()[0];
  const fields: RecordFields = { ...publication.fields, ...preprint.fields };
  if (first !== undefined) fields.published = first;
  const { abstract, abstractSource } = preprint.abstract ? preprint : publication;
  const renamed = `the publication is called ${inBackticks(publication.fields.title ?? '')}: look whether it is the same paper, and which title to write`;
  return {
    fields,
    doubts: [
      ...[...preprint.doubts, ...publication.doubts].filter((doubt) => !/^arXiv says where/.test(doubt)),
      ...(hasTitle ? [] : [renamed]),
    ],
    ...(abstract === undefined ? {} : { abstract }),
    ...(abstractSource === undefined ? {} : { abstractSource }),
  };
}

/** The record without the id of the other, which is one of another paper. */
function withoutOther(record: PaperRecord, other: PaperRecord, scheme: 'doi' | 'arxiv'): PaperRecord {
  const { [scheme]: id = '', ...fields } = record.fields;
  const name = scheme === 'doi' ? `arXiv names the DOI ${inBackticks(id)}` : `Crossref names arXiv:${id}`;
  const doubt = `${name}, which is that of ${inBackticks(other.fields.title ?? '')}: look where this paper appeared`;
  return { ...record, fields, doubts: [...record.doubts, doubt] };
}

/** Titles with fewer words in common are those of two papers, or of one that was renamed. */
const likeness = 0.5;

/** True for titles that are much alike, or of which one leaves out the subtitle; where one is missing, too. */
function isSameTitle(a = '', b = ''): boolean {
  const [one, other] = [a, b].map(normaliseTitle).sort((x, y) => x.length - y.length);
  return !one || !other || other.startsWith(one) || titleLikeness(a, b) >= likeness;
}

function sharesAuthor(a: RecordFields, b: RecordFields): boolean {
  const others = new Set((b.authors ?? []).flatMap(familyOf));
  return (a.authors ?? []).flatMap(familyOf).some((family) => others.has(family));
}

/** The family name of an author in plain small letters; none for a group. */
function familyOf(author: NonNullable<RecordFields['authors']>[number]): string[] {
  const family =
    typeof author === 'string' ? familyIn(author) : 'family' in author ? author.family : undefined;
  return family === undefined ? [] : [normaliseTitle(family)];
}

function familyIn(name: string): string {
  const { csl } = parsePerson(name);
  return 'literal' in csl ? csl.literal : csl.family;
}
