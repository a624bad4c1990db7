import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { text } from '../../../src/model/schema/field.ts';
import { validate } from '../../../src/model/schema/validate.ts';
import { parseYaml } from '../../../src/model/yaml/parse.ts';
import { createSource, problemAt } from '../../../src/problems/source.ts';

const schema = z.strictObject({
  flour: text(20).meta({ example: 'rye' }),
  salt: z.enum(['fine', 'coarse']).default('fine'),
  steps: z.array(z.strictObject({ what: text(20), minutes: text(3).optional() })).optional(),
});

function check(yaml: string) {
  const source = createSource('bread.yaml', yaml);
  const { fields, faults } = validate(parseYaml(yaml), schema);
  const problems = faults.map((fault) => problemAt(source, fault));
  return {
    fields,
    problems: problems.map(({ rule, line, column, found, expected, fix }) => [
      rule,
      line,
      column,
      found,
      expected,
      fix,
    ]),
  };
}

const topFields = 'one of `flour`, `salt`, `steps`';

describe('validate', () => {
  it('gives the typed fields with their defaults', () => {
    expect(check('flour: rye\nsteps:\n  - what: knead\n    minutes: 10\n')).toEqual({
      fields: { flour: 'rye', salt: 'fine', steps: [{ what: 'knead', minutes: '10' }] },
      problems: [],
    });
  });

  it.each([
    [
      'flour: rye\nslat: fine',
      [
        'unknown-field',
        2,
        1,
        'the field `slat`',
        topFields,
        'delete the field, or move what it says into the body',
      ],
    ],
    [
      'flour: rye\nsteps:\n  - { whatt: knead, what: knead }',
      [
        'unknown-field',
        3,
        7,
        'the field `whatt`',
        'one of `what`, `minutes`',
        'delete the field, or write what it says into `what`, which is there already',
      ],
    ],
    [
      'flour: rye\nsteps: [{}]',
      [
        'missing-field',
        2,
        9,
        'no field `what`',
        '`what`, which is obligatory',
        'add a line such as `what: …`',
      ],
    ],
    [
      '',
      [
        'missing-field',
        1,
        1,
        'no field `flour`',
        '`flour`, which is obligatory',
        'add a line such as `flour: rye`',
      ],
    ],
    [
      'flour: [rye]',
      ['wrong-type', 1, 8, 'a list', 'text', 'write one value, in quotes where it holds signs'],
    ],
    ['flour: rye\nsteps: knead', ['wrong-type', 2, 8, '`knead`', 'a list', 'put it in brackets: `[…]`']],
    [
      'flour: rye\nsteps: [knead]',
      ['wrong-type', 2, 9, '`knead`', 'a map of fields', 'write a map such as `{ what: … }`'],
    ],
    ['- flour', ['wrong-type', 1, 1, 'a list', 'a map of fields', 'write `field: value` lines']],
    ['flour', ['wrong-type', 1, 1, '`flour`', 'a map of fields', 'write `field: value` lines']],
    [
      'flour: rye\nsalt: corse',
      ['unknown-value', 2, 7, '`corse`', 'one of `fine`, `coarse`', 'write `coarse`'],
    ],
    [
      'flour: rye\nsalt: none',
      ['unknown-value', 2, 7, '`none`', 'one of `fine`, `coarse`', 'choose one of them'],
    ],
    [
      'flour: rye\nsalt: [fine]',
      ['unknown-value', 2, 7, '`["fine"]`', 'one of `fine`, `coarse`', 'choose one of them'],
    ],
    [
      'flour: rye\n__proto__: { salt: fine }',
      [
        'unknown-field',
        2,
        1,
        'the field `__proto__`',
        topFields,
        'delete the field, or move what it says into the body',
      ],
    ],
    [
      'flour: rye\nconstructor: { salt: fine }',
      [
        'unknown-field',
        2,
        1,
        'the field `constructor`',
        topFields,
        'delete the field, or move what it says into the body',
      ],
    ],
  ])('explains what is wrong with %j', (yaml, problem) => {
    expect(check(yaml)).toEqual({ fields: null, problems: [problem] });
  });

  it('reports a misspelt obligatory field once, as misspelt and not as missing besides', () => {
    expect(check('fluor: rye')).toEqual({
      fields: null,
      problems: [['unknown-field', 1, 1, 'the field `fluor`', topFields, 'write `flour`']],
    });
  });

  it('reports every problem of a file at once', () => {
    const { problems } = check('bran: a\nsalt: none\nsteps: [{ what: "" }, {}]');
    expect(problems.map(([rule, line, column]) => [rule, line, column]).sort()).toEqual([
      ['missing-field', 1, 1],
      ['missing-field', 3, 23],
      ['text-form', 3, 17],
      ['unknown-field', 1, 1],
      ['unknown-value', 2, 7],
    ]);
  });
});
