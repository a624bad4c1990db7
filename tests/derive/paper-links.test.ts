import { describe, expect, it } from 'vitest';
import { companionLinks, discussionLinks, readingLinks } from '../../src/derive/paper-links.ts';
import { englishWords } from '../../src/words/words.ts';
import { library, paper, slowDough, type Fields } from '../model/invented-list.ts';

function entry(fields: Fields) {
  const [first] = library({ [slowDough]: paper(fields) }).papers;
  if (!first) throw new Error('the list has no paper');
  return first;
}

const everything = {
  url: 'https://www.example.org/dough.pdf',
  arxiv: '"2103.01230"',
  doi: '10.1000/bread<5>',
  acl: 'P18-1023',
  openreview: 'aB3dE6gH9k',
  isbn: '978-1-234-56789-7',
};

describe('readingLinks', () => {
  it('leads to every place where the paper can be read', () => {
    expect(readingLinks(entry(everything))).toEqual([
      { label: 'arXiv:2103.01230', href: 'https://arxiv.org/abs/2103.01230' },
      { label: 'PDF', href: 'https://arxiv.org/pdf/2103.01230' },
      { label: 'ACL Anthology', href: 'https://aclanthology.org/P18-1023/' },
      { label: 'doi:10.1000/bread<5>', href: 'https://doi.org/10.1000/bread%3C5%3E' },
      { label: 'OpenReview', href: 'https://openreview.net/forum?id=aB3dE6gH9k' },
      { label: 'ISBN 9781234567897', href: 'https://openlibrary.org/isbn/9781234567897' },
      { label: 'example.org', href: 'https://www.example.org/dough.pdf' },
    ]);
  });

  it('leads to the address where there is nothing else', () => {
    expect(readingLinks(entry({}))).toEqual([
      { label: 'example.org', href: 'https://example.org/slow-dough' },
    ]);
  });
});

describe('the address of a paper that has ids', () => {
  it.each([
    ['openreview', 'aB3dE6gH9k', 'https://openreview.net/pdf?id=aB3dE6gH9k'],
    ['acl', 'P18-1023', 'https://www.aclweb.org/anthology/P18-1023'],
  ])('is no second link to %s', (scheme, id, url) => {
    expect(readingLinks(entry({ [scheme]: id, url })).map(({ href }) => href)).not.toContain(url);
  });

  it.each([
    ['doi', '10.1000/bread.5', 'https://bread.example/doi/pdf/10.1000/bread.5'],
    ['openreview', 'aB3dE6gH9k', 'https://openreview.net/forum?id=zY9xW8vU7t'],
  ])('is a link of its own where the %s does not lead to it', (scheme, id, url) => {
    expect(readingLinks(entry({ [scheme]: id, url })).map(({ href }) => href)).toContain(url);
  });
});

describe('discussionLinks', () => {
  it('leads to every place where people talk about the paper', () => {
    expect(discussionLinks(entry(everything))).toEqual([
      { label: 'Hugging Face', href: 'https://huggingface.co/papers/2103.01230' },
      { label: 'alphaXiv', href: 'https://www.alphaxiv.org/abs/2103.01230' },
    ]);
  });

  it('knows no place for a paper that has only an address', () => {
    expect(discussionLinks(entry({}))).toEqual([]);
  });
});

describe('companionLinks', () => {
  it('names what comes with the paper, in the same order for all papers', () => {
    const kinds = ['slides', 'video', 'project', 'data', 'models', 'code'];
    const links = `{ ${kinds.map((kind) => `${kind}: https://example.org/${kind}`).join(', ')} }`;
    expect(companionLinks(entry({ links }), englishWords.paperLinks)).toEqual([
      { label: 'Code', href: 'https://example.org/code' },
      { label: 'Models', href: 'https://example.org/models' },
      { label: 'Data', href: 'https://example.org/data' },
      { label: 'Project page', href: 'https://example.org/project' },
      { label: 'Video', href: 'https://example.org/video' },
      { label: 'Slides', href: 'https://example.org/slides' },
    ]);
  });

  it('names nothing where nothing comes with it', () => {
    expect(companionLinks(entry({}), englishWords.paperLinks)).toEqual([]);
  });
});
