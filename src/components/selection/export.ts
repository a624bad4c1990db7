import { named } from './address.ts';
import { joinFiles, type PaperFiles } from './paper-files.ts';
import { countText } from './words.ts';

/**
 * Loads the files of papers, joins them and saves them as one file.
 *
 * @returns what to say about it: how many papers the file holds, and which could not be had
 */
export async function exportPapers(
  files: PaperFiles,
  ids: readonly string[],
  ending: string,
): Promise<string> {
  const texts = await Promise.all(ids.map((id) => files.text(id, ending).catch(() => null)));
  const missing = ids.filter((_, at) => texts[at] === null);
  const found = texts.filter((text) => text !== null);
  const without = missing.length === 0 ? '' : ` These could not be had: ${named(missing)}.`;
  if (found.length === 0) return `There is no file.${without}`;
  try {
    const form = files.form(ending);
    save(new Blob([joinFiles(form, found)], { type: form.mediaType }), `selection.${ending}`);
  } catch {
    return 'There is no file: the list answered with something else.';
  }
  return `selection.${ending} holds ${countText(found.length)}.${without}`;
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // By then the browser has begun to read the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
