import { named } from './address.ts';
import { joinFiles } from './join-files.ts';
import type { PaperFiles } from './paper-files.ts';
import { saveFile } from './save-file.ts';
import { countText } from './words.ts';

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
  const without = missing.length === 0 ? '' : ` These could not be had: ${named(missing)}.`;
  if (found.length === 0) return `There is no file.${without}`;
  try {
    const form = files.form(ending);
    saveFile(new Blob([joinFiles(form, found)], { type: form.mediaType }), `${name}.${ending}`);
  } catch {
    return 'There is no file: the list answered with something else.';
  }
  return `${name}.${ending} holds ${countText(found.length)}.${without}`;
}
