import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../../src/search/index/bits.ts';

/** What is written one after the other: plain bits or a Rice code. */
type Piece = { kind: 'plain'; value: number; count: number } | { kind: 'rice'; value: number; k: number };

const plain = fc
  .integer({ min: 0, max: 24 })
  .chain((count) =>
    fc.integer({ min: 0, max: 2 ** count - 1 }).map((value): Piece => ({ kind: 'plain', value, count })),
  );
const rice = fc
  .integer({ min: 0, max: 15 })
  .chain((k) =>
    fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 2 ** k - 1 }))
      .map(([ones, rest]): Piece => ({ kind: 'rice', value: ones * 2 ** k + rest, k })),
  );
const pieces = fc.array(fc.oneof(plain, rice), { maxLength: 40 });

function written(all: readonly Piece[]): Uint8Array {
  const writer = new BitWriter();
  for (const piece of all) {
    if (piece.kind === 'plain') writer.write(piece.value, piece.count);
    else writer.rice(piece.value, piece.k);
  }
  return writer.bytes();
}

function readAs(all: readonly Piece[], bytes: Uint8Array): { values: number[]; overrun: boolean } {
  const reader = new BitReader(bytes);
  const values = all.map((piece) =>
    piece.kind === 'plain' ? reader.read(piece.count) : reader.rice(piece.k),
  );
  return { values, overrun: reader.overrun };
}

/** Bits that the pieces need, by the definition of the codes. */
function bitCount(all: readonly Piece[]): number {
  return all.reduce(
    (sum, piece) => sum + (piece.kind === 'plain' ? piece.count : (piece.value >>> piece.k) + 1 + piece.k),
    0,
  );
}

describe('BitWriter', () => {
  it('starts a byte at its high end and fills the last one up with zeros', () => {
    const writer = new BitWriter();
    writer.write(0b101, 3);
    writer.write(0b1, 1);
    writer.write(0b110011, 6);
    expect(writer.bytes()).toEqual(Uint8Array.of(0b1011_1100, 0b1100_0000));
  });

  it('writes the quotient in ones, a zero, then the remainder', () => {
    const writer = new BitWriter();
    writer.rice(13, 2);
    expect(writer.bytes()).toEqual(Uint8Array.of(0b1110_0100));
  });

  it('writes nothing for nothing', () => {
    expect(new BitWriter().bytes()).toEqual(new Uint8Array());
  });

  it('takes as many bytes as the codes need', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        expect(written(all).length).toBe(Math.ceil(bitCount(all) / 8));
      }),
    );
  });
});

describe('BitReader', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        expect(readAs(all, written(all))).toEqual({
          values: all.map(({ value }) => value),
          overrun: false,
        });
      }),
    );
  });

  it.each([0, 7, 8, 23, 24, 25, 47, 48, 49, 500])('reads a run of %i ones from any bit of a byte', (ones) => {
    for (let offset = 0; offset < 8; offset++) {
      const all: Piece[] = [
        { kind: 'plain', value: 0, count: offset },
        { kind: 'rice', value: ones * 8 + 5, k: 3 },
        { kind: 'plain', value: 9, count: 4 },
      ];
      expect(readAs(all, written(all))).toEqual({ values: [0, ones * 8 + 5, 9], overrun: false });
    }
  });

  it('knows when it was asked for more than there is', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), (all, cut) => {
        const bytes = written(all);
        fc.pre(bytes.length > 0);
        expect(readAs(all, bytes.subarray(0, cut % bytes.length)).overrun).toBe(true);
      }),
    );
  });

  it('reads zeros past the end', () => {
    const reader = new BitReader(Uint8Array.of(0xff));
    expect([reader.read(4), reader.overrun, reader.read(8), reader.overrun, reader.read(24)]).toEqual([
      15,
      false,
      0b1111_0000,
      true,
      0,
    ]);
  });
});
