/** Characters with a lowered form in Unicode, each with it. */
const low = pairs('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');
/** Characters with a raised form in Unicode, each with it. */
const high = pairs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');

function pairs(plain: string, special: string): Map<string, string> {
  const forms = [...special];
  return new Map([...plain].map((sign, at) => [sign, forms[at] ?? sign]));
}

function inForms(text: string, forms: ReadonlyMap<string, string>): string | null {
  const signs = [...text].map((sign) => forms.get(sign));
  return signs.includes(undefined) || text === '' ? null : signs.join('');
}

/** Text as lowered characters: `₂`; null where Unicode has no such form of one of them. */
export function lowered(text: string): string | null {
  return inForms(text, low);
}

/** Text as raised characters: `²`; null where Unicode has no such form of one of them. */
export function raised(text: string): string | null {
  return inForms(text, high);
}
