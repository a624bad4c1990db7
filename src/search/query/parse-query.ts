import { functionWords } from '../words/fields.ts';
import { fold, indexedForm, maxQueryLength, maxQueryWords, normalise, tokenise } from '../words/normalise.ts';

/** Operators that every list has; each facet and fact of a list is one besides. `sort` only orders. */
export const filterNames: readonly string[] = [
  'author',
  'theme',
  'tag',
  'venue',
  'year',
  'has',
  'is',
  'sort',
];

/** A condition such as `author:chen` or `year:2023..2025`; the value is folded. */
export interface Filter {
  name: string;
  value: string;
  /** True behind a minus: papers that meet it are left out. */
  excluded?: true;
  /** True between quotes: its words are whole ones, not beginnings. */
  whole?: true;
}

/** What a reader asks, taken apart. */
export interface ParsedQuery {
  /** Words to rank by, folded, in order. */
  words: string[];
  /** True when the last word may go on: nothing stands behind it. */
  unfinished: boolean;
  /** The query without its operators, as typed: its words and the texts between quotes. */
  text: string;
  /** The same folded. */
  typed: string;
  /** The same as a title would begin with it: normalised. */
  prefix: string;
  /** Normalised texts that must occur as they are. */
  phrases: string[];
  /** True when the last phrase is still being typed: its last word may go on. */
  phraseIsOpen: boolean;
  /** Normalised words and phrases that must not occur. */
  excluded: string[];
  filters: Filter[];
  /** Keys such as `arxiv:2103.01234` under which the typed text may name one paper. */
  identifiers: string[];
  /** True for a text that can only be the pasted name of one paper: an address, or the id of some scheme. */
  namesPaper: boolean;
}

/** An address, also without its scheme. */
const address = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S+)$/i;

/** A quoted text, an operator with its value, an excluded word, or a run without spaces. */
const part =
  /(-?)(?:([a-z][a-z\d-]*):\s*)?"([^"]*)"?|(-?)([a-z][a-z\d-]*):\s*((?:[<>]=?\s*)?\S+)|(?<!\S)-(\p{L}\S*)|(\S+)/giu;

/**
 * Takes a query apart. Never fails: what is not an operator is text, and text is cut to
 * `maxQueryLength` characters and `maxQueryWords` words.
 *
 * @param declared names of the facets and facts of the list, each of which is an operator
 */
export function parseQuery(query: string, declared: readonly string[] = []): ParsedQuery {
  const clamped = query.slice(0, maxQueryLength);
  const parsed: ParsedQuery = {
    words: [],
    unfinished: false,
    text: '',
    typed: '',
    prefix: '',
    phrases: [],
    phraseIsOpen: false,
    excluded: [],
    filters: [],
    identifiers: [],
    namesPaper: address.test(clamped.trim()),
  };
  const free: string[] = [];
  let endsFree = false;
  for (const match of clamped.matchAll(part)) {
    const [whole, minus, quotedName, quoted, sign, name, value = '', without, run] = match;
    const before = free.length;
    const operator = (quotedName ?? name ?? '').toLowerCase();
    if (quoted !== undefined && operator === '') readQuoted(parsed, free, minus === '-', quoted);
    else if (filterNames.includes(operator) || declared.includes(operator))
      parsed.filters.push({
        name: operator,
        value: filterValue(operator, quoted ?? value),
        ...(minus || sign ? { excluded: true as const } : {}),
        ...(quoted !== undefined && whole.endsWith('"') ? { whole: true as const } : {}),
      });
    else if (without !== undefined) parsed.excluded.push(normalise(without));
    else free.push(run ?? whole);
    endsFree = free.length > before;
    parsed.phraseIsOpen = endsFree && quoted !== undefined && operator === '' && !/["\s]$/.test(whole);
  }
  const text = free.join(' ');
  readText(parsed, text, endsFree && /[\p{L}\p{N}]$/u.test(clamped));
  // An OpenReview id looks like any word, so it is tried as it stands.
  if (free.length === 1) parsed.identifiers.push(`openreview:${text}`);
  return parsed;
}

/** Reads the words of the text that is left without operators. */
function readText(parsed: ParsedQuery, text: string, mayGoOn: boolean): void {
  const isCalledPaper = paperBehind.test(text);
  const said = (withoutOthers(text) || (parsed.filters.length > 0 ? '' : text)).replace(paperBehind, '');
  const words = tokenise(said).slice(0, maxQueryWords);
  parsed.text = text;
  parsed.typed = fold(text);
  parsed.prefix = normalise(text);
  parsed.unfinished = mayGoOn && !isCalledPaper && said.endsWith(text.slice(-1));
  parsed.words = withoutFunctionWords(
    words.map((token) => indexedForm(token.text)),
    parsed.unfinished,
  );
}

/** In a list of papers `paper` says nothing behind what a paper is called by, nor before `from`, `about` or the like. */
export const paperBehind = /(?<=\S)\s+papers?\s*$/iu;
const papers = /^papers?$/;

/**
 * What citations put in place of further names, also cut short: `et al.`, `and others`; and the letter behind a year
 * that tells the papers of one author from each other.
 */
const others =
  /(?<![\p{L}\p{N}])(?:et[\s.-]*al(?:ii|iae?)?|al(?=[\s.,(]*(?:\d|$))|and\s+others)(?![\p{L}\p{N}])\.?(?:['’]s)?|(?<=\b(?:19|20)\d\d)[a-e]\b/giu;

function filterValue(name: string, value: string): string {
  return fold((name === 'author' && withoutOthers(value)) || value).trim();
}

function withoutOthers(text: string): string {
  return text.replace(others, '').trimStart();
}

/** True for a query that asks for more than words. */
export function hasOperators({ filters, phrases, excluded }: ParsedQuery): boolean {
  return filters.length + phrases.length + excluded.length > 0;
}

function readQuoted(parsed: ParsedQuery, free: string[], excluded: boolean, quoted: string): void {
  const phrase = normalise(quoted);
  if (phrase === '') return;
  (excluded ? parsed.excluded : parsed.phrases).push(phrase);
  if (!excluded) free.push(quoted);
}

/** Words such as `the` say something only when there is nothing else, or while the last one is being typed. */
function withoutFunctionWords(words: string[], unfinished: boolean): string[] {
  const kept = words.filter(
    (word, index) =>
      !(functionWords.has(word) || (papers.test(word) && functionWords.has(words[index + 1] ?? ''))) ||
      (unfinished && index === words.length - 1 && words.length > 1 && word.length > 2),
  );
  return kept.length > 0 ? kept : words;
}
