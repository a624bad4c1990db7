import type { CslName } from '../../../model/authors/names.ts';
import { monthNames } from '../../../text/dates.ts';
import type { CslItem } from '../csl-item.ts';
import { formattedName, inSeries, type NameForm } from './reference-names.ts';
import { edition, expandedPages, isNumeric, isRange, labelledPages, numbers } from './reference-numbers.ts';
import { enclosed, ended, italic, listed, verbatim, words } from './reference-text.ts';
import { capitalized, titleCase } from './title-case.ts';

/**
 * A reference as the American Psychological Association has it: who, when, what, where. Source: Publication Manual, 7th
 * edition, chapters 9 and 10, as the style "APA" of the Citation Style Language (apa.csl) reads them.
 */
export function apa(item: CslItem): string {
  const first = firstElement(item);
  const titled = listed([title(item), enclosed(identifiers(item), '()')], '');
  const work = listed([first === 'title' ? '' : titled, enclosed(description(item), '[]')], '');
  const by = first === 'title' ? titled : authors(item);
  const sentences = listed([by, date(item), work, source(item), publisher(item), website(item)], '.');
  const { DOI: doi, URL: url } = item;
  return listed(
    [ended(sentences, '.'), doi === undefined ? verbatim(url) : `https://doi.org/${verbatim(doi)}`],
    '',
  );
}

/** What a reference begins with. The manual moves up what stands for an author; it is not said again. */
function firstElement({
  type,
  author,
  editor,
  publisher,
}: CslItem): 'author' | 'editor' | 'publisher' | 'title' {
  if (author !== undefined) return 'author';
  if (editor !== undefined) return 'editor';
  return publisher !== undefined && (type === 'webpage' || type === 'software') ? 'publisher' : 'title';
}

function authors({ author, editor, publisher }: CslItem): string {
  if (author !== undefined) return names(author, 'family first');
  if (editor !== undefined) return `${names(editor, 'family first')} (${edLabel(editor)})`;
  return words(publisher);
}

/** Of more than 20 the first 19 and the last. */
function names(people: readonly CslName[], order: NameForm['order']): string {
  const form = { given: 'initials', order } as const;
  const shown = people.map((name) => formattedName(name, form));
  if (shown.length > 20) return listed([...shown.slice(0, 19), `… ${shown.at(-1)}`], ',');
  return inSeries(shown, '&', order === 'family first' ? 'before every and' : undefined);
}

function edLabel(people: readonly CslName[]): string {
  return people.length > 1 ? 'Eds.' : 'Ed.';
}

/** Day and month only of what has no volume or pages, by which others count. */
function date(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const hasDay = item.type === 'webpage' || (item.type === 'paper-conference' && !hasPlace(item));
  const name = month === undefined || !hasDay ? undefined : monthNames[month - 1];
  return `(${[year ?? 'n.d.', name && [name, day].filter(Boolean).join(' ')].filter(Boolean).join(', ')})`;
}

function hasPlace({ editor, issue, page, volume }: CslItem): boolean {
  return [editor, issue, page, volume].some((value) => value !== undefined);
}

/** Journals and proceedings without editors are serials; other works, and what is a part of a book, are monographic. */
function isSerial({ type, editor }: CslItem): boolean {
  return type === 'article-journal' || (type === 'paper-conference' && editor === undefined);
}

/** In italics unless it is a part of something that is. */
function title(item: CslItem): string {
  const text = words(item.title);
  if (item.type === 'webpage') return italic(text);
  if (item['container-title'] !== undefined) return text;
  return italic(isSerial(item) ? text : listed([text, nameOfVolume(item)], ':'));
}

/** A volume that has no number is named behind the title. */
function nameOfVolume({ volume }: CslItem): string {
  return volume === undefined || isNumeric(volume) ? '' : capitalized(words(volume));
}

/** What tells the work from others, for the brackets behind its title. */
function identifiers(item: CslItem): string {
  const { author, editor } = item;
  const editors = author && editor ? listed([names(editor, 'given first'), edLabel(editor)], ',') : '';
  if (item.type === 'webpage') return listed([editors, number(item)], ';');
  if (item['container-title'] !== undefined) return '';
  return isSerial(item) ? number(item) : listed([editors, number(item), parts(item)], ';');
}

/** `No. 12`; a number that says what it is stands alone. */
function number(item: CslItem): string {
  const { type, number, genre } = item;
  if (number === undefined) return '';
  const kind = genre === undefined ? '' : type === 'thesis' ? 'Publication' : inCapitals(item, genre);
  return listed([kind, isNumeric(number) ? 'No.' : '', verbatim(number)], '');
}

/** Which edition, and which part of a work of several volumes. */
function parts(item: CslItem): string {
  const { volume, issue, page } = item;
  const series = item.type === 'report' ? inCapitals(item, item['collection-title']) : '';
  return listed(
    [
      edition(item.edition),
      series,
      isNumeric(volume) ? `${isRange(volume ?? '') ? 'Vols.' : 'Vol.'} ${numbers(volume)}` : '',
      issue === undefined ? '' : `${isRange(issue) ? 'Issues' : 'Issue'} ${numbers(issue)}`,
      labelledPages(expandedPages(page)),
    ],
    ',',
  );
}

/** What kind of work it is, where that is not plain. */
function description(item: CslItem): string {
  const { type, publisher, DOI, URL } = item;
  if (type === 'thesis') return listed([kind(item), DOI || URL ? words(publisher) : ''], ',');
  if (item['container-title'] === undefined) return kind(item);
  const isSaidLater =
    type === 'report' || type === 'software' || (type === 'paper-conference' && !hasPlace(item));
  return isSaidLater ? '' : kind(item);
}

function kind({ type, genre, number }: CslItem): string {
  if (genre !== undefined) return number === undefined || type === 'thesis' ? capitalized(words(genre)) : '';
  return type === 'dataset' ? 'Data set' : type === 'software' ? 'Computer software' : '';
}

/** A name in capitals, as English has them; others stay as they are. */
function inCapitals({ language = 'en' }: CslItem, name: string | undefined): string {
  return /^en\b/i.test(language) ? titleCase(words(name)) : words(name);
}

/** Where it appeared. */
function source(item: CslItem): string {
  const { type, editor, author, number: article } = item;
  const container = words(item['container-title']);
  if (type === 'webpage') return '';
  if (isSerial(item)) {
    const serial = listed(
      [inCapitals(item, item['container-title']), inCapitals(item, item['collection-title'])],
      ',',
    );
    const hasArticle = article !== undefined && container !== '';
    const place = hasArticle ? `Article ${verbatim(article)}` : numbers(expandedPages(item.page));
    return listed([italic(serial), volumeAndIssue(item), place], ',');
  }
  if (container === '') return '';
  const editors = editor && author ? `${names(editor, 'given first')} (${edLabel(editor)})` : '';
  const book = listed([editors, italic(listed([container, nameOfVolume(item)], ':'))], ',');
  const kindOfPart = type === 'report' || type === 'software' ? enclosed(kind(item), '[]') : '';
  const place = enclosed(listed([number(item), parts(item)], ';'), '()');
  return listed(['In', book, place, kindOfPart], '');
}

/** `60(2)`, the volume in italics. */
function volumeAndIssue({ volume, issue }: CslItem): string {
  return italic(numbers(volume)) + enclosed(numbers(issue), '()');
}

/** The publisher, where it says more than the name of a serial does. */
function publisher(item: CslItem): string {
  const { type, DOI, URL } = item;
  const isSaid = firstElement(item) === 'publisher' || (type === 'thesis' && (DOI ?? URL) !== undefined);
  return isSaid || isSerial(item) ? '' : words(item.publisher);
}

function website(item: CslItem): string {
  return item.type === 'webpage' ? inCapitals(item, item['container-title']) : '';
}
