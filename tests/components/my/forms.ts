import type { FileForm } from '../../../src/components/my/paper-files.ts';
import { fileFormats } from '../../../src/derive/citing/formats.ts';

/** The formats by their ending, as the selection page reads them off its buttons. */
export const forms = new Map(
  fileFormats.map(({ ending, mediaType, frame }): [string, FileForm] => [ending, { mediaType, ...frame }]),
);

/** The format with an ending. */
export function formOf(ending: string): FileForm {
  const form = forms.get(ending);
  if (!form) throw new Error(`there is no format .${ending}`);
  return form;
}
