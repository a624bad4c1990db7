/** Contrast of two colours such as `#1d1d1f`, by their relative luminance, as WCAG 2.2 defines it: 1 to 21. */
export function contrast(first: string, second: string): number {
  const [a = 0, b = 0] = [first, second].map((colour) => {
    const channels = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = channels.map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
