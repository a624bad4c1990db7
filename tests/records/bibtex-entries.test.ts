import { describe, expect, it } from 'vitest';
import { bibtexEntries } from '../../src/records/bibtex-entries.ts';

/** What is read of a bibliography: line, key and title, or line and fault. */
function read(source: string) {
  return [...bibtexEntries(source)].map((reading) =>
    'fault' in reading
      ? [reading.line, reading.fault]
      : [reading.line, reading.entry.key, reading.entry.fields['title']],
  );
}

describe('bibtexEntries', () => {
  it('reads entries with the lines on which they begin, whatever stands between them', () => {
    const source = `\uFEFFMy bread\n% @misc{out, title = {Commented out}}\n\n@article{rye,\n title = {Rye}}\n  @Misc (oats, title = "Oats",)\n@book_section{, title = {No key}}`;
    expect(read(source)).toEqual([
      [4, 'rye', 'Rye'],
      [6, 'oats', 'Oats'],
      [7, '', 'No key'],
    ]);
    expect(read(source.replaceAll('\n', '\r\n'))).toEqual(read(source));
    expect(read(source.replaceAll('\n', '\r'))).toEqual(read(source));
  });

  it.each([
    ['@misc{rye,\n title = {Rye,\n year = 2021\n}', 'a brace that is opened in it is never closed'],
    ['@misc{rye,\n title = "Rye,\n year = 2021\n}', 'a quotation mark that is opened in it is never closed'],
    ['@misc{rye,\n title = {Rye}\n year = 2021\n}', 'a comma is missing before `year = 2021 }`'],
    ['@misc{rye,\n title = {Rye} so,\n}', '`so, }` stands where a comma or the closing brace should'],
    ['@misc{rye,\n title = {Rye}', 'a brace that is opened in it is never closed'],
    ['@misc{rye,\n title {Rye}\n}', 'there is no `=` behind `title`'],
    ['@misc{rye', 'it breaks off in the middle of a field'],
  ])('says what is wrong with %j, and reads the entry behind it', (broken, fault) => {
    expect(read(`${broken}\n@misc{oats, title = {Oats at me@mill.example}}`)).toEqual([
      [1, fault],
      [broken.split('\n').length + 1, 'oats', 'Oats at me@mill.example'],
    ]);
  });

  it('puts texts of the file where they are named, and says which the file does not have', () => {
    const source =
      '@string{bl = "Bread \\& Loaf"}\n@string{blt = bl # " Letters"}\n@misc{rye, title = blt, month = mar}\n@misc{oats, title = mill}';
    expect(read(source)).toEqual([
      [3, 'rye', 'Bread & Loaf Letters'],
      [4, 'oats', 'mill'],
    ]);
    expect(
      [...bibtexEntries(source)].map((reading) => ('doubts' in reading ? reading.doubts : null)),
    ).toEqual([[], ['`mill` is the name of a text that the file does not have']]);
  });

  it('lets entries inherit, also from one that stands elsewhere and inherits, too', () => {
    const source = `@inproceedings{rye, title = {Rye}, crossref = {bread}}
@proceedings{bread, booktitle = {Bread 2021}, crossref = {Series}}
@proceedings{series, publisher = {Mill}}`;
    const [rye] = [...bibtexEntries(source)].map((reading) =>
      'entry' in reading ? reading.entry.fields : {},
    );
    expect([rye?.['booktitle'], rye?.publisher]).toEqual(['Bread 2021', ['Mill']]);
    expect(read(source).map(([, key]) => key)).toEqual(['rye', 'bread', 'series']);
    expect(read('@misc{a, title = {A}, crossref = {b}}\n@misc{b, title = {B}, crossref = {a}}')).toEqual([
      [1, 'a', 'A'],
      [2, 'b', 'B'],
    ]);
  });

  it('takes entries inside of a comment in braces for commented out', () => {
    expect(read('@comment{\n@misc{rye, title={Rye}}\n}\n@misc{oats, title={Oats}}')).toEqual([
      [4, 'oats', 'Oats'],
    ]);
    expect(read('@comment{ never closed\n@misc{oats, title={Oats}}')).toEqual([[2, 'oats', 'Oats']]);
  });

  it('reads a dollar without a partner as money, with a doubt', () => {
    const [reading] = bibtexEntries('@misc{rye, title = {Rye for $5}}');
    expect(reading).toMatchObject({
      entry: { fields: { title: 'Rye for $5' } },
      doubts: ['a `$` in the record has no partner, and every one was read as a dollar: look for formulas'],
    });
  });

  it('doubts a name with too many commas', () => {
    const [reading] = bibtexEntries('@misc{rye, title = {Rye}, author = {Kneader, Jr., Ada, Bo Crumb}}');
    expect(reading).toMatchObject({
      doubts: ['a name has too many commas, and `Bo Crumb` of it is left out: correct the names'],
    });
  });
});
