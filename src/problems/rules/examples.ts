import type { Example } from './rule.ts';

/** YAML of each field's value; null leaves out a field that the default has. */
type Fields = Record<string, string | null>;

/** A first paragraph that breaks no rule. */
export const note =
  'Does dough that rests for two days taste better? The authors bake 48 loaves and let 30 people judge them.';

function markdown(path: string, fields: Fields, body: string): Example {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${value}`,
  );
  return { path, text: ['---', ...lines, '---', body, ''].join('\n') };
}

/** A paper that breaks no rule, with the given fields and body in place of its own. */
export function paper(fields: Fields = {}, body = note, path = 'papers/ovens/slow-dough.md'): Example {
  const defaults = {
    title: '"Slow Dough: A Study"',
    authors: '[Ada Kneader]',
    published: '2021-03-14',
    added: '2024-05-02',
    url: 'https://example.org/slow-dough',
  };
  return markdown(path, { ...defaults, ...fields }, body);
}

/** A site.md that breaks no rule. */
export function site(): Example {
  const fields = { title: 'Bread Science', tagline: 'Papers on dough', url: 'https://example.org/bread/' };
  return markdown('site.md', fields, 'What is known about bread.');
}

/** The same file with one text in place of another. */
export function changed(example: Example, from: string, to: string): Example {
  return { ...example, text: example.text.replaceAll(from, to) };
}
