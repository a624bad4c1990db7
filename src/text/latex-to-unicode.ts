import { latex2unicode } from 'unicode2latex';
import { lowered, raised } from './raised.ts';

/** Commands that set their argument in another face; what they set stays. */
const faces = new Set(
  'emph text textbf textit textmd textnormal textrm textsc textsf textsl texttt textup underline mathbf mathit mathrm mathsf mathtt mathnormal boldsymbol operatorname mbox hbox ensuremath url uline bibinfo'.split(
    ' ',
  ),
);
/** Commands that change the face or the spacing of what follows, and print nothing. */
const switches = new Set(
  'em it bf sc rm tt sf sl bfseries itshape mdseries normalfont rmfamily scshape sffamily slshape ttfamily upshape small large Large displaystyle left right limits nolimits protect relax xspace newline linebreak'.split(
    ' ',
  ),
);
/** Commands that stand for a space, and some that stand for nothing. */
const spaces = new Map(
  Object.entries({
    ' ': ' ',
    ',': ' ',
    ';': ' ',
    ':': ' ',
    '\\': ' ',
    quad: ' ',
    '!': '',
    '-': '',
    '/': '',
    '@': '',
  }),
);
const names = new Map(Object.entries({ TeX: 'TeX', LaTeX: 'LaTeX', BibTeX: 'BibTeX' }));

/** The characters of a command: alone, or for the mode in which it stands. */
type Entry = string | { text?: string; math?: string } | undefined;
const table: Readonly<Record<string, Entry>> = latex2unicode as Readonly<Record<string, Entry>>;

function known(latex: string, mode: 'text' | 'math'): string | undefined {
  const entry = Object.hasOwn(table, latex) ? table[latex] : undefined;
  return typeof entry === 'object' ? (entry[mode] ?? entry.text ?? entry.math) : entry;
}

/** What cannot be written as text. */
class NoText extends Error {}

/** Reads LaTeX from left to right. */
class Reader {
  #at = 0;
  readonly #latex: string;

  constructor(latex: string) {
    this.#latex = latex;
  }

  /** Everything up to a sign, which is read too, or up to the end. */
  until(end: '}' | '$' | '', mode: 'text' | 'math'): string {
    let text = '';
    while (this.#at < this.#latex.length) {
      const sign = this.#next();
      if (sign === end) return text;
      text += this.#piece(sign, mode);
    }
    if (end !== '') throw new NoText();
    return text;
  }

  #next(): string {
    const sign = String.fromCodePoint(this.#latex.codePointAt(this.#at) ?? 0);
    this.#at += sign.length;
    return sign;
  }

  #piece(sign: string, mode: 'text' | 'math'): string {
    if (sign === '\\') return this.#command(mode);
    // In YAML's double quotes the backslash of `{\"o}` is lost.
    if (sign === '{' && /^["'`^~=.]\p{L}\}/u.test(this.#rest()))
      return this.#accent(this.#next(), mode) + this.until('}', mode);
    if (sign === '{') return this.until('}', mode);
    if (sign === '}') throw new NoText();
    if (sign === '$') return this.until('$', 'math');
    if (sign === '~') return ' ';
    if (mode === 'text') return sign;
    if (sign === '^' || sign === '_') return this.#shifted(sign);
    return sign === '-' ? '−' : sign;
  }

  #rest(): string {
    return this.#latex.slice(this.#at, this.#at + 80);
  }

  #command(mode: 'text' | 'math'): string {
    const [name = ''] = /^(?:[A-Za-z]+\*?|[^])/u.exec(this.#rest()) ?? [];
    this.#at += name.length;
    const space = spaces.get(name);
    if (space !== undefined) return space;
    if (/^text(?:sub|super)script$/.test(name)) return this.#shifted(name === 'textsubscript' ? '_' : '^');
    if (faces.has(name)) return this.#argument(name.startsWith('text') || name === 'emph' ? 'text' : mode);
    const found = this.#word(name, mode);
    // A space behind a command ends it, and `{}` does.
    if (/^[A-Za-z]/.test(name) && !/^\p{M}/u.test(found))
      this.#at += /^(?:\{\}|\s+)?/.exec(this.#rest())?.[0].length ?? 0;
    return found;
  }

  /** What a command stands for that is neither a space nor a face. */
  #word(name: string, mode: 'text' | 'math'): string {
    if (switches.has(name)) return '';
    if (name === 'sqrt') return `√${grouped(this.#argument('math'))}`;
    if (name === 'frac' || name === 'tfrac')
      return `${grouped(this.#argument('math'))}/${grouped(this.#argument('math'))}`;
    const other = names.get(name) ?? this.#alphabet(name);
    if (other !== undefined) return other;
    const character = known(`\\${name}`, mode);
    if (character === undefined) throw new NoText();
    return /^\p{M}/u.test(character) ? this.#accent(name, mode) : character;
  }

  /** A letter of a mathematical alphabet: `\mathbb{R}`. */
  #alphabet(name: string): string | undefined {
    if (!/^math(?:bb|cal|frak|scr)$/.test(name)) return undefined;
    const letter = this.#argument('math');
    return known(`\\${name}{${letter}}`, 'math') ?? letter;
  }

  #accent(name: string, mode: 'text' | 'math'): string {
    const mark = known(`\\${name}`, mode) ?? '';
    const base = this.#argument(mode).replace(/^ı/u, 'i').replace(/^ȷ/u, 'j');
    const [letter = '', ...others] = base;
    if (letter === '') throw new NoText();
    return (letter + mark).normalize('NFC') + others.join('');
  }

  /** A group, or the next sign or command. */
  #argument(mode: 'text' | 'math'): string {
    this.#at += /^\s*/.exec(this.#rest())?.[0].length ?? 0;
    if (this.#at >= this.#latex.length) throw new NoText();
    return this.#piece(this.#next(), mode);
  }

  #shifted(sign: string): string {
    const inner = this.#argument('math');
    // Marks stand high by themselves: `A$^*$`.
    if (sign === '^' && /^[*∗⋆†‡§¶®™©]+$/u.test(inner)) return inner;
    return (sign === '^' ? raised(inner) : lowered(inner)) ?? sign + grouped(inner);
  }
}

function grouped(text: string): string {
  return [...text].length > 1 && !/^\p{N}+$/u.test(text) ? `(${text})` : text;
}

/** Dashes and quotes of LaTeX that no program else writes so: dashes between words, pairs of quotes. */
function withSigns(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N})])(-{2,3})(?=[\p{L}\p{N}(])/gu, (dash) => (dash === '--' ? '–' : '—'))
    .replace(/``([^`]*?)''/g, '“$1”')
    .replace(/(?<![\p{L}\p{N}`])`([^`']+)'(?!\p{L})/gu, '‘$1’');
}

/** Dashes between spaces, which people type in plain text, too. */
function withDashes(text: string): string {
  return text.replace(/(?<=\s)-{2,3}(?=\s)/g, (dash) => (dash === '--' ? '–' : '—'));
}

/** A formula between single dollars. Prices are none: `$5 to $10`, `$100K`. */
const formula =
  /(?:(?<![\p{L}\\$])|(?<![\\$])(?=\$[_^\\]))\$(?![\s$])(?:[^$\s\\]|\\.|[^$]{1,80}?[^\s$])\$(?!\d)/u;
/** A command or accent, a group around letters, a tie between words. */
const command = /\\(?:[A-Za-z]+|["'`^~=.&%#$_{},;:\-/ ])/;
const group = /\{["'`^~=.]?[\p{L}\p{M}\p{N}][^{},|]*\}|\{\{/u;
const tie = /(?<=[\p{L}.])~(?=[\p{L}\p{N}])/u;

/** True for text that holds what only LaTeX and BibTeX understand. */
function isLatex(text: string): boolean {
  return formula.test(text) || command.test(text) || group.test(text) || tie.test(text);
}

/**
 * A line of LaTeX as plain text: `Schrödinger` of `Schr{\"o}dinger`, `O(√T)` of `$O(\sqrt{T})$`. Text without LaTeX is
 * given back as it is.
 *
 * @returns null where it has LaTeX that is no text: unknown commands, groups that are not closed
 */
export function unicodeOf(latex: string): string | null {
  if (!/[\\{}$~`]|--/.test(latex)) return latex;
  const plain = withSigns(latex);
  if (!isLatex(plain)) return plain;
  try {
    // A dollar that begins no formula is one of money.
    const money = formula.test(plain) ? plain : plain.replaceAll(/(?<!\\)\$/g, '\\$');
    return withDashes(withSigns(new Reader(money).until('', 'text')))
      .replace(/ {2,}/g, ' ')
      .trim();
  } catch (error) {
    if (error instanceof NoText) return null;
    throw error;
  }
}
