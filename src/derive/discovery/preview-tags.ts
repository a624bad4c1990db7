import type { Library } from '../../model/library.ts';
import { filled } from '../../words/phrase.ts';
import type { Addresses } from '../addresses.ts';
import type { MetaTag } from '../citing/citation-meta.ts';
import { themesById } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** A page as link previews show it. */
export interface SharedPage {
  /** Title of the page, without the site's title behind it. */
  title: string;
  description: string;
  /** Its address without scheme and host: `/list/papers/steam/`. */
  address: string;
  /** `paper` for the page of one paper, `list` for all others. */
  kind: 'paper' | 'list';
  /** Id of the theme whose card is shown: for a paper, its primary theme. Without it, the card of the site is. */
  theme?: string | undefined;
}

/** Size in pixels of the pictures that pages are shared with. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Longest description in a preview: networks cut it here, without looking for the end of a word. */
const longestDescription = 200;
/** What Open Graph takes for the locale of a page that states none. */
const defaultLocale = 'en_US';

/**
 * Open Graph (ogp.me) and Twitter tags, with the description of the page, which is one element for search engines and
 * previews: they know it by its `name` or by its `property`. A paper's page is an `article` and every other page a
 * `website`, because Zotero takes `og:type` of `website` for the type of what it saves. What readers of previews take
 * from another tag is not said again: Twitter has its title and description from Open Graph, and pictures tell their
 * own type.
 */
export function socialTags(library: Library, addresses: Addresses, page: SharedPage): MetaTag[] {
  const { site, words } = library;
  const theme = themesById(library).get(page.theme ?? '');
  const picture = addresses.file(theme ? `social/themes/${theme.id}.png` : 'social/site.png');
  const locale = localeOf(library);
  const graph = (name: string, content: string) => ({ property: `og:${name}`, content });
  // Zotero takes this name for that of the website on which a paper stands. It knows an element by its `name` where it
  // has one, and readers of previews by its `property`.
  const ours = page.kind === 'paper' ? { name: 'application-name' } : {};
  return [
    graph('title', page.title),
    graph('type', page.kind === 'paper' ? 'article' : 'website'),
    graph('url', addresses.absolute(page.address)),
    { name: 'description', ...graph('description', pageDescription(page.description)) },
    { ...ours, ...graph('site_name', site.title) },
    ...(locale === null || locale === defaultLocale ? [] : [graph('locale', locale)]),
    graph('image', addresses.absolute(picture)),
    graph('image:width', String(cardSize.width)),
    graph('image:height', String(cardSize.height)),
    graph(
      'image:alt',
      theme
        ? filled(words.frame.themeCard, { theme: theme.title, title: site.title })
        : `${site.title}: ${site.tagline}`,
    ),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** A description as the head of a page has it. */
export function pageDescription(description: string): string {
  return shortened(description, longestDescription);
}

/** Made once for all pages: making one takes longer than using it. */
const segmenters = {
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  grapheme: new Intl.Segmenter('en', { granularity: 'grapheme' }),
};

/**
 * A text of at most `max` UTF-16 units, cut after a whole word, with an ellipsis where something is missing.
 * A word that is too long by itself is cut between two characters.
 */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const fitting = (granularity: keyof typeof segmenters) => {
    const segments = segmenters[granularity].segment(text.slice(0, max + 100));
    const fits = text.slice(0, segments.containing(max - 1)?.index);
    return fits.replace(/[\s\p{Ps}\p{Pi},.;:–—-]+$/u, '');
  };
  return `${fitting('word') || fitting('grapheme')}…`;
}

const localeOf = perLibrary(({ site }) => openGraphLocale(site.language));

/** `en_US` of `en`, and `de_CH` of `de-CH`; null for what is no language tag. */
function openGraphLocale(language: string): string | null {
  try {
    const { language: name, region } = new Intl.Locale(language).maximize();
    return region === undefined ? null : `${name}_${region}`;
  } catch {
    return null;
  }
}
