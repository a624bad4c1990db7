import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

function read<Value>(file: string): Value {
  return parse(readFileSync(file, 'utf8'), { strict: true }) as Value;
}

describe.each(forms)('the form %s', (name) => {
  const common = { label: z.string(), description: z.string().optional() };
  const field = <Attributes extends z.core.$ZodShape>(type: string, attributes: Attributes) =>
    z.strictObject({
      type: z.literal(type),
      id: z.string().regex(/^[\w-]+$/),
      attributes: z.strictObject({ ...common, ...attributes }),
      validations: z.strictObject({ required: z.boolean() }),
    });
  const text = { placeholder: z.string().optional(), value: z.string().optional() };
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    title: z.string().optional(),
    labels: z.array(z.string()),
    body: z.array(
      z.union([
        field('input', text),
        field('textarea', { ...text, render: z.string().optional() }),
        field('dropdown', { options: z.array(z.string()) }),
      ]),
    ),
  });

  it('has the parts that GitHub knows, and tells its fields apart', () => {
    const { body } = form.parse(read(join(folder, name)));
    for (const part of [body.map(({ id }) => id), body.map(({ attributes }) => attributes.label)])
      expect(new Set(part).size).toBe(part.length);
  });
});

describe('a suggestion', () => {
  const { jobs } = read<{ jobs: { write: { steps: { run?: string }[] } } }>(
    '.github/workflows/suggestion.yml',
  );

  it('becomes a pull request only by the label that no form gives', () => {
    expect(JSON.stringify(jobs)).toContain("github.event.label.name == 'accepted'");
    for (const name of forms) {
      const { labels } = read<{ labels: string[] }>(join(folder, name));
      expect(labels).not.toContain('accepted');
    }
  });

  it('first asks whether the one who labelled it may write', () => {
    expect(jobs.write.steps[0]?.run).toContain('collaborators/$GITHUB_ACTOR/permission');
  });
});
