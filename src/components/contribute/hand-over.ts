import { newEntry as words } from 'site:words';
import { letterAddress } from '../../text/mail-address.ts';
import { filled as filledIn } from '../../words/phrase.ts';
import { fileName, pathOf, type EntryFile } from './draft.ts';

/** The page of a repository's site that makes a new file. */
export interface NewFilePage {
  /** Its address for the folder `papers`, without a slash at its end. */
  papers: string;
  /** Parameter that takes the name of the file. */
  name: string;
  /** Parameter that takes its text; empty where the page takes none. */
  text: string;
}

/** Longest address that servers take, in characters: GitHub and others refuse those much longer. */
export const longestAddress = 8000;

/** The address that opens a new file, and whether the text of the file is in it or must be pasted there. */
export interface HandOver {
  href: string;
  hasText: boolean;
}

/** Opens the new file of an entry on the site of the repository. */
export function newFileAddress({ papers, name, text }: NewFilePage, file: EntryFile): HandOver {
  const folder = file.theme === '' ? papers : `${papers}/${file.theme}`;
  const address = (parameters: Record<string, string>) =>
    `${folder}?${new URLSearchParams(parameters).toString()}`;
  const filled = address({ [name]: fileName(file), ...(text === '' ? {} : { [text]: file.text }) });
  return text !== '' && filled.length <= longestAddress
    ? { href: filled, hasText: true }
    : { href: address({ [name]: fileName(file) }), hasText: false };
}

/** Opens a letter with the entry in it. */
export function letterOf(contact: string, file: EntryFile): HandOver {
  const subject = filledIn(words.letterSubject, { path: pathOf(file) });
  const filled = letterAddress(contact, subject, file.text);
  return filled.length <= longestAddress
    ? { href: filled, hasText: true }
    : { href: letterAddress(contact, subject, ''), hasText: false };
}
