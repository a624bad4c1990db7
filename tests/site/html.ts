import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';

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
    .map((file) => readPage(folder, file));
}

/**
 * Some files of each folder at the top of a site: all when they are few, else fifteen of them at equal distances, which begin
 * elsewhere in each run. For what takes long on each of a thousand files that are made in the same few ways.
 */
export function someOfEachFolder(files: readonly string[]): Set<string> {
  const most = 15;
  const folders = Map.groupBy(files, (file) => file.split('/')[0] ?? '');
  const chosen = [...folders.values()].flatMap((all) => {
    const distance = Math.max(1, all.length / most);
    const start = Math.random() * distance;
    return all.filter(
      (_, at) => Math.floor((at - start) / distance) < Math.floor((at + 1 - start) / distance),
    );
  });
  return new Set(chosen);
}

/** One page of a built site. @param file path below the site's folder */
export function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  return { file, html, tree: fromHtml(html) };
}

/** All elements of a page in their order, for whoever has several questions: each selector looks at all of them. */
export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    elements.push(element);
  });
  return elements;
}

/** Values of an attribute of all elements that a selector matches. */
export function attributes(tree: Root | Element, selector: string, name: string): string[] {
  return valuesOf(selectAll(selector, tree), name);
}

/** Values of an attribute of those elements that have it. */
export function valuesOf(elements: readonly Element[], name: string): string[] {
  return elements.flatMap(({ properties }) => {
    const value = properties[name];
    return value === undefined || value === null
      ? []
      : [Array.isArray(value) ? value.join(' ') : String(value)];
  });
}
