import type { Element, Root, RootContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/problems/rules.ts';
import { greekSite } from './build-sites.ts';
import { readPages } from './html.ts';

/** Where the pages of each kind are, in the order of the alphabet. */
const kinds =
  '404.html about authors changes compare contribute coverage debates excluded index.html my new papers paths search selection subscribe tags themes timeline years'.split(
    ' ',
  );

/** Words that two papers share, in which the search spells Greek letters out. */
const spelled = ['.similar bdi'];

/** Names and formats that no language translates. */
const names = new Set(
  'arXiv PDF DOI ISBN ACL APA IEEE OpenReview GitHub Hugging Face BibTeX RIS CSL JSON CSV Markdown LaTeX Atom RSS EndNote Zotero Pandoc'.split(
    ' ',
  ),
);

/** What no reader reads as words: code, references in styles that are English, and what says that it is English. */
const notRead = ['code', 'pre', 'script', 'style', '.cite .style p', '[lang=en]', ...spelled];

/** Attributes that are read out or shown. */
const said = ['ariaLabel', 'ariaDescription', 'title', 'alt', 'placeholder', 'dataLabel', 'dataWhat'];

/** Every text of a page, or of a template in it, that readers see or hear. */
function textsOf(tree: Root): string[] {
  const skipped = new Set<Root | RootContent>(selectAll(notRead.join(', '), tree));
  const walk = (node: Root | RootContent): string[] => {
    if (node.type === 'text') return [node.value];
    if ((node.type !== 'element' && node.type !== 'root') || skipped.has(node)) return [];
    const inside = node.children.flatMap(walk);
    if (node.type === 'root') return inside;
    return [...attributesOf(node), ...inside, ...(node.content ? textsOf(node.content) : [])];
  };
  return walk(tree);
}

function attributesOf({ tagName, properties }: Element): string[] {
  const about = String(properties['name'] ?? properties['property']);
  const isSummary =
    tagName === 'meta' && /^(?:description|og:title|og:description|og:image:alt)$/.test(about);
  const isButton = tagName === 'input' && /^(?:button|submit|reset)$/.test(String(properties['type']));
  const read = [...said, ...(isSummary ? ['content'] : []), ...(isButton ? ['value'] : [])];
  return read.flatMap((name) => properties[name] ?? []).map(String);
}

/** Latin words of a text, but for addresses, files, rules and operators of the search by their names. */
function latinWords(text: string): string[] {
  const words = text
    .replaceAll('JSON Feed', '')
    .split(/[\s()“”,;]+/)
    .filter((word) => !/[./@_]\w|^[a-z]+:\S/.test(word) && !Object.hasOwn(rules, word))
    .flatMap((word) => word.match(/[a-z]{2,}/gi) ?? []);
  return words.filter((word) => !names.has(word));
}

describe('a list with words of its own for the interface', () => {
  const pages = readPages(greekSite.folder);

  it('has pages of every kind', () => {
    expect([...new Set(pages.map(({ file }) => file.split('/')[0]))].sort()).toEqual(kinds);
  });

  it.each(pages)('has no English word on $file', ({ tree }) => {
    const missed = textsOf(tree).flatMap((text) => {
      const words = latinWords(text);
      return words.length === 0 ? [] : [`${words.join(' ')} in: ${text.trim().slice(0, 200)}`];
    });
    expect(missed).toEqual([]);
  });
});
