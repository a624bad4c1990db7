import { myFiles as words, shownPapers } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { listFile, listFileName } from './list-file.ts';
import { myReading } from './my-reading.ts';
import { deletedText } from './my-words.ts';
import { nothing, putBack, type Step } from './reading.ts';
import { saveFile } from './save-file.ts';

/** Says what happened, and offers to take it back where that can be. */
export type OfferUndo = (text: string, undo: Step | null) => void;

/** Wakes the controls that save the list as a file, read such a file, and delete everything. */
export function moveFiles(page: HTMLElement, offer: OfferUndo): void {
  page.querySelector('.save-file')?.addEventListener('click', () => {
    saveFile(new Blob([listFile(myReading.reading)], { type: 'application/json' }), listFileName);
  });
  const input = page.querySelector<HTMLInputElement>('.open-file input');
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file)
      open(file).then(
        (text) => offer(text, null),
        () => offer(shownPapers.notReached, null),
      );
    // The same file can be chosen again.
    input.value = '';
  });
  page.querySelector('.delete-all')?.addEventListener('click', () => deleteAll(offer));
}

/** Takes a file over. @returns what to say of it */
async function open(file: File): Promise<string> {
  // Most visits open no file.
  const { importedText, maxFile, merge, readListFile } = await import('./my-file.ts');
  if (file.size > maxFile) return filled(words.tooBig, { name: file.name });
  const content = readListFile(file.name, await file.text());
  if ('fault' in content) return content.fault;
  const before = myReading.reading.papers.length;
  myReading.change(merge(content.reading));
  const added = myReading.reading.papers.length - before;
  return importedText(file.name, content.reading.papers.length, added, content.left);
}

function deleteAll(offer: OfferUndo): void {
  const before = myReading.reading;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const all = { papers: ids(before.papers), paths: ids(before.paths) };
  myReading.change(() => nothing);
  offer(deletedText(all.papers.length, all.paths.length), putBack(before, all));
}
