import { describe, expect, it } from 'vitest';
import { PaperFiles } from '../../../src/components/my/paper-files.ts';
import { forms } from './forms.ts';

/** A server of papers: what it was asked, and how many requests ran at a time. */
function bakery(answers: Record<string, string | number>) {
  const asked: string[] = [];
  let running = 0;
  const most = { atOnce: 0 };
  const load = (async (address: string) => {
    asked.push(address);
    most.atOnce = Math.max(most.atOnce, ++running);
    await new Promise((done) => setImmediate(done));
    running--;
    const answer = answers[address] ?? 404;
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  }) as typeof fetch;
  return { asked, most, load };
}

describe('PaperFiles', () => {
  it('gives the file of a paper, null where there is none, and asks once for each', async () => {
    const { asked, load } = bakery({ '/papers/rye.bib': '@misc{rye}' });
    const files = new PaperFiles('/papers/', forms, load);
    expect(await files.text('rye', 'bib')).toBe('@misc{rye}');
    expect(await files.text('rye', 'bib')).toBe('@misc{rye}');
    expect(await files.text('oat', 'bib')).toBe(null);
    expect(asked).toEqual(['/papers/rye.bib', '/papers/oat.bib']);
  });

  it('fails on an answer that is neither, and asks again next time', async () => {
    const answers: Record<string, string | number> = { '/rye.ris': 500 };
    const { load } = bakery(answers);
    const files = new PaperFiles('/', forms, load);
    await expect(files.text('rye', 'ris')).rejects.toThrow('rye.ris answered 500');
    answers['/rye.ris'] = 'TY  - GEN';
    expect(await files.text('rye', 'ris')).toBe('TY  - GEN');
  });

  it.each([
    ['bib', '<!doctype html><title>Sign in</title> mail@bread.example'],
    ['bib', '% a comment\nand no entry'],
    ['bib', ''],
    ['ris', '<html>TY  - GEN'],
    ['json', '{"error":"sign in"}'],
    ['md', '\n<!DOCTYPE HTML>\n<h1>Sign in</h1>'],
    ['md', ' <html lang="en">'],
  ] as const)(
    'takes a success for a failure whose .%s file is %j, and asks again',
    async (ending, answer) => {
      const good = { bib: '@misc{rye}', ris: 'TY  - GEN', json: '[]', md: '- Rye' }[ending];
      const answers = { [`/rye.${ending}`]: answer as string };
      const { load } = bakery(answers);
      const files = new PaperFiles('/', forms, load);
      await expect(files.text('rye', ending)).rejects.toThrow(`rye.${ending} is something else`);
      answers[`/rye.${ending}`] = good;
      expect(await files.text('rye', ending)).toBe(good);
    },
  );

  it('takes comments before an entry, however many and long', async () => {
    const text = `${'%%%% % % \r\n\n  %\n'.repeat(3000)}@misc{rye}`;
    const { load } = bakery({ '/rye.bib': text, '/oat.bib': text.replace('@', '') });
    const files = new PaperFiles('/', forms, load);
    expect(await files.text('rye', 'bib')).toBe(text);
    await expect(files.text('oat', 'bib')).rejects.toThrow('oat.bib is something else');
  });

  it('never asks for more than a few at a time, failures included, and gives all', async () => {
    const ids = Array.from({ length: 40 }, (_, number) => `loaf-${number}`);
    const { most, load } = bakery(
      Object.fromEntries(ids.map((id, number) => [`/${id}.md`, number % 5 === 0 ? 503 : id])),
    );
    const files = new PaperFiles('/', forms, load, 6);
    const texts = await Promise.all(ids.map((id) => files.text(id, 'md').catch(() => 'failed')));
    expect(texts).toEqual(ids.map((id, number) => (number % 5 === 0 ? 'failed' : id)));
    expect(most.atOnce).toBe(6);
  });
});
