import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { cardColours } from './preview-card.ts';

/** The web manifest (W3C): name, colours and icons for a home screen, with addresses below the base path. */
export function manifest({ site }: Library, addresses: Addresses): string {
  const value = {
    name: site.title,
    description: site.tagline,
    lang: site.language,
    start_url: addresses.home,
    scope: addresses.home,
    // A list is read among other pages: it keeps the controls of the browser.
    display: 'browser',
    theme_color: cardColours.paper,
    background_color: cardColours.paper,
    icons: [
      { src: addresses.file('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: addresses.file('touch-icon.png'), sizes: '180x180', type: 'image/png' },
    ],
  };
  return `${JSON.stringify(value)}\n`;
}
