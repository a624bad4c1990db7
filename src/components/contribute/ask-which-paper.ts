import { newEntry as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import type { OtherPaper } from './other-paper.ts';

/**
 * Asks in a place what becomes of a paste about another paper than the form. Resolves when the reader has chosen, and not at
 * all when something else is written into the place.
 */
export function askWhichPaper(place: HTMLElement, other: OtherPaper): Promise<'replace' | 'add'> {
  return new Promise((choose) => {
    const button = (label: string, answer: 'replace' | 'add') => {
      const one = document.createElement('button');
      one.type = 'button';
      one.className = 'tool';
      one.textContent = label;
      one.addEventListener('click', () => choose(answer));
      return one;
    };
    const buttons = document.createElement('span');
    buttons.className = 'buttons';
    buttons.append(button(words.replacePaper, 'replace'), ' ', button(words.samePaper, 'add'));
    place.replaceChildren(filled(words.otherPaper, { held: other.held, pasted: other.pasted }), ' ', buttons);
  });
}
