/** Longest query that is searched, in characters; what is longer is cut. */
export const maxQueryLength = 200;

/** Most words of a query that are searched. */
export const maxQueryWords = 12;

/** Letters that Unicode does not take apart, and Greek ones by their names. */
const letters = Object.fromEntries(
  (
    'ß:ss æ:ae œ:oe ø:o đ:d ð:d ł:l þ:th ı:i α:alpha β:beta γ:gamma δ:delta ε:epsilon ζ:zeta η:eta θ:theta κ:kappa ' +
    'λ:lambda μ:mu ν:nu ξ:xi π:pi ρ:rho σ:sigma τ:tau φ:phi χ:chi ψ:psi ω:omega'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** LaTeX that only dresses text; other commands, such as `\alpha`, keep their name. */
const dressing =
  /\\(?:text[a-z]*|math[a-z]*|emph|em|bf|it|sc|rm|tt|operatorname|left|right|[bcdhkrtuv](?=\{))\b\*?|\\[^a-z]/gi;
/** Letters that are commands. */
const letterCommand = /\\([lo]|ss|ae|oe|aa|[ij])(?![a-z]) ?/gi;

/** Texts that need nothing but small letters, as most do. */
const simple = /^[\w .,:;()-]*$/;

/** Scripts of India, Tibet, Burma, Thailand, Laos and Cambodia, in which marks are vowels and words may lack spaces. */
const brahmic = '\\u0900-\\u109f\\u1780-\\u17ff';
/** Accents; dots for foreign sounds, which many leave out; and signs without a width within words of these scripts. */
const accents = new RegExp(
  `(?![${brahmic}])\\p{M}|[\\u093c\\u09bc\\u0a3c\\u0abc\\u0b3c\\u0cbc]|(?<=[${brahmic}])[\\u200b-\\u200d]`,
  'gu',
);

/** Small letters without accents and LaTeX; everything that is compared has gone through this. */
export function fold(text: string): string {
  if (simple.test(text)) return text.toLowerCase();
  const plain = /[\\{}]/.test(text)
    ? text.replace(dressing, '').replace(letterCommand, '$1').replace(/[{}]/g, '')
    : text;
  const lower = plain
    // NFKD would turn it into a space and an accent.
    .replaceAll('´', '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/['’`]/g, '');
  return lower.replace(special, (letter) => letters[letter] ?? letter);
}

/** A word of a text, folded. */
export interface Token {
  text: string;
  /** True when a hyphen, not a space, joins it to the word before. */
  glued: boolean;
}

/** Scripts that write without spaces, and of which each sign says enough to be a word. */
export const signs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** A sign of the other scripts that write without spaces, with the marks around it. */
export const syllable = `(?=[${brahmic}])[\\p{L}\\p{N}]\\p{M}*`;
/** Before and behind a word, what makes it another one: `.NET`, `C++`, `F#`. */
export const dot = '(?<![^ (])\\.(?=[a-z])';
export const plus = '\\+\\+|#(?![\\p{L}\\p{N}])';

/**
 * A word: a sign or a run of syllables of a script that writes without spaces, or letters and digits in a row. The last
 * form has the words of the first, too; these are only quicker to find.
 */
const word = new RegExp(
  `(?:${dot})?[a-z0-9]+(?![\\p{L}\\p{N}])(?:${plus})?|[${signs}]|(?:${syllable})+|` +
    `(?:(?![${brahmic}])[\\p{L}\\p{N}])+?(?=[${signs}${brahmic}]|[^\\p{L}\\p{N}]|$)`,
  'gu',
);
const syllables = new RegExp(syllable, 'gu');

/**
 * The words of a text in order. A run of syllables is cut into all pairs of neighbours, by which any part of it is
 * found.
 */
export function tokenise(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let end = -2;
  for (const { 0: found, index } of folded.matchAll(word)) {
    const glued = index === end + 1 && '-‐‑–'.includes(folded[end] ?? ' ');
    const parts = found > '\u0900' ? (found.match(syllables) ?? []) : [];
    if (parts.length < 3) tokens.push({ text: found, glued });
    else
      parts
        .slice(1)
        .forEach((part, at) => tokens.push({ text: `${parts[at]}${part}`, glued: glued && at === 0 }));
    end = index + found.length;
  }
  return tokens;
}

/** A word without the signs that make another one of it: `c` of `c++`. */
export function withoutSigns(text: string): string {
  return text.replace(/^\.|[+#]+$/g, '');
}

/** The words of a text, folded and parted by single spaces: the form in which titles are compared and sorted. */
export function normalise(text: string): string {
  return tokenise(text)
    .map((token) => token.text)
    .join(' ');
}

/** Words longer than this are cut, so that the index can store their lengths as bytes. */
export const maxWordLength = 60;

/** A word as it is indexed and looked up: cut, but not within a letter that takes two code units. */
export function indexedForm(word: string): string {
  return word.slice(0, maxWordLength).replace(/[\uD800-\uDBFF]$/, '');
}
