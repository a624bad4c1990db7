import type { APIRoute, GetStaticPaths } from 'astro';
import { socialCards, type SocialCard } from '../../derive/discovery/preview-card.ts';
import { addresses, site } from '../../build/site.ts';
import { readCardFonts, renderCard } from '../../build/render-card.ts';

const fonts = readCardFonts();

/** The pictures that link previews show. */
export const getStaticPaths = (() => {
  const { library, presenter } = site();
  const address = new URL(addresses.absolute(addresses.home));
  const cards = socialCards(library, address, (theme) => presenter.theme(theme).accent);
  return [...cards].map(([file, card]) => ({
    params: { card: file.replace(/\.png$/, '') },
    props: { file, card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string; card: SocialCard }> = async ({ props }) =>
  new Response(await renderCard(props.card, props.file, fonts), { headers: { 'Content-Type': 'image/png' } });
