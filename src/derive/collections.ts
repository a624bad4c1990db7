import type { Paper } from '../model/library.ts';
import { filled } from '../words/phrase.ts';
import { allNewestFirst, papersById, papersOfTheme, usedTags } from './lists.ts';
import { perLibrary } from './per-library.ts';

/** Papers that can be exported together: all papers, or those of a theme, a tag or a reading path. */
export interface Collection {
  kind: 'all' | 'theme' | 'tag' | 'path';
  /** Empty for all. */
  id: string;
  title: string;
  /** What it is about, in one sentence without its full stop. */
  summary: string;
  /** Newest first; those of a path in its order. */
  papers: readonly Paper[];
  /** Address of its page below the site's root: `themes/ovens/`. */
  page: string;
  /** Its export file below the site's root, without the ending: `themes/ovens`, or `bibliography` for all. */
  file: string;
  /** Folder of its feeds below the site's root: `themes/ovens/`. Null for reading paths, which rarely change. */
  feeds: string | null;
}

/** Every collection of a list: all papers first, then themes, tags in use and reading paths. */
export const collections = perLibrary((library): Collection[] => {
  const { title, tagline } = library.site;
  const part = (kind: 'theme' | 'tag' | 'path', id: string) => ({
    kind,
    id,
    page: `${kind}s/${id}/`,
    file: `${kind}s/${id}`,
    feeds: kind === 'path' ? null : `${kind}s/${id}/`,
  });
  return [
    {
      kind: 'all',
      id: '',
      title,
      summary: tagline,
      papers: allNewestFirst(library),
      page: '',
      file: 'bibliography',
      feeds: '',
    },
    ...library.themes.map((theme): Collection => ({
      ...part('theme', theme.id),
      title: theme.title,
      summary: theme.summary,
      papers: papersOfTheme(library, theme.id).all,
    })),
    ...usedTags(library).map(({ tag, papers: tagged }): Collection => ({
      ...part('tag', tag.id),
      title: tag.label,
      summary: filled(library.words.tagPages.summary, { tag: tag.label, title }),
      papers: tagged,
    })),
    ...library.paths.map((path): Collection => ({
      ...part('path', path.id),
      title: path.title,
      summary: path.summary,
      papers: path.steps.flatMap((step) => papersById(library).get(step.paper) ?? []),
    })),
  ];
});
