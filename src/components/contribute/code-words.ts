/** A sentence in which backticks mark code, as nodes. */
export function codeWords(words: string): (string | HTMLElement)[] {
  return words.split('`').map((part, at) => {
    if (at % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}
