import type { FileForm } from './paper-files.ts';

/**
 * Joins files of single papers into one of the same format. Line breaks at their ends do not matter.
 *
 * @throws SyntaxError when a file is not of the format
 */
export function joinFiles({ opening, between, closing }: FileForm, texts: readonly string[]): string {
  const withoutEnds = (text: string) => text.replace(/[\r\n]+$/, '');
  const end = withoutEnds(closing);
  const papers = texts.map((text) => {
    const whole = withoutEnds(text);
    if (!whole.startsWith(opening) || !whole.endsWith(end)) throw new SyntaxError('the file holds no paper');
    return whole.slice(opening.length, whole.length - end.length);
  });
  return opening + papers.join(between) + closing;
}
