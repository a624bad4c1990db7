import { normaliseTitle, titleLikeness } from '../../model/compare/titles.ts';
import { paperSchemes } from '../../text/identifier-addresses.ts';
import { textOf, type Draft } from './draft.ts';

/** What a form and a paste say of two papers, where they cannot be one: their titles, or `published: 2014-10` and so on. */
export interface OtherPaper {
  held: string;
  pasted: string;
}

/** Share of words from which on two titles may be two spellings of one. */
const alike = 0.7;
/** Most years by which a preprint may be older than the publication whose year the form has. */
const mostYears = 3;

/**
 * Tells that a paste is about another paper than the form: by the titles where both have one, else by an id of the same
 * kind, else by an id that was given in a year which does not fit.
 */
export function otherPaper(held: Draft, pasted: Draft): OtherPaper | null {
  const both = (name: string) => ({ name, held: textOf(held, name), pasted: textOf(pasted, name) });
  const isBoth = (pair: OtherPaper) => pair.held !== '' && pair.pasted !== '';
  const titles = both('title');
  if (isBoth(titles)) return isSameTitle(titles) ? null : { held: titles.held, pasted: titles.pasted };
  const ids = paperSchemes.map(both).filter(isBoth);
  const otherIds = ids.find((pair) => pair.held.toLowerCase() !== pair.pasted.toLowerCase());
  if (ids.length > 0) return otherIds ? named(otherIds) : null;
  const dates = both('published');
  const years = Number(dates.pasted.slice(0, 4)) - Number(dates.held.slice(0, 4));
  return isBoth(dates) && (years > 0 || years < -mostYears) ? named(dates) : null;
}

/** Values that say little without the name of their field. */
function named({ name, held, pasted }: OtherPaper & { name: string }): OtherPaper {
  return { held: `${name}: ${held}`, pasted: `${name}: ${pasted}` };
}

/** True for titles of the same words, or of which one is the beginning of the other. */
function isSameTitle({ held, pasted }: OtherPaper): boolean {
  const [one, other] = [normaliseTitle(held), normaliseTitle(pasted)];
  return one.startsWith(other) || other.startsWith(one) || titleLikeness(held, pasted) >= alike;
}
