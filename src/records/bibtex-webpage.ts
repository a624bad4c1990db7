import { likelyType } from '../model/venues/likely-type.ts';
import { inBackticks } from '../text/quote.ts';
import type { RecordFields } from './paper-record.ts';
import { recordType } from './record-type.ts';

/** What an entry of BibTeX says of a work in the web, for which BibTeX has no type. */
export interface WebPage {
  fields: Pick<RecordFields, 'type' | 'venue'>;
  doubts: string[];
}

/** Words that say that something is in the web, and not where. */
const generic =
  /^(?:available(?: online)?|(?:on|at|from|in) ?|online|web ?(?:site|page)|url|blog ?post|blog|post|(?:last )?(?:accessed|retrieved|visited)\b.*|preprint|electronic(?:ally)?|internet|manuscript)(?: at| from)?[:,.]?$/i;
const host = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?$/u;

/** The fields of an entry that may name the site; an empty text stands for none. */
interface Said {
  howPublished: string;
  organization: string;
  journal: string;
  publisher: string;
}

/**
 * Reads `howpublished` of a `misc`, whatever field of an `online` names the site, and a `journal` that is the address or
 * the name of a site, as blogs have it in the entry that they offer. Null where nothing says that the work stands in
 * the web.
 *
 * @param type entry type of BibTeX
 * @param address of the page, an empty text where the entry has none
 */
export function webPageOf(type: string, said: Said, address: string): WebPage | null {
  const kind = recordType(type)?.type;
  if (kind === 'webpage') return onlineWork(said);
  // CSL's `article` is a preprint, BibTeX's one of a journal.
  if (kind === 'article-journal' || /^article$/i.test(type))
    return isSite(said.journal) ? named(said.journal) : null;
  if (kind !== undefined) return null;
  const name = nameIn(said.howPublished);
  if (name === '') {
    const why = 'the record does not say what kind of work it is: write `type`, such as webpage or report';
    return address === '' ? null : { fields: {}, doubts: [why] };
  }
  // A name of any kind is that of a site where the work has nothing but an address.
  const likely = host.test(name) ? 'webpage' : likelyType(`${name} website`, false);
  const isSure = address !== '' && ['webpage', 'software', 'dataset', 'report'].includes(likely);
  const says = `its \`howpublished\` says ${inBackticks(name)}`;
  return isSure
    ? {
        fields: { type: likely, venue: name },
        doubts: [`${says}: look whether \`type: ${likely}\` is right`],
      }
    : { fields: {}, doubts: [`${says}: write \`type\` and \`venue\``] };
}

/** Some bibliographies have data sets and programs as `online`, too: BibTeX has no type for them that all programs know. */
function onlineWork({ howPublished, organization, journal, publisher }: Said): WebPage {
  const likely = likelyType(publisher, false);
  if (likely === 'dataset' || likely === 'software') {
    const doubt = `its \`publisher\` says ${inBackticks(publisher)}: look whether \`type: ${likely}\` is right`;
    return { fields: { type: likely }, doubts: [doubt] };
  }
  return named([howPublished, organization, journal].find((name) => nameIn(name) !== '') ?? '');
}

function named(name: string): WebPage {
  const venue = nameIn(name);
  return { fields: { type: 'webpage', ...(venue === '' ? {} : { venue }) }, doubts: [] };
}

function isSite(journal: string): boolean {
  return host.test(journal) || (journal !== '' && likelyType(journal, false) === 'webpage');
}

/** The name of a site among addresses and words that every page has. */
function nameIn(text: string): string {
  const bare = text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return generic.test(bare) || !/\p{L}{2}/u.test(bare) ? '' : bare.replace(/[\s,;:]+$/, '');
}
