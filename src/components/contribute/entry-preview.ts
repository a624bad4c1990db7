import { newEntry as words } from 'site:words';
import { parsePerson } from '../../model/authors/names.ts';
import { fillCard } from '../my/fill-card.ts';
import { fieldsOf, textOf, type Draft } from './draft.ts';

/** Draws a draft as lists will show its paper. Its Markdown stays as it is typed. */
export function drawCard(
  template: HTMLTemplateElement,
  draft: Draft,
  themes: HTMLSelectElement,
): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  // Nothing of a preview can be selected, or is new.
  for (const live of item.querySelectorAll('reading-state, new-badge')) live.remove();
  const { authors = [], organization } = fieldsOf(draft);
  const names = authors.map((person) =>
    typeof person === 'string' ? parsePerson(person).text : (person.organization ?? ''),
  );
  fillCard(item, {
    title: textOf(draft, 'title') || words.titleHere,
    authors: names.length > 0 ? names : [organization ?? words.authorsHere],
    venue: textOf(draft, 'venue'),
    published: publishedOf(draft),
    url: '',
    note: '',
  });
  const [note = ''] = textOf(draft, 'note').split(/\n\s*\n/);
  put(item, '.note', note || words.noteHere);
  const chosen = themes.selectedOptions[0];
  put(item, '.themes', chosen?.value ? (chosen.textContent ?? '').trim() : '');
  return item;
}

/** The date where it is one: what is being typed would be read as some other. */
function publishedOf(draft: Draft): string {
  const date = textOf(draft, 'published');
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date) ? date : '';
}

function put(item: HTMLElement, part: string, text: string): void {
  const element = item.querySelector(part);
  if (element) element.textContent = text;
}
