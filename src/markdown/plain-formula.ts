/** Commands without an argument that stand for one sign. */
const names = [
  ...['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'varepsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'],
  ...['lambda', 'mu', 'nu', 'xi', 'pi', 'rho', 'sigma', 'tau', 'phi', 'varphi', 'chi', 'psi', 'omega', 'ell'],
  ...['Gamma', 'Delta', 'Theta', 'Lambda', 'Sigma', 'Phi', 'Psi', 'Omega', 'infty', 'partial', 'nabla'],
  ...['cdot', 'times', 'pm', 'leq', 'geq', 'le', 'ge', 'neq', 'approx', 'sim', 'propto', 'in', 'to', 'ldots'],
];
/** Those that cannot be an index or exponent without braces. */
const operators = ['sum', 'prod', 'int', 'log', 'ln', 'exp', 'min', 'max', 'arg'];
const sign = String.raw`\\(?:${names.join('|')})(?![A-Za-z])`;
const command = String.raw`\\(?:${[...names, ...operators].join('|')})(?![A-Za-z])`;
const flat = String.raw`\{(?:[A-Za-z0-9 +=<>.,()/|-]|${command})+\}`;
const argument = String.raw`(?:[A-Za-z0-9]|${sign}|${flat})`;
const atom = String.raw`(?:[A-Za-z0-9()|]|${command}|\\sqrt${flat}|\\frac${flat}${flat})(?:_${argument})?(?:\^${argument})?(?![_^])`;

/**
 * Pattern of a formula between double dollars, of so plain a form that KaTeX sets it without a complaint: letters,
 * numbers, signs, fractions and roots, each with one index and one exponent at most.
 */
export const plainFormula = String.raw`(?<!\$)\$\$(?! )(?:${atom}|[ +=<>.,/-])+(?<! )\$\$(?!\$)`;
