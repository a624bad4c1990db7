import * as z from 'zod';
import { listed } from '../../problems/source.ts';
import { slug, text } from './field.ts';

/**
 * How one paper relates to another, in the direction from the newer to the older; `compares` holds both ways: one of
 * them measures both side by side.
 */
export const relationTypes = [
  'extends',
  'contradicts',
  'replicates',
  'uses',
  'supersedes',
  'compares',
] as const;
export type RelationType = (typeof relationTypes)[number];

/** A relation of a paper: one type with the id of another entry, and the reason. */
export const relation = z
  .strictObject({
    extends: slug.optional(),
    contradicts: slug.optional(),
    replicates: slug.optional(),
    uses: slug.optional(),
    supersedes: slug.optional(),
    compares: slug.optional(),
    because: text(240),
  })
  .check((context) => {
    const types = relationTypes.filter((type) => context.value[type] !== undefined);
    if (types.length === 1) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      params: {
        rule: 'relation-form',
        found: types.length === 0 ? 'a relation without its type' : `a relation with ${types.length} types`,
        expected: `one of ${listed(relationTypes)} with the id of an entry`,
        fix: 'write `- extends: its-id` and below it `because: …`',
      },
    });
  })
  .meta({ example: '{ extends: its-id, because: … }' });
