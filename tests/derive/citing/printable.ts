import fc from 'fast-check';

/** One line of any visible text that an entry may hold: no control characters, single spaces inside. */
export const printable = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'grapheme-ascii', maxLength: 30 }))
  .map((text) => text.replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim().normalize('NFC'))
  .filter((text) => text !== '');
