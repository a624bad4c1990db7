import { shownPapers as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { joinFiles } from './join-files.ts';
import type { PaperFiles } from './paper-files.ts';
import { saveFile } from '../save-file.ts';
import { countText, named } from './words.ts';

/**
 * Loads the files of papers, joins them and saves them as one file.
 *
 * @param name of the saved file, without its ending
 * @returns what to say about it: how many papers the file holds, and which could not be had
 */
export async function exportPapers(
  files: PaperFiles,
  ids: readonly string[],
  ending: string,
  name = 'selection',
): Promise<string> {
  const texts = await Promise.all(ids.map((id) => files.text(id, ending).catch(() => null)));
  const missing = ids.filter((_, at) => texts[at] === null);
  const found = texts.filter((text) => text !== null);
  const without = missing.length === 0 ? '' : ` ${filled(words.missing, { ids: named(missing) })}`;
  if (found.length === 0) return words.noFile + without;
  try {
    const form = files.form(ending);
    saveFile(new Blob([joinFiles(form, found)], { type: form.mediaType }), `${name}.${ending}`);
  } catch {
    return words.wrongFile;
  }
  const file = `${name}.${ending}`;
  return filled(words.fileHolds, { file, papers: countText(found.length) }) + without;
}
