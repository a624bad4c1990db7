/**
 * Letters and signs outside ASCII as commands of LaTeX. BibTeX counts bytes: of a name that begins with `É` it would keep
 * half a letter as initial, but it knows `{\'E}` for one. And pdflatex has no Greek and no mathematics in text.
 * The commands are those of LaTeX itself, without packages; `ogonek`, `ð`, `þ`, `đ` and `ŋ` need the T1 encoding, as the
 * letters themselves would. unicode2latex 7, which was tried, gives commands that plain LaTeX does not have, or cannot
 * nest, for 860 of 2,084 letters and signs.
 */

/** Accents by combining character, those above a letter first. */
const above = new Map(
  Object.entries({
    '\u0300': '`',
    '\u0301': "'",
    '\u0302': '^',
    '\u0303': '~',
    '\u0304': '=',
    '\u0306': 'u',
    '\u0307': '.',
    '\u0308': '"',
    '\u030A': 'r',
    '\u030B': 'H',
    '\u030C': 'v',
  }),
);
const below = new Map(
  Object.entries({
    '\u0323': 'd',
    '\u0326': 'textcommabelow',
    '\u0327': 'c',
    '\u0328': 'k',
    '\u0331': 'b',
  }),
);

const letters = new Map(
  Object.entries({
    Æ: 'AE',
    æ: 'ae',
    Œ: 'OE',
    œ: 'oe',
    Ø: 'O',
    ø: 'o',
    Ł: 'L',
    ł: 'l',
    ß: 'ss',
    ı: 'i',
    ȷ: 'j',
    Ð: 'DH',
    ð: 'dh',
    Þ: 'TH',
    þ: 'th',
    Đ: 'DJ',
    đ: 'dj',
    Ŋ: 'NG',
    ŋ: 'ng',
  }),
);

/** Letters α to ω by their code points. */
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
/** Greek capitals that do not look like Latin ones. */
const capitals = 'Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'.split(' ');

const mathematics = new Map(
  Object.entries({
    '−': '-',
    '×': '\\times',
    '÷': '\\div',
    '±': '\\pm',
    '∓': '\\mp',
    '·': '\\cdot',
    '⋅': '\\cdot',
    '∗': '*',
    '⋆': '\\star',
    '∘': '\\circ',
    '°': '^\\circ',
    '√': '\\surd',
    '∞': '\\infty',
    '∂': '\\partial',
    '∇': '\\nabla',
    '∑': '\\sum',
    '∏': '\\prod',
    '∫': '\\int',
    '∝': '\\propto',
    '≤': '\\leq',
    '≥': '\\geq',
    '⩽': '\\leq',
    '⩾': '\\geq',
    '≠': '\\neq',
    '≈': '\\approx',
    '≃': '\\simeq',
    '≅': '\\cong',
    '≡': '\\equiv',
    '∼': '\\sim',
    '≪': '\\ll',
    '≫': '\\gg',
    '∈': '\\in',
    '∉': '\\notin',
    '∋': '\\ni',
    '⊂': '\\subset',
    '⊃': '\\supset',
    '⊆': '\\subseteq',
    '⊇': '\\supseteq',
    '∪': '\\cup',
    '∩': '\\cap',
    '∖': '\\setminus',
    '∅': '\\emptyset',
    '∀': '\\forall',
    '∃': '\\exists',
    '¬': '\\neg',
    '∧': '\\wedge',
    '∨': '\\vee',
    '⊕': '\\oplus',
    '⊗': '\\otimes',
    '⊙': '\\odot',
    '⊥': '\\perp',
    '∥': '\\parallel',
    '←': '\\leftarrow',
    '→': '\\rightarrow',
    '↔': '\\leftrightarrow',
    '↑': '\\uparrow',
    '↓': '\\downarrow',
    '↦': '\\mapsto',
    '⇐': '\\Leftarrow',
    '⇒': '\\Rightarrow',
    '⇔': '\\Leftrightarrow',
    '⟨': '\\langle',
    '⟩': '\\rangle',
    '⌊': '\\lfloor',
    '⌋': '\\rfloor',
    '⌈': '\\lceil',
    '⌉': '\\rceil',
    ℓ: '\\ell',
    ℏ: '\\hbar',
    ϑ: '\\vartheta',
    ϕ: '\\phi',
    ϖ: '\\varpi',
    ϱ: '\\varrho',
    ϵ: '\\epsilon',
  }),
);

/** Signs that stand in mathematics: one run of them makes one formula. Greek words are left to who writes Greek. */
const formula =
  /(?:[\u00B2\u00B3\u00B9\u2070\u2071\u2074-\u208E\u2190-\u22FF\u2308-\u230B\u27E8\u27E9\u2A7D\u2A7E\u2100-\u214F\u{1D400}-\u{1D7FF}¬°±µ·×÷]|(?<!\p{Script=Greek})[Α-ΡΣ-Ωα-ωϑϕϖϱϵ]{1,2}(?!\p{Script=Greek}))+/gu;

/** Text with its letters and mathematical signs as commands; every other sign, and other scripts, stay as they are. */
export function withCommands(text: string): string {
  return text.replace(formula, formulaOf).replace(/\P{M}\p{M}*/gu, letterOf);
}

/** A run of signs as a formula, around those that LaTeX has no command for. */
function formulaOf(run: string): string {
  let latex = '';
  for (const [part, script = ''] of run.matchAll(
    /([\u00B2\u00B3\u00B9\u2070\u2071\u2074-\u207E]+|[\u2080-\u208E]+)|./gu,
  )) {
    const command = script === '' ? mathSign(part) : scriptOf(script);
    latex += command === undefined ? part : `$${command}$`;
  }
  return joined(latex);
}

/** Raised or lowered figures: `^{20}`. */
function scriptOf(run: string): string {
  const plain = run.normalize('NFKC').replaceAll('−', '-');
  const mark = /[\u2080-\u208E]/.test(run) ? '_' : '^';
  return plain.length === 1 ? mark + plain : `${mark}{${plain}}`;
}

function mathSign(sign: string): string | undefined {
  const known = mathematics.get(sign) ?? greekLetter(sign.normalize('NFKC'));
  if (known !== undefined) return known;
  // Letters in the type of formulas: `𝑥`, `ℝ`.
  const plain = sign.normalize('NFKC');
  if (plain === sign || !/^[A-Za-z\d]$/.test(plain)) return undefined;
  return /[ℂℍℕℙℚℝℤ\u{1D538}-\u{1D56B}]/u.test(sign) ? `\\mathbf{${plain}}` : plain;
}

function greekLetter(sign: string): string | undefined {
  const small = /^[α-ω]$/.test(sign) ? greek[sign.charCodeAt(0) - 'α'.charCodeAt(0)] : undefined;
  if (small !== undefined) return small.length === 1 ? small : `\\${small}`;
  if (!/^[Α-Ω]$/.test(sign)) return undefined;
  const name = greek[sign.toLowerCase().charCodeAt(0) - 'α'.charCodeAt(0)] ?? '';
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return capitals.includes(capital) ? `\\${capital}` : `\\mathrm{${latinTwins.charAt(greek.indexOf(name))}}`;
}
/** Latin letters that look like the Greek capitals. */
const latinTwins = 'ABGDEZHTIKLMNXOPRSSTYFXPO';

/** Formulas that follow each other as one; LaTeX would take `$$` for the beginning of a displayed one. */
function joined(latex: string): string {
  return latex.replace(/(\\[A-Za-z]+)\$\$(?=[A-Za-z])/g, '$1 ').replaceAll('$$', '');
}

/** A Latin letter with its accents; those above it stand inside of those below, which LaTeX can put under anything. */
function letterOf(cluster: string): string {
  const [base = '', ...marks] = cluster.normalize('NFD');
  const special = letters.get(base);
  if (!/^[A-Za-z]$/.test(base) && special === undefined) return cluster;
  if (marks.length === 0) return special === undefined ? cluster : `{\\${special}}`;
  const accents = [above, below].flatMap((known) =>
    marks.flatMap((mark) => {
      const accent = known.get(mark);
      return accent === undefined ? [] : [accent];
    }),
  );
  if (accents.length < marks.length) return cluster;
  const first = special === undefined ? base : `\\${special}`;
  return accents.reduce((inner, accent) => accented(accent, inner), first).replace(/^.*$/s, '{$&}');
}

function accented(accent: string, inner: string): string {
  if (inner.length > 1) return `\\${accent}{${inner}}`;
  return /[a-z]$/i.test(accent) ? `\\${accent} ${inner}` : `\\${accent}${inner}`;
}
