import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** A page of a built site. */
export interface BuiltPage {
  /** Path of the file below the site's folder. */
  file: string;
  html: string;
  tree: Root;
}

/** All HTML pages of a built site, by path. */
export function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, html, tree: fromHtml(html) };
    });
}

/** Values of an attribute of all elements that a selector matches. */
export function attributes(tree: Root | Element, selector: string, name: string): string[] {
  return selectAll(selector, tree).flatMap((element) => {
    const value = element.properties[name];
    return value === undefined || value === null
      ? []
      : [Array.isArray(value) ? value.join(' ') : String(value)];
  });
}
