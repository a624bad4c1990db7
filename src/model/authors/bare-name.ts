import { hasGroupWord, isFirm, isLoneForm } from './group-names.ts';

/** Titles before a name. Those that are also given names need their full stop. */
const title =
  /^(?:(?:Univ|Assoc|Asst|Assist|Hon)\.?[- ]?Prof\.?|Prof(?:essor)?|Dr|Mrs?|Ms|Sir|Dame|Lady)(?:\.-?|\s)\s*|^(?:Dipl\.-[A-Z][a-z]+|Ing|Mag|Rev|Fr|Hon|Capt|Lt|Col|Gen|Arch|Eng|h\.\s*c|rer\.\s*nat|med|phil|PD|Doc)\.\s*|^(?:Associate|Assistant|Adjunct) Professor\s+|^(?:[PM]riv\.-Doz|PD)\.?\s+(?=Dr)/iu;

/** Degrees and honours that nobody has as a name. */
const degree =
  /^(?:Ph\.?\s?D|D\.?\s?Phil|M\.?\s?Phil|[BM]\.?\s?Sc|[BM]\.?\s?Eng|D\.?\s?Sc|Sc\.?\s?D|Ed\.?\s?D|Psy\.?\s?D|Pharm\.?\s?D|Dr\.?-?\s?Ing|Dr\.?\s?(?:rer\.?\s?(?:nat|pol|oec)|h\.?\s?c|phil|med|jur|oec|techn)|Dipl\.-[A-Z][a-z]+|Dr|M\.?\s?D|D\.?V\.?M|D\.?D\.?S|M\.?B\.?A|M\.?P\.?H|LL\.?[BMD]|M\.[AS]|B\.[AS]|J\.D|F\.?R\.?S|F\.?R\.?C\.?P|M\.?R\.?C\.?P|M\.?B\.?B\.?S|R\.?N|P\.?E|Esq(?:uire)?|C\.?F\.?A|OBE|CBE|MBE)\.?$/u;
/** True for a degree or an honour that nobody has as a name: `PhD`. */
export function isDegree(text: string): boolean {
  return degree.test(text);
}

/** Degrees that could be initials: they count only behind a comma and a whole name. */
const shortDegree =
  /^(?:MA|BA|MS|BS|JD|AM|SM|(?:IEEE |ACM )?(?:(?:Senior|Student|Life|Associate|Distinguished) )?(?:Member|Fellow)(?: IEEE| of the .+)?)$/;

/** Signs of footnotes, in the middle of a name too. */
const footnoteSigns =
  /\s*(?:[*†‡§¶‖∗⁎✉¹²³⁰⁴-⁹₀-₉]+\uFE0F?(?:\s*,\s*[*†‡§¶‖∗⁎✉¹²³⁰⁴-⁹₀-₉]+)*(?:\s*\d+)?|(?<=\p{L}\.?)\d+(?:,\d+)*(?!\p{L}))/gu;

/** What may stand behind a name and is none of it, once the rest of the name is long enough. */
const tails: RegExp[] = [
  // E-mail, ORCID and other addresses.
  /[\s,]*(?:<[^<>]*@[^<>]*>|\([^()]*@[^()]*\)|\S*@\S+)$/u,
  /[\s,]*[([]?(?:ORCID(?:\s*iD)?:?\s*)?(?:https?:\/\/\S+|\d{4}-\d{4}-\d{4}-\d{3}[\dX])[)\]]?$/iu,
  /[\s,]*[([]?ORCID(?:\s*iD)?[)\]]?$/u,
  // Marks as LaTeX and Markdown write them.
  /\s*\$?\s*\^\s*(?:\{[^{}]*\}|[\w*†‡,]+)\s*\$?$/u,
  /\s*\$[^$]*\$$/u,
  /\s*\\(?:textsuperscript|thanks|footnotemark|footnote|inst|orcidlink|orcidID|IEEEmembership|email|fnref|corref)(?:\[[^\]]*\])?(?:\{[^{}]*\})?$/u,
  /\s*\[(?:\^?[\w*, ]+)\]$/u,
  // An affiliation in brackets or behind a comma.
  /\s+\([^()]*\)$/u,
  // What stands behind a dash or a bar: `Ada Kneader – MIT`.
  /\s+[-–—|/]\s+.+$/u,
  // Letters of affiliations: `a,b`.
  // Of `Kneadera,b` the first letter is one, too: a later one follows it.
  /(?<=\p{Ll}\p{Ll})(?:a(?=,\s?[b-e])|b(?=,\s?[c-e])|c(?=,\s?[de]))?(?:,\s?[a-z*†‡§\d])+$/u,
  /\s+[a-z](?:\s*,\s*[a-z\d*†‡§]{1,2})*$/u,
  /(?<=\p{L})\s+\d+(?:\s*,\s*\d+)*$/u,
  // Any other sign.
  /[\s,]*[^\p{L}\p{M}\p{N}\s.'’ʼ)\]}"”»-]+$/u,
  /(?<=\p{Ll}{3})\.$/u,
];
const heads = /^[^\p{L}\p{M}\p{N}'’‘ʻʼ"“«({[\\$-]+\s*/u;

/** Longer names are left alone: the schema reports them. */
const longest = 160;

/**
 * A name without what title pages print around it: titles and degrees, signs of footnotes, addresses, affiliations.
 *
 * @returns the name itself where it has nothing of it; an empty text where nothing else is left
 */
export function bareName(name: string): string {
  if (name.length > longest) return name;
  let bare = name;
  for (let before = ''; bare !== before;) {
    before = bare;
    bare = withoutMarks(withoutHonours(bare));
  }
  return bare;
}

function withoutMarks(name: string): string {
  // A single word of letters and digits may be a pen name.
  if (/^[\p{L}\p{M}\p{N}.'’-]*$/u.test(name)) return name;
  let bare = name.replace(/^(?:by|By:|By(?= \p{Lu}\S* \p{Lu}))\s+(?=\p{Lu})/u, '').replace(heads, '');
  for (const tail of tails) {
    const rest = bare.replace(tail, '');
    // What is left must still be a name, unless nothing was one.
    if (rest !== bare && (/\p{L}{2}/u.test(rest) || /@/.test(bare))) bare = rest;
  }
  return bare.replace(footnoteSigns, '').trim();
}

function withoutHonours(name: string): string {
  const bare = name.replace(title, '');
  const [whole = '', ...behind] = bare.split(/\s*,\s*/);
  const words = whole.split(' ');
  const isWhole = words.length > 1;
  const isHonour = (part: string) =>
    degree.test(part) ||
    (isWhole && (shortDegree.test(part) || part === 'IEEE' || (!hasGroupWord(whole) && isAffiliation(part))));
  // Skip: `Kneader, MD` has initials.
  const kept = behind.filter((part) => !isHonour(part) || (!isWhole && /^\p{Lu}{2,3}$/u.test(part)));
  while (words.length > 2 && degree.test(words.at(-1) ?? '')) words.pop();
  if (words.length > 3 && degree.test(words.slice(-2).join(' '))) words.splice(-2);
  return bare === '' ? name : [words.join(' '), ...kept].join(', ');
}

/** True for `MIT` or `University of Rye`, as they stand behind a whole name that is no group's. */
function isAffiliation(part: string): boolean {
  if (isLoneForm(part)) return false;
  return (/^\p{Lu}{3,}$/u.test(part) && !/^I+$/.test(part)) || isFirm(part) || hasGroupWord(part);
}
