import type { Finding } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { suggest } from '../../text/suggest.ts';

/** The ids of a list's entries. */
export interface EntryIds {
  paperIds: ReadonlySet<string>;
  draftIds: ReadonlySet<string>;
  /** The present id of the entry that once had an id. */
  renamed: (id: string) => string | undefined;
}

/** What to say of an id in a field or in a citation that no published entry has. */
export function noEntry(id: string, { paperIds, draftIds, renamed }: EntryIds, isCitation = false): Finding {
  const what = isCitation ? `a citation of ${shown(id)}` : shown(id);
  const otherwise = isCitation ? 'name the paper in words with a link' : 'take it out here';
  if (draftIds.has(id)) {
    return {
      found: `${what}, which is a draft and not published`,
      expected: 'the id of a published entry',
      fix: `move papers/_drafts/${id}.md to the folder of its theme, or ${otherwise}`,
    };
  }
  // People copy the file name with its ending.
  const bare = id.replace(/\.md$/, '');
  const closest = paperIds.has(bare) ? bare : (renamed(bare) ?? suggest(bare, [...paperIds]));
  return {
    found: `${what}, which no entry is called`,
    expected: 'the id of an entry: its file name without `.md`',
    fix: closest ? `write \`${isCitation ? `[@${closest}]` : closest}\`` : `add the entry, or ${otherwise}`,
  };
}
