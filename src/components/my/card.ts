/**
 * A copy of the page's template for a paper, with what is known before the paper's file is loaded.
 *
 * @param folder address that the ids are put behind
 * @param title what the paper is called, where that is known
 */
export function emptyCard(
  template: HTMLTemplateElement,
  id: string,
  folder: string,
  title = id,
): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  item.dataset['paper'] = id;
  delete item.dataset['accent'];
  (item.querySelector('.title a') as HTMLAnchorElement).href = `${folder}${id}/`;
  put(item, '.title bdi', title);
  put(item, '.authors', '');
  put(item, '.meta', '\u00a0');
  return item;
}

/** Says something in a part of a card, where it has that. */
export function put(item: HTMLElement, part: string, text: string): void {
  const element = item.querySelector(part);
  if (element) element.textContent = text;
}
