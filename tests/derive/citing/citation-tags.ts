import { expect } from 'vitest';
import { citationMeta } from '../../../src/derive/citing/citation-meta.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, slowDough, type Fields } from '../../model/invented-list.ts';
import { paperOf } from '../invented-bakery.ts';

/** The tags of a paper, each as name and content. */
export function tags(list: Library, id: string): [string, string][] {
  return citationMeta(list, paperOf(list, id)).map(({ name, content }) => [name, content]);
}

/** The tags of the one paper of a list, without the title and author that all of these have. */
export function tagsOf(fields: Fields, body?: string): [string, string][] {
  const list = library({ [slowDough]: paper(fields, body) });
  const [title, author, ...rest] = tags(list, 'slow-dough');
  expect([title, author]).toEqual([
    ['citation_title', 'Slow Dough: A Study of Time'],
    ['citation_author', 'Kneader, Ada'],
  ]);
  return rest;
}

/** What every paper of 14 March 2021 has. */
export const dates = [
  ['citation_publication_date', '2021/03/14'],
  ['citation_date', '2021/03/14'],
  ['citation_online_date', '2021/03/14'],
];
