import { socialCards, type SocialCard } from '../derive/discovery/preview-card.ts';
import type { SiteFiles } from '../derive/site-files.ts';
import type { Site } from './site.ts';

/** What the pictures that link previews show say, by their path from the site's root folder. */
export function cardsByFile({ library, addresses, presenter }: Site): Map<string, SocialCard> {
  const address = new URL(addresses.absolute(addresses.home));
  const cards = socialCards(library, address, ({ id }) => presenter.theme(id).accent);
  return new Map([...cards].map(([file, card]) => [`social/${file}`, card]));
}

/** The pictures that link previews show, by their path from the site's root folder. */
export function cardFiles(cards: ReadonlyMap<string, SocialCard>): SiteFiles {
  // The drawing code and the fonts take long to load, so they are loaded when the first picture is asked for.
  let drawing: ReturnType<typeof load> | null = null;
  const load = async () => {
    const { readCardFonts, renderCard } = await import('./render-card.ts');
    const fonts = readCardFonts(JSON.stringify([...cards.values()]));
    return (card: Parameters<typeof renderCard>[0], file: string) => renderCard(card, file, fonts);
  };
  return new Map(
    [...cards].map(([file, card]) => [
      file,
      async () => (await (drawing ??= load()))(card, file.slice('social/'.length)),
    ]),
  );
}
