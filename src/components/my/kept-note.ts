import { language, readingState as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { NoteField } from './my-note.ts';
import { myReading } from './my-reading.ts';
import { noteFold } from './note-fold.ts';
import { notify } from './notice.ts';
import { maxPapers, moment, writeNote, type NamedPaper } from './reading.ts';

/** Shows and stores the reader's note on the page of a paper; the line above the field begins with its first words. */
export function keepNote(place: HTMLElement, paper: NamedPaper): void {
  const parts = noteFold(place);
  const begun = place.querySelector('.begun') as HTMLElement;
  // What was typed while this was on its way is newer than what is stored.
  const typed = parts.area.value;
  const note = new NoteField(parts, (text) => writeNote(paper, text, moment(new Date())));
  const show = () => {
    const text = myReading.paper(paper.id)?.note ?? '';
    note.show(text);
    begun.textContent = text.slice(0, 200);
  };
  myReading.onChange(show);
  if (typed === '') show();
  else parts.area.dispatchEvent(new Event('input'));
  parts.area.addEventListener('change', () => warn(paper.id, parts.area.value));
  addEventListener('pagehide', () => note.flush());
  document.addEventListener('visibilitychange', () => note.flush());
}

/** Says when what was written is not kept, or has no place. */
function warn(id: string, text: string): void {
  if (text.trim() !== '' && !myReading.paper(id))
    notify(filled(words.full, { count: maxPapers.toLocaleString(language) }));
  else if (!myReading.isKept) notify(words.notKept);
}
