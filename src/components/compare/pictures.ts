import { compare as words, language } from 'site:words';
import { countedPhrase } from '../../words/phrase.ts';

/**
 * Lets the compared papers stand out in the pictures of the page, which are of all papers, and says so.
 *
 * @param ids of the compared papers; null for all
 */
export function markPictures(ids: readonly string[] | null): void {
  const compared = ids && new Set(ids);
  for (const picture of document.querySelectorAll('.scatter-picture')) {
    const dots = [...picture.querySelectorAll('a[data-paper]')];
    for (const dot of dots)
      dot.classList.toggle('pale', compared !== null && !compared.has(dot.getAttribute('data-paper') ?? ''));
    const left = dots.filter((dot) => !dot.classList.contains('pale'));
    // Few have room for their names.
    for (const dot of dots)
      dot.classList.toggle('told', compared !== null && left.length <= most && left.includes(dot));
    const note = picture.querySelector('.compared');
    if (note) note.textContent = noteOf(compared && left.length);
  }
}

/** Names of more dots would hide each other. */
const most = 6;

function noteOf(count: number | null): string {
  if (count === null) return '';
  return count === 0 ? words.notInPicture : countedPhrase(words.inPicture, count, language);
}
