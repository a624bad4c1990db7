/** Most papers, names or tags that one page of a list shows. A list with more goes on at `…/page/2/`. */
export const pageSize = 500;

/** Most papers of a list that carry what reference managers read, which is as long as the rest of a row. */
export const mostCited = 100;

/** Most names of authors on one page of their index, where each takes a hundred bytes. */
export const namesOnPage = 2000;

/** Most papers on one page of the comparison, whose rows are long. */
export const comparedOnPage = 100;

/** What one page of a list shows. */
export interface ListPage<Item> {
  /** From 1. */
  number: number;
  /** How many pages the list has; at least one. */
  count: number;
  items: Item[];
  /** How many items the pages before it show. */
  before: number;
}

/** Where a page is among the pages of its list. */
export interface PageLinks {
  number: number;
  count: number;
  /** Address of the first page, which is that of the list. */
  first: string;
  /** Addresses of its neighbours. */
  previous?: string;
  next?: string;
  /** The pages to jump to, in their order; itself among them. */
  stops: { number: number; href: string; label: string }[];
}

/** How many pages a list of a length has; an empty list has one. */
export function pageCount(length: number, size = pageSize): number {
  return Math.max(1, Math.ceil(length / size));
}

/**
 * One page of a list.
 *
 * @param number from 1
 */
export function pageOf<Item>(items: readonly Item[], number: number, size = pageSize): ListPage<Item> {
  const before = (number - 1) * size;
  return { number, count: pageCount(items.length, size), items: items.slice(before, before + size), before };
}

/** The address of a page of a list. @param list address of the list, with its slash at the end */
export function pageAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/** The addresses of all pages of a list. */
export function pageAddresses(list: string, length: number, size = pageSize): string[] {
  return Array.from({ length: pageCount(length, size) }, (_, at) => pageAddress(list, at + 1));
}

/** The values of a route's rest parameter for the pages of a list: none for the first, then `page/2` and so on. */
export function pageParams(length: number, size = pageSize): (string | undefined)[] {
  return Array.from({ length: pageCount(length, size) }, (_, at) =>
    at === 0 ? undefined : `page/${at + 1}`,
  );
}

/** The number of the page that such a value means. */
export function pageNumber(param: string | undefined): number {
  return param === undefined ? 1 : Number(param.replace('page/', ''));
}

/** About so many pages can be jumped to from one, however many there are. */
const mostStops = 20;

/**
 * The links from a page of a list to the others: its neighbours, the first and the last, and some between, so that
 * their number is bounded.
 *
 * @param list address of the list
 * @param label says what a page shows, such as its years; empty for nothing but its number
 */
export function pageLinks(
  list: string,
  { number, count }: Pick<ListPage<unknown>, 'number' | 'count'>,
  label: (number: number) => string = () => '',
): PageLinks {
  const step = Math.ceil(count / mostStops);
  const numbers = Array.from({ length: count }, (_, at) => at + 1).filter(
    (one) => one === 1 || one === count || Math.abs(one - number) <= 2 || one % step === 0,
  );
  return {
    number,
    count,
    first: list,
    ...(number > 1 ? { previous: pageAddress(list, number - 1) } : {}),
    ...(number < count ? { next: pageAddress(list, number + 1) } : {}),
    stops: numbers.map((one) => ({ number: one, href: pageAddress(list, one), label: label(one) })),
  };
}
