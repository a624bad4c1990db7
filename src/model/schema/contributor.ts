import * as z from 'zod';
import { crowdFinding } from '../authors/name-forms.ts';
import { text } from './field.ts';

/** A name must have at least one of these: a letter or a digit. */
const namely = /[\p{L}\p{N}]/u;

const person = text(120).check((context) => {
  const { value } = context;
  const crowd = crowdFinding(value);
  const several = / and |;| & /.test(value);
  const isPart = value.split(',').some((part) => !namely.test(part));
  // BibTeX ends a shortened list with the word `others`.
  const cut = /\bet\.? al\b|\band others\b|^others$/i.test(value);
  if (!crowd && !several && !cut && !isPart) return;
  const ofCrowd = crowd && !several && !cut && !isPart;
  context.issues.push({
    code: 'custom',
    input: value,
    params: {
      rule: 'author-form',
      expected: 'one name an item, and every author',
      fix: cut
        ? 'write all authors out'
        : several
          ? 'make one list item of each author'
          : 'write `Given Family` or `Family, Given`',
      ...(ofCrowd ? crowd : {}),
    },
  });
});

/** The name of an organization. */
export const group = text(160).check((context) => {
  // Skip: already reported as bad text.
  if (context.issues.length > 0 || namely.test(context.value)) return;
  const fix = 'write the name as the paper prints it';
  context.issues.push({
    code: 'custom',
    input: context.value,
    params: { rule: 'author-form', expected: 'a name with letters', fix },
  });
});

/** Somebody or a group among the authors or editors. */
export const contributor = z.union([person, z.strictObject({ organization: group })]);
