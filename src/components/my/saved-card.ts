import { pageCards } from '../hover-card/page-cards.ts';
import { fillCard } from './fill-card.ts';
import { readReference } from './paper-reference.ts';

/**
 * Fills the card of a paper from its file, and from what lists call its venue and lead to.
 *
 * @param text its CSL-JSON file
 * @param address of its files, without their ending
 * @returns its title
 * @throws SyntaxError when the file holds no paper
 */
export async function fillSaved(
  item: HTMLElement,
  id: string,
  text: string,
  address: string,
): Promise<string> {
  const paper = readReference(text);
  fillCard(item, paper, await pageCards.card(id), `${address}.bib`);
  return paper.title;
}
