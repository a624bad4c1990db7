import { myFiles as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { importedText, maxFile, merge, merged, readListFile } from './my-file.ts';
import { myReading } from './my-reading.ts';

/** Takes the list in a file over. @returns what to say of it */
export async function openFile(file: File): Promise<string> {
  if (file.size > maxFile) return filled(words.tooBig, { name: file.name });
  const content = readListFile(file.name, await file.text());
  if ('fault' in content) return content.fault;
  const { reading, unread } = content;
  // What another window has stored counts as well.
  myReading.refresh();
  const before = myReading.reading;
  const { left, cut } = merged(before, reading);
  myReading.change(merge(reading));
  const added = myReading.reading.papers.length - before.papers.length;
  return importedText(file.name, { papers: reading.papers.length, added, left, cut, unread });
}
