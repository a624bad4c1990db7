import { language, newEntry as words } from 'site:words';
import { countedPhrase } from '../../words/phrase.ts';

/**
 * Shows the tags whose names or synonyms have the words that are typed above them, and those that are chosen.
 *
 * @param say tells how many are shown
 */
export function filterTags(box: HTMLElement, say: (text: string) => void): void {
  const input = box.querySelector('input[type=search]') as HTMLInputElement;
  const items = [...box.querySelectorAll<HTMLElement>('li')];
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  input.addEventListener('input', () => {
    const typed = fold(input.value)
      .split(/[\s-]+/)
      .filter(Boolean);
    let count = 0;
    for (const item of items) {
      const text = fold(item.dataset['words'] ?? '');
      const isFound = typed.every((word) => text.includes(word));
      if (isFound) count++;
      item.hidden = !isFound && !item.querySelector('input')?.checked;
    }
    say(typed.length === 0 ? '' : countedPhrase(words.tagsFound, items.length, language, { found: count }));
  });
}
