import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { explainedRules } from '../../scripts/docs.ts';
import { rules } from '../../src/problems/rules.ts';
import { ruleDocument, shownText } from '../../src/problems/rules/rule.ts';

const document = readFileSync(ruleDocument, 'utf8');

describe('the document of the rules', () => {
  it('is what the rules give', () => {
    expect(document).toBe(explainedRules());
  });

  it('has below a heading for every rule its two examples, and no other heading', () => {
    const sections: { id: string; examples: string[] }[] = [];
    for (const node of remark().parse(document).children) {
      const written = document.slice(node.position?.start.offset, node.position?.end.offset);
      if (node.type === 'heading' && node.depth > 1)
        sections.push({ id: written.replace(/^## /, ''), examples: [] });
      if (node.type === 'code') sections.at(-1)?.examples.push(node.value);
    }
    expect(sections).toEqual(
      Object.entries(rules).map(([id, { bad, good }]) => ({ id, examples: [bad, good].map(shownText) })),
    );
  });
});
