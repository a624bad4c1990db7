import type { BodyCompiler } from '../../markdown/body.ts';
import type { Tag, Site } from '../library.ts';
import type { EntryIds } from './no-entry.ts';

/** What the files around an entry offer, known from their names alone: a broken file spoils no other. */
export interface Surroundings extends EntryIds {
  folder: string;
  themeIds: ReadonlySet<string>;
  compile: BodyCompiler;
}

/** What papers are held against; null where the file that says it is broken and nothing can be judged. */
export interface PaperSurroundings extends Surroundings {
  /** Tags of vocabulary.yaml by their ids. */
  tags: ReadonlyMap<string, Tag> | null;
  /** What site.md declares. */
  declared: Pick<Site, 'facets' | 'facts'> | null;
}
