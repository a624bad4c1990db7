import type { SavedPaper } from './reading.ts';

/** Makes one of what is kept twice of a paper: the state that was set later counts, and notes that differ both stay. */
export function joinPapers(own: SavedPaper, other: SavedPaper): SavedPaper {
  const { state, changed } = other.changed > own.changed ? other : own;
  const note = joinNotes(own.note ?? '', other.note ?? '');
  return { ...other, ...own, state, changed, ...(note === '' ? {} : { note }) };
}

function joinNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}
