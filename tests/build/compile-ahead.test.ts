import { describe, expect, it } from 'vitest';
import { compileAhead, fewestAhead } from '../../src/build/compile-ahead.ts';
import { compileBody } from '../../src/markdown/compile.ts';
import type { CompiledBody } from '../../src/markdown/body.ts';

const bodies = Array.from(
  { length: 4 * fewestAhead + 10 },
  (_, number) => `Loaf ${number} rests for *${number}* hours.`,
);

describe('compileAhead', () => {
  it('gives what the compiler gives for each of many bodies', () => {
    const kept: CompiledBody[] = [];
    compileAhead(bodies, (body) => kept.push(body));
    const inOrder = kept.sort((a, b) => bodies.indexOf(a.markdown) - bodies.indexOf(b.markdown));
    expect(inOrder).toEqual(bodies.map(compileBody));
  });

  it('leaves few bodies to the compiler that takes one at a time', () => {
    const kept: CompiledBody[] = [];
    compileAhead(bodies.slice(0, 20), (body) => kept.push(body));
    expect(kept).toEqual([]);
  });
});
