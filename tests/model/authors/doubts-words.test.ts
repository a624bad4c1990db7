import { describe, expect, it } from 'vitest';
import { doubtfulNames } from '../../../src/model/authors/doubts.ts';

/** What is offered for the first of these authors, who stand in brackets with quotes where they have a comma. */
function offered(...names: string[]) {
  const authors = names.map((name) => ({ name, isQuoted: name.includes(',') }));
  return doubtfulNames(authors, { inBrackets: true, maySignAlone: names.length === 1 })
    .filter(({ index }) => index === 0)
    .map(({ finding }) => finding.fix);
}

describe('words that are no part of a name', () => {
  it.each(['Anonymous', 'unknown', 'n/a', 'Staff'])('asks who stands behind %s', (name) => {
    expect(offered(name, 'Bo Crumb')).toEqual([
      `write \`organization: …\` with who published it; if the paper is signed so, write \`organization: ${name === 'n/a' ? '"n/a"' : name}\``,
    ]);
  });

  it('takes the word before a name for none of it', () => {
    expect(offered('by Ada Kneader', 'Bo Crumb')).toEqual(['write Ada Kneader']);
    expect(offered('[Ada Kneader](https://example.org)', 'Bo Crumb')).toEqual(['write Ada Kneader']);
    expect(offered('Cr&uuml;mb, Bo', 'Bo Rye')).toEqual(['write "Crümb, Bo"']);
  });

  it.each([])('make a group of %s', (name, fix) => {
    expect(offered(name, 'Bo Crumb')).toEqual([fix]);
  });
});
