import { newEntry as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { saveFile } from '../save-file.ts';
import type { DraftMessage, ListTerms } from './check-draft.ts';
import { askWhichPaper } from './ask-which-paper.ts';
import { codeWords } from './code-words.ts';
import {
  controlsOfPaper,
  draftOf,
  entryFile,
  fileName,
  pathOf,
  suggestedId,
  textOf,
  type Draft,
  type EntryFile,
} from './draft.ts';
import { key, keepDraft, readDraft, storage } from './draft-store.ts';
import { DuplicateList } from './duplicate-list.ts';
import { drawCard } from './entry-preview.ts';
import { fillControls, readControls } from './form-controls.ts';
import { letterOf, newFileAddress, type HandOver } from './hand-over.ts';
import { Messages } from './messages.ts';
import { noteLength } from './note-length.ts';
import { otherPaper } from './other-paper.ts';
import { quietZod } from './quiet-zod.ts';
import { readPaste } from './read-paste.ts';
import { filterTags } from './tag-filter.ts';

/** Pause in typing after which duplicates are looked for, in milliseconds. */
const pause = 400;

/** The form that makes the file of an entry, once `wake.ts` has loaded it. All of it happens in the browser; what is typed is kept there, too. */
export class EntryForm {
  readonly #element: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #messages: Messages;
  readonly #touched = new Set<string>();
  #check: ((draft: Draft) => DraftMessage[]) | null = null;
  #suggested = '';
  #looking = 0;
  readonly #duplicates: DuplicateList;
  #file: EntryFile = { theme: '', id: '', text: '' };

  /**
   * Takes up what the browser keeps, and what was typed before.
   *
   * @param isAsked whether there is a paste to be read already
   */
  constructor(element: HTMLElement, isAsked: boolean) {
    this.#element = element;
    this.#form = element.querySelector('form') as HTMLFormElement;
    this.#messages = new Messages(
      this.#form,
      this.#part('.todo'),
      this.#part('.left'),
      element.dataset['rules'] ?? '',
    );
    this.#duplicates = new DuplicateList(this.#part('.duplicates'), element.dataset);
    const stored = readDraft(storage, key);
    if (stored) fillControls(this.#form, stored);
    for (const name of this.#draft.keys()) this.#touched.add(name);
    if (stored) this.#suggested = suggestedId(this.#draft);
    this.#listen();
    this.#part('.entry-result').hidden = false;
    this.#change();
    void (isAsked ? this.#fillIn() : this.#loadCheck());
  }

  #listen(): void {
    this.#form.addEventListener('submit', () => void this.#fillIn());
    this.#form.addEventListener('focusout', ({ target }) => this.#touch(target));
    this.#form.addEventListener('input', () => this.#change());
    this.#form.addEventListener('change', ({ target }) => this.#touch(target));
    this.#part('textarea[name=paste]').addEventListener('paste', () => setTimeout(() => void this.#fillIn()));
    this.#part('.clear').addEventListener('click', () => this.#clear());
    this.#part('.download').addEventListener('click', () => this.#download());
    filterTags(this.#part('.tag-choice'), (text) => (this.#part('.tags-found').textContent = text));
  }

  get #draft(): Draft {
    return readControls(this.#form);
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.#element.querySelector(selector) as Part;
  }

  /** What the list declares, as the controls show it. */
  get #terms(): ListTerms {
    return JSON.parse(this.#element.dataset['terms'] ?? '', (name, value: unknown) =>
      name === 'themeIds' ? new Set(value as string[]) : name === 'tags' ? new Map(value as []) : value,
    ) as ListTerms;
  }

  /** Loads schema and rules, which weigh more than the rest of the form. */
  async #loadCheck(): Promise<void> {
    await quietZod();
    const { checkDraft } = await import('./check-draft.ts');
    const terms = this.#terms;
    this.#check = (draft) => checkDraft(draft, today(), terms);
    this.#showMessages(this.#draft);
  }

  #touch(target: EventTarget | null): void {
    const name = (target as HTMLInputElement | null)?.name ?? '';
    if (name === '' || this.#touched.has(name)) return;
    this.#touched.add(name);
    this.#showMessages(this.#draft);
  }

  /** Follows a change of the controls. */
  #change(): void {
    this.#suggestId();
    const draft = this.#draft;
    this.#part('.unkept').hidden = keepDraft(storage, key, draft);
    this.#file = entryFile(draft, today());
    this.#part('.path').textContent = pathOf(this.#file);
    this.#part('#entry-file').textContent = this.#file.text;
    this.#part('.words').textContent = noteLength(textOf(draft, 'note'));
    this.#part('.card').replaceChildren(
      drawCard(this.#part('template'), draft, this.#part('select[name=theme]')),
    );
    this.#handOver();
    this.#showMessages(draft);
    clearTimeout(this.#looking);
    this.#looking = window.setTimeout(() => void this.#duplicates.look(draft), pause);
  }

  /** The id follows name and title until the reader writes another. */
  #suggestId(): void {
    const draft = this.#draft;
    const before = this.#suggested;
    this.#suggested = suggestedId(draft);
    if (textOf(draft, 'id') === before) fillControls(this.#form, new Map([['id', [this.#suggested]]]));
  }

  #showMessages(draft: Draft): void {
    if (this.#check) this.#messages.show(this.#check(draft), this.#touched);
  }

  /** Puts what a paste says into the controls that are empty; asks before it mixes two papers. */
  async #fillIn(): Promise<void> {
    const said = this.#part('.paste-said');
    said.textContent = words.reading;
    const reading = await readPaste(this.#part<HTMLTextAreaElement>('textarea[name=paste]').value);
    if ('fault' in reading) {
      said.replaceChildren(...codeWords(reading.fault));
      return;
    }
    const other = otherPaper(this.#draft, draftOf(reading.fields));
    if (other) {
      if ((await askWhichPaper(said, other)) === 'replace') this.#forgetPaper();
      this.#part('textarea[name=paste]').focus();
    }
    const before = this.#draft;
    const found = [...draftOf(reading.fields)];
    const fresh = new Map(found.filter(([name]) => !before.has(name)));
    const kept = found.filter(([name, [value]]) => before.has(name) && textOf(before, name) !== value);
    fillControls(this.#form, fresh);
    for (const name of fresh.keys()) this.#touched.add(name);
    const named = (names: Iterable<string>) => [...names].map((name) => `\`${name}\``).join(', ');
    const sentences = [
      fresh.size > 0 ? filled(words.filledIn, { fields: named(fresh.keys()) }) : words.nothingNew,
      ...(kept.length > 0 ? [filled(words.kept, { fields: named(kept.map(([name]) => name)) })] : []),
      ...reading.remarks,
    ];
    said.replaceChildren(...codeWords(sentences.join(' ')));
    this.#change();
    await this.#loadCheck();
  }

  /** Empties what the form says of the paper; theme and note stay. */
  #forgetPaper(): void {
    fillControls(this.#form, new Map(controlsOfPaper(this.#draft).map((name) => [name, []])));
  }

  #clear(): void {
    this.#form.reset();
    this.#touched.clear();
    this.#suggested = '';
    this.#part('.paste-said').textContent = words.cleared;
    this.#change();
    this.#part('textarea[name=paste]').focus();
  }

  #download(): void {
    saveFile(new Blob([this.#file.text], { type: 'text/markdown' }), fileName(this.#file));
  }

  /** Leads to the page that makes the file, or to a letter, where the list has either. */
  #handOver(): void {
    const { papers = '', nameField = '', textField = '', contact = '' } = this.#element.dataset;
    if (papers !== '')
      this.#lead('.open-page', newFileAddress({ papers, name: nameField, text: textField }, this.#file));
    if (contact !== '') this.#lead('.open-letter', letterOf(contact, this.#file));
  }

  #lead(selector: string, { href, hasText }: HandOver): void {
    const place = this.#part(selector);
    (place.querySelector('a') as HTMLAnchorElement).href = href;
    (place.querySelector('.paste-there') as HTMLElement).hidden = hasText;
  }
}

/** The day by the reader's clock and calendar: `2026-11-23`. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
