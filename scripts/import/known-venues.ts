import { readVocabulary } from '../../src/model/entries/read-vocabulary.ts';
import { walkList } from '../../src/model/files/walk.ts';
import type { KnownVenues } from '../../src/model/venues/official-venue.ts';

/** The venues that the vocabulary of a list names in full; none where it has no vocabulary or a broken one. */
export function venuesOf(list: string): KnownVenues {
  const file = walkList(list).files.find(({ role }) => role === 'vocabulary');
  return (file && readVocabulary(list, file.path).venues) ?? new Map<string, never>();
}
