import { describe, expect, it } from 'vitest';
import { mergedRecord } from '../../../scripts/new/merge-records.ts';
import type { PaperRecord, RecordFields } from '../../../src/records/paper-record.ts';

const record = (fields: RecordFields, doubts: string[] = []): PaperRecord => ({ fields, doubts });

const preprint = record({
  title: 'Slow Dough: A Study of Time',
  authors: ['Ada Kneader', 'Bo Crumb'],
  published: '2021-03-14',
  arxiv: '2103.01234',
  doi: '10.1000/bread.5',
});
const facts: RecordFields = { published: '2022', doi: '10.1000/bread.5', volume: '7' };

describe('mergedRecord', () => {
  it.each(['Slow dough', 'Slow Dough: A Study of Time', 'A Study of Time in Slow Dough'])(
    'joins a preprint and its publication under the title %s',
    (title) => {
      const publication = record({ ...facts, title, authors: ['A. Kneader'] });
      expect(mergedRecord(preprint, publication)).toEqual(
        record({ ...preprint.fields, volume: '7', published: '2021-03-14' }),
      );
    },
  );

  it('asks where the publication has another title, but the same author', () => {
    const publication = record({ ...facts, title: 'Clocks of Rye', authors: ['Kneader, A.'] });
    expect(mergedRecord(preprint, publication)).toEqual(
      record({ ...preprint.fields, volume: '7' }, [
        'the publication is called `Clocks of Rye`: look whether it is the same paper, and which title to write',
      ]),
    );
  });

  it('leaves out an id of another paper', () => {
    const other = record({ ...facts, title: 'Clocks of Rye', authors: ['Cy Rye'], arxiv: '2103.01234' });
    const { doi, ...alone } = preprint.fields;
    expect(mergedRecord(preprint, other)).toEqual(
      record(alone, [
        `arXiv names the DOI \`${doi ?? ''}\`, which is that of \`Clocks of Rye\`: look where this paper appeared`,
      ]),
    );
    const { arxiv, ...published } = other.fields;
    expect(mergedRecord(preprint, other, 'publication')).toEqual(
      record(published, [
        `Crossref names arXiv:${arxiv ?? ''}, which is that of \`Slow Dough: A Study of Time\`: look where this paper appeared`,
      ]),
    );
  });
});
