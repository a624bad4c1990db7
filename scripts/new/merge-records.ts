import type { PaperRecord, RecordFields } from '../../src/records/paper-record.ts';

/**
 * One record of what two registries say of a paper. Of a preprint and its publication, the preprint has the day of the
 * first version and the names as the paper prints them, the publication what stands in bibliographies.
 */
export function mergedRecord(preprint: PaperRecord, publication: PaperRecord | null): PaperRecord {
  if (!publication) return preprint;
  const first = [preprint.fields.published, publication.fields.published]
    .filter((date) => date !== undefined)
    .sort()[0];
  const fields: RecordFields = { ...publication.fields, ...preprint.fields };
  if (first !== undefined) fields.published = first;
  const { abstract, abstractSource } = preprint.abstract ? preprint : publication;
  return {
    fields,
    doubts: [...preprint.doubts, ...publication.doubts].filter((doubt) => !/^arXiv says where/.test(doubt)),
    ...(abstract === undefined ? {} : { abstract }),
    ...(abstractSource === undefined ? {} : { abstractSource }),
  };
}
