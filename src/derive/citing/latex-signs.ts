/**
 * Letters and signs outside ASCII as commands of LaTeX. BibTeX counts bytes: of a name that begins with `É` it would keep
 * half a letter as initial, but it knows `{\'E}` for one. And pdflatex has no Greek and no mathematics in text. The
 * commands are those that LaTeX has without packages and that biber, Pandoc and Zotero read back; Pandoc loses `{\DJ}`,
 * `{\th}` and `{\textcommabelow s}`, so `Đ`, `þ` and `ș` stay. unicode2latex 7, which was tried, gives for 860 of 2,084
 * letters and signs commands that plain LaTeX does not have or cannot nest.
 */

/** Signs and their commands from lines in which they stand in turn. */
function inTurn(...lines: string[]): ReadonlyMap<string, string> {
  const items = lines.join(' ').trim().split(/ +/);
  return new Map(items.flatMap((sign, at) => (at % 2 === 0 ? [[sign, items[at + 1] ?? '']] : [])));
}

/** Accents by combining character: those above a letter, and those below. */
const above = inTurn(
  '\u0300 ` \u0301 \' \u0302 ^ \u0303 ~ \u0304 = \u0306 u \u0307 . \u0308 " \u030A r \u030B H \u030C v',
);
const below = inTurn('\u0323 d \u0327 c \u0328 k');

const letters = inTurn('Æ AE  æ ae  Œ OE  œ oe  Ø O  ø o  Ł L  ł l  ß ss  ı i  ȷ j');

/** Letters α to ω by their code points. */
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
/** Those whose capitals do not look like Latin ones. */
const capitals = 'Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'.split(' ');

const mathematics = inTurn(
  '− -  × \\times  ÷ \\div  ± \\pm  ∓ \\mp  · \\cdot  ⋅ \\cdot  ∗ *  ⋆ \\star  ∘ \\circ  ° ^\\circ',
  '√ \\surd  ∞ \\infty  ∂ \\partial  ∇ \\nabla  ∑ \\sum  ∏ \\prod  ∫ \\int  ∝ \\propto  ≤ \\leq  ≥ \\geq',
  '⩽ \\leq  ⩾ \\geq  ≠ \\neq  ≈ \\approx  ≃ \\simeq  ≅ \\cong  ≡ \\equiv  ∼ \\sim  ≪ \\ll  ≫ \\gg  ∈ \\in',
  '∉ \\notin  ∋ \\ni  ⊂ \\subset  ⊃ \\supset  ⊆ \\subseteq  ⊇ \\supseteq  ∪ \\cup  ∩ \\cap  ∖ \\setminus',
  '∀ \\forall  ∃ \\exists  ¬ \\neg  ∧ \\wedge  ∨ \\vee  ⊕ \\oplus  ⊗ \\otimes  ⊙ \\odot',
  '⊥ \\perp  ∥ \\parallel  ← \\leftarrow  → \\rightarrow  ↔ \\leftrightarrow  ↑ \\uparrow  ↓ \\downarrow',
  '↦ \\mapsto  ⇐ \\Leftarrow  ⇒ \\Rightarrow  ⇔ \\Leftrightarrow  ⟨ \\langle  ⟩ \\rangle  ⌊ \\lfloor',
  '⌋ \\rfloor  ⌈ \\lceil  ⌉ \\rceil  ℓ \\ell  ℏ \\hbar  ϑ \\vartheta  ϕ \\phi  ϖ \\varpi  ϱ \\varrho',
  "ϵ \\epsilon  ′ '  ″ ''  ℵ \\aleph  ⊢ \\vdash  ⊤ \\top  ♭ \\flat  ♮ \\natural  ♯ \\sharp  ★ \\star  △ \\triangle",
);

/** Figures, signs and letters that stand high, and those that stand low. */
const high =
  '\\u00B2\\u00B3\\u00B9\\u2070\\u2071\\u2074-\\u207F\\u02B0\\u02B2\\u02B3\\u02B7\\u02B8\\u02E1-\\u02E3\\u1D2C-\\u1D2E\\u1D30-\\u1D3A\\u1D3C\\u1D3E-\\u1D43\\u1D47-\\u1D49\\u1D4D\\u1D4F\\u1D50\\u1D52\\u1D56-\\u1D58\\u1D5B\\u1D9C\\u1DA0\\u1DBB';
const low = '\\u2080-\\u208E\\u2090-\\u209C\\u1D62-\\u1D65\\u2C7C';
const scripts = new RegExp(`([${high}]+|[${low}]+)|.`, 'gu');

/** Signs that stand in mathematics: one run of them makes one formula. Greek words are left to who writes Greek. */
const formula = new RegExp(
  `(?:[${high}${low}\\u2190-\\u22FF\\u2308-\\u230B\\u27E8\\u27E9\\u2A7D\\u2A7E\\u2100-\\u214F\\u{1D400}-\\u{1D7FF}¬°±µ·×÷′″♭♮♯★△]|(?<!\\p{Script=Greek})[Α-ΡΣ-Ωα-ωϑϕϖϱϵ]{1,2}(?!\\p{Script=Greek}))+`,
  'gu',
);

/** Text with its letters and mathematical signs as commands; every other sign, and other scripts, stay as they are. */
export function withCommands(text: string): string {
  return text.replace(formula, formulaOf).replace(/\P{M}\p{M}*/gu, letterOf);
}

/** A run of signs as a formula, around those that LaTeX has no command for. */
function formulaOf(run: string): string {
  let latex = '';
  for (const [part, script = ''] of run.matchAll(scripts)) {
    const command = script === '' ? mathSign(part) : scriptOf(script);
    latex += command === undefined ? part : `$${command}$`;
  }
  const whole = joined(latex);
  // BibTeX writes the letters of titles small, even those of commands: `\Delta` would become `\delta`.
  return /[A-Z]/.test(whole) ? `{${whole}}` : whole;
}

/** Raised or lowered figures: `^{20}`. */
function scriptOf(run: string): string {
  const plain = run.normalize('NFKC').replaceAll('−', '-');
  const mark = new RegExp(`[${low}]`, 'u').test(run) ? '_' : '^';
  return plain.length === 1 ? mark + plain : `${mark}{${plain}}`;
}

function mathSign(sign: string): string | undefined {
  const known = mathematics.get(sign) ?? greekLetter(sign.normalize('NFKC'));
  if (known !== undefined) return known;
  // Letters in the type of formulas: `𝑥`, `ℝ`.
  const plain = sign.normalize('NFKC');
  return plain !== sign && /^[A-Za-z\d]$/.test(plain) ? plain : undefined;
}

/** Greek capitals that look like Latin ones have no command. */
function greekLetter(sign: string): string | undefined {
  const name = /^[Α-Ωα-ω]$/.test(sign)
    ? greek[sign.toLowerCase().charCodeAt(0) - 'α'.charCodeAt(0)]
    : undefined;
  if (name === undefined || name.length === 1) return undefined;
  if (sign.toLowerCase() === sign) return `\\${name}`;
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return capitals.includes(capital) ? `\\${capital}` : undefined;
}

/**
 * Formulas that follow each other as one: LaTeX would take `$$` for the beginning of a displayed one. Figures are raised
 * or lowered once only, so that each has a group of its own to stand at.
 */
function joined(latex: string): string {
  return latex
    .replace(/\$\$(?=[_^])/g, '{}')
    .replace(/(\\[A-Za-z]+)\$\$(?=[A-Za-z])/g, '$1 ')
    .replaceAll('$$', '');
}

/**
 * A Latin letter with its accent. Of two accents the inner one stays with its letter, and one above a letter is inside of
 * one below it: `{\\d{ê}}` is what pdflatex prints and what biber reads, which loses its way in nested commands.
 */
function letterOf(cluster: string): string {
  const [base = '', ...marks] = cluster.normalize('NFD');
  const special = letters.get(base);
  if (!/^[A-Za-z]$/.test(base) && special === undefined) return cluster;
  const inside = [...marks.filter((mark) => above.has(mark)), ...marks.filter((mark) => below.has(mark))];
  const outer = inside.pop();
  if (inside.length + (outer === undefined ? 0 : 1) < marks.length) return cluster;
  if (outer === undefined) return special === undefined ? cluster : `{\\${special}}`;
  const accent = above.get(outer) ?? below.get(outer) ?? '';
  if (inside.length > 0) return `{\\${accent}{${[base, ...inside].join('').normalize('NFC')}}}`;
  const letter = special === undefined ? base : `\\${special}`;
  return `{\\${accent}${/[a-z]$/i.test(accent) ? ' ' : ''}${letter}}`;
}
