/** Writes numbers as bits, the first bit of a byte on its high end. */
export class BitWriter {
  #bytes: number[] = [];
  #current = 0;
  #free = 8;

  /** Writes the lowest `count` bits of a value. */
  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#current = (this.#current << 1) | ((value >>> bit) & 1);
      if (--this.#free === 0) this.#flush();
    }
  }

  /** Rice code: the quotient by 2^k in ones with a zero behind, then k bits of remainder. */
  rice(value: number, k: number): void {
    for (let ones = value >>> k; ones > 0; ones--) this.write(1, 1);
    this.write(0, 1);
    this.write(value, k);
  }

  /** The bytes written so far, the last one filled up with zeros. */
  bytes(): Uint8Array {
    while (this.#free < 8) this.write(0, 1);
    return Uint8Array.from(this.#bytes);
  }

  #flush(): void {
    this.#bytes.push(this.#current);
    this.#current = 0;
    this.#free = 8;
  }
}

/** Reads what {@link BitWriter} wrote. Past the end it reads zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next 24 bits without moving, in the high bits of a 32-bit number. */
  #peek(): number {
    const byte = this.#position >>> 3;
    const bytes = this.#bytes;
    const word =
      ((bytes[byte] ?? 0) << 24) |
      ((bytes[byte + 1] ?? 0) << 16) |
      ((bytes[byte + 2] ?? 0) << 8) |
      (bytes[byte + 3] ?? 0);
    return word << (this.#position & 7);
  }

  /** Reads up to 24 bits. */
  read(count: number): number {
    if (count === 0) return 0;
    const value = this.#peek() >>> (32 - count);
    this.#position += count;
    return value;
  }

  /** Reads one Rice code. */
  rice(k: number): number {
    let quotient = 0;
    for (;;) {
      // Leading ones are leading zeros of the complement; 24 bits of the window are certain.
      const ones = Math.min(Math.clz32(~this.#peek()), 24);
      quotient += ones;
      this.#position += ones;
      if (ones < 24) break;
    }
    this.#position++;
    return (quotient << k) | this.read(k);
  }

  /** True when a read went past the last byte: the data is cut off. */
  get overrun(): boolean {
    return this.#position > this.#bytes.length * 8;
  }
}
