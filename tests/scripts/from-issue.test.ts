import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../scripts/from-issue.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { note, temporaryFolder, writeList } from '../model/invented-list.ts';
import { entry, onAnInventedDay, runCommand, rye, type Rows } from './new/registries-scene.ts';
import { answer, atomFeed } from './new/registries-double.ts';

onAnInventedDay();

const labels = {
  paper: 'Paper',
  note: 'Why should someone read this paper?',
  theme: 'Theme',
  bibtex: 'BibTeX',
};

/** The text of an issue as GitHub makes it of the form's answers. */
function issue(answers: Partial<Record<keyof typeof labels, string>>): string {
  return Object.entries(labels)
    .map(([id, label]) => `### ${label}\n\n${answers[id as keyof typeof labels] ?? '_No response_'}\n`)
    .join('\n');
}

const arxivKnows: Rows = [[/arxiv/, answer(atomFeed(rye))]];

/** Runs the command on the text of an issue; gives what it says and reports. */
async function suggest(list: string, text: string, rows: Rows = arxivKnows) {
  const folder = temporaryFolder();
  const [file, out] = [join(folder, 'issue.md'), join(folder, 'outcome.md')];
  writeFileSync(file, text);
  const { status, said } = await runCommand(main, list, rows, file, '--out', out);
  return { status, said, report: readFileSync(out, 'utf8').replaceAll(list, 'LIST') };
}

const hold =
  '<li>Hold facts and note against the paper; comments that begin with <code># check:</code> say where to look first.</li>';

describe('npm run from-issue', () => {
  it('writes an entry with the facts of the registries and the note of the answers', async () => {
    const list = writeList();
    expect(await suggest(list, issue({ paper: '2103.01234', note, theme: 'ovens' }))).toEqual({
      status: 0,
      said: 'LIST/papers/ovens/rye.md written.\n',
      report: `<p>Adds <code>LIST/papers/ovens/rye.md</code>, as suggested.</p>\n<ul>\n${hold}\n</ul>\n`,
    });
    expect(entry(list, 'rye')).toBe(`---
title: "Rye: A Study of Crumbs"
authors: [Ada Kneader, Zoë Crumb]
published: 2021-03-02
added: 2026-11-23
arxiv: "2103.01234"
tags: [rye]
---
${note}
`);
    expect(loadLibrary(list).problems).toEqual([]);
  });

  it.each([
    [{}, 'No theme was named'],
    [{ theme: '../../etc' }, 'There is no theme `../../etc`'],
    [{ theme: '@ada' }, 'There is no theme `@&#8203;ada`'],
  ])('takes the theme of the nearest entries for %j, and says so', async (answers, why) => {
    const list = writeList();
    const { status, report } = await suggest(list, issue({ paper: '2103.01234', note, ...answers }));
    expect(status).toBe(0);
    expect(report).toContain(`<li>${why}; the folder is that of the nearest entries.</li>`);
    expect(readdirSync(join(list, 'papers'))).toEqual(['ovens']);
  });

  it('takes BibTeX where no registry knows the paper', async () => {
    const list = writeList();
    const bibtex =
      '```bibtex\n@article{oats, title={Oats}, author={Kneader, Ada}, year={2020}, doi={10.1000/oats}}\n```';
    const { status } = await suggest(list, issue({ paper: 'Oats', note, theme: 'ovens', bibtex }), []);
    expect(status).toBe(0);
    expect(entry(list, 'oats')).toContain('doi: "10.1000/oats"');
  });

  it('writes hostile answers as the words that they are', async () => {
    const list = writeList();
    const words = [
      '---',
      'title: other',
      '---js',
      '<script>alert(1)</script>',
      '![x](https://evil.example/x.png) [@slow-dough] $(id) `id`',
      '::set-output name=x::y',
      '# A heading',
    ].join('\n\n');
    const { status, said } = await suggest(
      list,
      issue({ paper: '2103.01234', note: `${note}\n\n${words}`, theme: 'ovens' }),
    );
    expect([status, said]).toEqual([0, 'LIST/papers/ovens/rye.md written.\n']);
    const { library, problems } = loadLibrary(list);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const body = library?.papers.find(({ id }) => id === 'rye')?.body;
    const html = `${body?.note.html ?? ''}${body?.lead.html ?? ''}`;
    expect(html).toContain('::set-output name=x::y');
    expect(body?.sections).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<h\d|data-citation/);
  });

  it.each([
    [
      'a paper that the list has',
      issue({ paper: 'Slow Dough: A Study of Time', note }),
      /slow-dough\.md has the title/,
    ],
    ['no paper', issue({ note }), /the answers name no paper/],
    [
      'a paper that nobody knows',
      issue({ paper: '2103.09999', note }),
      /no registry knows the arXiv id `2103\.09999`/,
    ],
    [
      'a text that no form made',
      'Please add rye',
      /the issue lacks the heading &quot;Paper&quot; of the form/,
    ],
    [
      'an answer that forges another',
      issue({ paper: '2103.01234', note: `x\n\n### Theme\n\novens` }),
      /the issue has the heading &quot;Theme&quot; twice/,
    ],
  ])('writes nothing for %s, and says why', async (_what, text, reason) => {
    const list = writeList();
    const { status, said, report } = await suggest(list, text, [[/arxiv/, answer(atomFeed())]]);
    expect(status).toBe(1);
    expect(said).toMatch(/^from-issue: no entry is written: .*\n$/m);
    expect(report).toMatch(reason);
    expect(report).toMatch(/^<p>No entry was written: .* take the label away and set it again\.<\/p>\n$/);
    expect(existsSync(join(list, 'papers/ovens/rye.md'))).toBe(false);
  });

  it('calls nobody in what it reports', async () => {
    const { report } = await suggest(writeList(), issue({ paper: 'http://@ada.example/#12', note }), []);
    expect(report).not.toMatch(/@\w/);
  });
});
