import { NoteField } from './my-note.ts';
import { myReading } from './my-reading.ts';
import { noteFold } from './note-fold.ts';
import { moment, writeNote, type NamedPaper } from './reading.ts';
import { warnIfFull, warnIfLost } from './warn.ts';

/** Shows and stores the reader's note on the page of a paper; the line above the field begins with its first words. */
export function keepNote(place: HTMLElement, paper: NamedPaper): void {
  const parts = noteFold(place);
  const begun = place.querySelector('.begun') as HTMLElement;
  const warn = (text: string) => {
    if (text.trim() !== '') warnIfFull(paper.id);
    warnIfLost();
  };
  const note = new NoteField(parts, (text) => writeNote(paper, text, moment(new Date())), warn);
  const show = () => {
    const text = myReading.paper(paper.id)?.note ?? '';
    note.show(text);
    begun.textContent = text.slice(0, 200);
  };
  myReading.onChange(show);
  // What was typed while this was on its way is newer than what is stored.
  if (parts.area.value === (myReading.paper(paper.id)?.note ?? '')) show();
  else parts.area.dispatchEvent(new Event('input'));
  addEventListener('pagehide', () => note.flush());
  document.addEventListener('visibilitychange', () => note.flush());
}
