import type { BodyCompiler, CompiledBody } from '../../markdown/body.ts';
import type { Fault } from '../../problems/finding.ts';
import type { Site, Tag } from '../library.ts';
import type { KnownVenues } from '../venues/official-venue.ts';
import type { YamlReading } from '../yaml/parse.ts';
import type { EntryIds } from './no-entry.ts';

/** A file before its faults are reported, as checks see it. A part is null when the file does not give it. */
export interface Readable<Fields> {
  text: string;
  yaml: YamlReading | null;
  fields: Fields | null;
  body: CompiledBody | null;
  /** UTF-16 offset of the body in the text. */
  bodyOffset: number;
  /** What is wrong with the file, whatever kind it is of. */
  faults: readonly Fault[];
}

/** What is known of the other files of the list from their names alone, so that a broken file spoils no other. */
export interface Surroundings extends EntryIds {
  folder: string;
  themeIds: ReadonlySet<string>;
  pathIds: ReadonlySet<string>;
  compile: BodyCompiler;
}

/** What papers are checked against. A part is null when the file that gives it is broken; it is not checked then. */
export interface PaperSurroundings extends Surroundings {
  /** Tags of vocabulary.yaml by their ids. */
  tags: ReadonlyMap<string, Tag> | null;
  /** Venues of vocabulary.yaml. */
  venues: KnownVenues | null;
  /** What site.md declares. */
  declared: Pick<Site, 'facets' | 'facts'> | null;
}
