import type { BodyCompiler } from '../../markdown/body.ts';
import type { Tag, Site } from '../library.ts';
import type { EntryIds } from './no-entry.ts';

/** What is known of the other files of the list from their names alone, so that a broken file spoils no other. */
export interface Surroundings extends EntryIds {
  folder: string;
  themeIds: ReadonlySet<string>;
  compile: BodyCompiler;
}

/** What papers are checked against. A part is null when the file that gives it is broken; it is not checked then. */
export interface PaperSurroundings extends Surroundings {
  /** Tags of vocabulary.yaml by their ids. */
  tags: ReadonlyMap<string, Tag> | null;
  /** What site.md declares. */
  declared: Pick<Site, 'facets' | 'facts'> | null;
}
