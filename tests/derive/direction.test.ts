import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/derive/direction.ts';

describe('directionOf', () => {
  it.each(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'ar-EG', 'fa-AF', 'az-Arab'])(
    'reads %s from right to left',
    (language) => {
      expect(directionOf(language)).toBe('rtl');
    },
  );

  it.each(['en', 'pt-BR', 'zh-Hant', 'ja', 'tr', 'ar-Latn'])('says nothing of %s', (language) => {
    expect(directionOf(language)).toBe(undefined);
  });
});
