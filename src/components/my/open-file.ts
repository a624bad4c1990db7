import { myFiles as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { importedText, maxFile, merge, readListFile } from './my-file.ts';
import { myReading } from './my-reading.ts';

/** Takes the list in a file over. @returns what to say of it */
export async function openFile(file: File): Promise<string> {
  if (file.size > maxFile) return filled(words.tooBig, { name: file.name });
  const content = readListFile(file.name, await file.text());
  if ('fault' in content) return content.fault;
  const before = myReading.reading.papers.length;
  myReading.change(merge(content.reading));
  const added = myReading.reading.papers.length - before;
  return importedText(file.name, content.reading.papers.length, added, content.left);
}
