import { describe, expect, it } from 'vitest';
import { bread, engineOf, found } from './invented-corpus.ts';

describe('words with signs', () => {
  const shelf = [
    bread('sharp', 'C# for Bakers'),
    bread('plus', 'C++ for Bakers'),
    bread('plain', 'C for Bakers'),
    bread('net', 'Baking on .NET'),
    bread('linen', 'A Net of Linen'),
    bread('other', 'F# for Millers'),
  ];

  it.each([
    ['C#', 'sharp'],
    ['c# bakers ', 'sharp'],
    ['C++', 'plus'],
    ['bakers c++ ', 'plus'],
    ['.NET', 'net'],
    ['F#', 'other'],
  ])('are words of their own: %s', async (query, first) => {
    expect((await found(await engineOf(shelf), query))[0]).toBe(first);
  });

  it('are found without their signs, and where no paper has the signs', async () => {
    const engine = await engineOf(shelf);
    expect([...(await found(engine, 'bakers c '))].sort()).toEqual(['plain', 'plus', 'sharp']);
    expect(await found(engine, 'net ')).toEqual(expect.arrayContaining(['net', 'linen']));
    expect((await found(await engineOf([bread('go', 'Rye++ at Night')]), 'rye '))[0]).toBe('go');
    expect(await found(await engineOf([bread('plain', 'C for Bakers')]), 'c#')).toEqual(['plain']);
  });
});

describe('scripts that write without spaces', () => {
  const shelf = [
    bread('thai', 'การเรียนรู้ของขนมปัง', { note: 'เตาอบร้อน' }),
    bread('thai-milk', 'การดื่มนม'),
    bread('lao', 'ການຮຽນຮູ້ຂອງເຂົ້າຈີ່'),
    bread('khmer', 'ការរៀននំប៉័ងថ្មី'),
    bread('burmese', 'ပေါင်မုန့်သင်ယူမှု'),
    bread('hindi', 'गेहूँरोटी का विज्ञान', { authors: ['प्रिया शर्मा'] }),
    bread('hindi-run', 'रटना और रूटीन'),
  ];

  it.each([
    ['ขนมปัง', 'thai'],
    ['เรียนรู้', 'thai'],
    ['เตาอบ', 'thai'],
    ['ร้อน ', 'thai'],
    ['ดื่ม', 'thai-milk'],
    ['ເຂົ້າຈີ່', 'lao'],
    ['នំប៉័ង', 'khmer'],
    ['មុន្ទ', undefined],
    ['မုန့်', 'burmese'],
    ['रोटी', 'hindi'],
    ['विज्ञा', 'hindi'],
    ['शर्मा ', 'hindi'],
    ['author:शर्मा', 'hindi'],
    ['author:"प्रिया शर्मा"', 'hindi'],
    ['"ขนมปัง"', 'thai'],
  ])('are found inside of runs: %s', async (query, first) => {
    expect((await found(await engineOf(shelf), query))[0]).toBe(first);
  });

  it('tell words apart by their vowel signs', async () => {
    expect(await found(await engineOf(shelf), 'रोटी ')).toEqual(['hindi']);
    expect(await found(await engineOf(shelf), 'रूटी ')).toEqual(['hindi-run']);
  });
});

describe('names in queries', () => {
  const shelf = [
    bread('li', 'Rye at Dawn', { authors: ['Wei Li', 'Ada Kneader'], year: 2021, venue: 'Bread' }),
    bread('lin', 'Spelt at Dusk', { authors: ['Wei Lin', 'Bo Crumb'], year: 2021, venue: 'Breadmaking' }),
    bread('tu', 'Et tu, Oat', { authors: ['Al Miller'], year: 2023 }),
    bread('al', 'Oats and Others', { authors: ['Tu Baker'], year: 2021 }),
  ];

  it.each([
    ['author:"Wei Li"', ['li']],
    ['author:"Wei Lin"', ['lin']],
    ['author:"Wei Li', ['li', 'lin']],
    ['author:li', ['li', 'lin']],
    ['author:"W. Li"', ['li']],
    ['author:"Li"', ['li']],
    ['venue:"Bread"', ['li']],
    ['venue:bread', ['li', 'lin']],
  ])('are whole between quotes: %s', async (query, ids) => {
    expect([...(await found(await engineOf(shelf), query))].sort()).toEqual(ids);
  });

  it.each([
    ['Kneader et al. 2021', 'li'],
    ['Lin et al.', 'lin'],
    ['Lin and others', 'lin'],
    ['Lin & Crumb', 'lin'],
    ['et tu', 'tu'],
    ['"et tu"', 'tu'],
    ['Al Miller', 'tu'],
    ['oats and others', 'al'],
  ])('find the paper that citations mean: %s', async (query, first) => {
    expect((await found(await engineOf(shelf), query))[0]).toBe(first);
  });

  it.each([
    ['Kneader et al. 2021', 'Kneader 2021'],
    ['Crumb et al.', 'Crumb '],
  ])('find the same with and without et al.: %s', async (cited, plain) => {
    const engine = await engineOf(shelf);
    expect(await found(engine, cited)).toEqual(await found(engine, plain));
  });
});
