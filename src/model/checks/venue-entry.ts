import type { Edit, Finding } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';
import type { PaperFields } from '../schema/paper.ts';
import type { YamlReading } from '../yaml/parse.ts';

type CslType = PaperFields['type'];

/** What the checks of a venue look at. */
export interface VenueEntry {
  yaml: YamlReading;
  venue: string;
  /** Year of `published`. */
  published: number;
  /** Type that the entry, its identifiers or vocabulary.yaml give; undefined when none does. */
  type: CslType | undefined;
}

/** The first text of a field; undefined without one. */
export function textOf(yaml: YamlReading, field: string): string | undefined {
  const [text = ''] = yaml.stringsAt(field);
  return text === '' ? undefined : text;
}

/** What is wrong with a venue, with an edit where the repair loses nothing. */
export type FormFinding = Finding & { edit?: Edit };

export const expected =
  'the name of the journal, conference, book or institution with the year, and nothing else';

/** Offers lines in place of that of the venue, with an edit where nothing in the file contradicts them. */
export function instead(
  yaml: YamlReading,
  lines: readonly string[],
  isLossless = true,
): Pick<FormFinding, 'fix' | 'edit'> {
  const edit = isLossless ? yaml.editOf('venue', lines) : null;
  const written = lines.map((line) => inBackticks(line)).join(', ');
  const many = lines.length > 1 ? ', each on a line of its own' : '';
  const way = edit ? '; `npm run check -- --fix` does it' : '';
  return { fix: `write ${written}${many}${way}`, ...(edit ? { edit } : {}) };
}
