import { hoverCard as words, language } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';
import { authorNames } from '../paper/author-names.ts';
import type { CardData } from './card-files.ts';

/** Id of the card on its page, reserved in src/markdown/plugins/page-markup.ts. */
export const cardId = 'hover-card';

/** The card of a paper, yet to be shown. @param control what saves the paper */
export function cardElement(id: string, card: CardData, control: HTMLElement): HTMLElement {
  const box = element('div', 'hover-card');
  box.id = cardId;
  box.popover = 'manual';
  box.role = 'group';
  box.ariaLabel = filled(words.name, { paper: card.short });
  box.dataset['paper'] = id;
  box.dataset['accent'] = String(card.accent);
  const who = element('p', 'who', ...authorNames(card.authors));
  if (card.moreAuthors !== undefined)
    who.append(` ${countedPhrase(words.moreAuthors, card.moreAuthors, language)}`);
  const title = element('p', 'title', element('bdi', '', card.short));
  if (card.status !== undefined) title.append(' ', element('span', 'status', card.status));
  box.append(title);
  if (card.title !== undefined) box.append(element('p', 'whole-title', element('bdi', '', card.title)));
  const note = element('p', 'why', card.note);
  note.dir = 'auto';
  box.append(who, note);
  if (card.facts) box.append(factList(card.facts));
  const from = element('p', 'from', card.source);
  for (const [label, value] of card.facets ?? []) from.append(` · ${label}: ${value}`);
  box.append(element('div', 'foot', from, control));
  return box;
}

function factList(facts: readonly (readonly [label: string, value: string])[]): HTMLElement {
  const rows = facts.map(([label, value]) => {
    const stated = element('dd', '', value);
    stated.dir = 'auto';
    return element('div', '', element('dt', '', label), stated);
  });
  return element('dl', '', ...rows);
}

function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
