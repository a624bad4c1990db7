import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIds, wantedOf } from '../../../src/components/missing-page/wanted.ts';

describe('wantedOf', () => {
  it.each([
    ['/list/papers/slow-dough/', { id: 'slow-dough', words: 'slow dough' }],
    ['/list/papers/Slow_Dough.html', { id: 'slow_dough', words: 'slow dough' }],
    ['/list/papers/slow-dough/index.html', { id: 'slow-dough', words: 'slow dough' }],
    ['/list/papers/p%C3%A2te', { id: 'pâte', words: 'pâte' }],
    ['/list/abs/2407.01492v2', { id: '2407.01492v2', words: '2407.01492v2' }],
    ['/elsewhere/rye', { id: 'rye', words: 'rye' }],
    ['/list/', null],
    ['/list/---/', null],
  ])('reads of %s its last part', (path, wanted) => {
    expect(wantedOf(path, '/list/')).toEqual(wanted);
  });

  it('reads any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const wanted = wantedOf(`/${path}`, '/');
        expect(wanted === null || wanted.id.length <= 80).toBe(true);
      }),
    );
  });
});

describe('nearestIds', () => {
  const candidate = (id: string) => ({ id, label: id, href: `/${id}/` });
  const near = (id: string, ids: string[]) => nearestIds(id, ids.map(candidate)).map((one) => one.id);

  it('gives the nearest first, and none that differs in more than a third of its letters', () => {
    expect(near('regmx', ['regmix-d', 'regmix', 'rye'])).toEqual(['regmix']);
    expect(near('slwo-dough', ['slow-doughs', 'slow-dough', 'fast-dough'])).toEqual([
      'slow-dough',
      'slow-doughs',
    ]);
    expect(near('ry', ['rye'])).toEqual([]);
  });
});
