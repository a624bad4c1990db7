import { expect, it } from 'vitest';
import type { CompiledBody } from '../../src/markdown/body.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { describeThisList } from '../this-list.ts';

const { library, problems } = loadLibrary('content');

describeThisList('the list of this repository', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('holds papers in every theme', () => {
    const themes = library?.themes.map((theme) => theme.id) ?? [];
    const used = new Set(library?.papers.map((paper) => paper.theme));
    expect(themes.length).toBeGreaterThan(0);
    expect(themes.filter((theme) => !used.has(theme))).toEqual([]);
  });

  it('uses every tag of its vocabulary', () => {
    const used = new Set(library?.papers.flatMap((paper) => paper.tags));
    expect(library?.tags.map((tag) => tag.id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('puts every tag under a heading', () => {
    const placed = new Set(library?.tagSections.flatMap(({ tags }) => tags));
    expect(library?.tags.map((tag) => tag.id).filter((id) => !placed.has(id))).toEqual([]);
  });

  it('opens each entry with a note of 40 to 90 words and gives three to five findings', () => {
    const off = library?.papers.filter(({ body }) => {
      const words = body.note.text.split(' ').length;
      const findings = body.sections.find((section) => section.id === 'findings')?.html.match(/<li>/g) ?? [];
      return words < 40 || words > 90 || findings.length < 3 || findings.length > 5;
    });
    expect(off?.map((paper) => paper.id)).toEqual([]);
  });

  it('introduces each theme in 150 words or more that cite its entries', () => {
    const words = ({ body }: { body: CompiledBody }) =>
      [body.note, body.lead, ...body.sections].map(({ text }) => text).join(' ').split(' ').length;
    const short = library?.themes.filter((theme) => words(theme) < 150);
    expect(short?.map((theme) => theme.id)).toEqual([]);
    const uncited = library?.themes.filter(
      (theme) =>
        !library.papers.some(
          (paper) => paper.theme === theme.id && theme.body.citations.some(({ id }) => id === paper.id),
        ),
    );
    expect(uncited).toEqual([]);
  });
});
