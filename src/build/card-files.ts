import { socialCards } from '../derive/discovery/preview-card.ts';
import type { SiteFiles } from '../derive/site-files.ts';
import type { Site } from './site.ts';

/** The pictures that link previews show, by their path from the site's root folder. */
export function cardFiles({ library, addresses, presenter }: Site): SiteFiles {
  const address = new URL(addresses.absolute(addresses.home));
  const cards = socialCards(library, address, ({ id }) => presenter.theme(id).accent);
  // The drawing code and the fonts take long to load, so they are loaded when the first picture is asked for.
  let drawing: ReturnType<typeof load> | null = null;
  const load = async () => {
    const { readCardFonts, renderCard } = await import('./render-card.ts');
    const fonts = readCardFonts();
    return (card: Parameters<typeof renderCard>[0], file: string) => renderCard(card, file, fonts);
  };
  return new Map(
    [...cards].map(([file, card]) => [
      `social/${file}`,
      async () => (await (drawing ??= load()))(card, file),
    ]),
  );
}
