import { shownPapers } from 'site:words';
import { listFile, listFileName } from './list-file.ts';
import { myReading } from './my-reading.ts';
import { deletedText } from './my-words.ts';
import { nothing, putBack, type Step } from './reading.ts';
import { saveFile } from '../save-file.ts';

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
    // Most visits open no file.
    if (file)
      void import('./open-file.ts')
        .then(({ openFile }) => openFile(file))
        .then(
          (text) => offer(text, null),
          () => offer(shownPapers.notReached, null),
        );
    // The same file can be chosen again.
    input.value = '';
  });
  page.querySelector('.delete-all')?.addEventListener('click', () => deleteAll(offer));
}

function deleteAll(offer: OfferUndo): void {
  const before = myReading.reading;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const all = { papers: ids(before.papers), paths: ids(before.paths) };
  myReading.change(() => nothing);
  offer(deletedText(all.papers.length, all.paths.length), putBack(before, all));
}
