/**
 * Shapes of dots, about as large as each other, so that themes differ where colours do not show: in forced colours, in
 * grey print, to readers who do not tell some colours apart. Each is a path around 0 that is 10 wide.
 */
const shapes = [
  // Circle, square, triangle, diamond.
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'M-4.4-4.4h8.8v8.8h-8.8z',
  'M0-5.8L5.6 4.2h-11.2z',
  'M0-6.2L6.2 0L0 6.2L-6.2 0z',
  // Plus, triangle upside down, cross, hourglass.
  'M-1.9-5.4h3.8v3.5h3.5v3.8h-3.5v3.5h-3.8v-3.5h-3.5v-3.8h3.5z',
  'M0 5.8L5.6-4.2h-11.2z',
  'M-5.1-2.5L-2.5-5.1L0-2.6L2.5-5.1L5.1-2.5L2.6 0L5.1 2.5L2.5 5.1L0 2.6L-2.5 5.1L-5.1 2.5L-2.6 0z',
  'M-5-5h10L-5 5h10z',
] as const;

/**
 * The shape of the dots of a theme.
 *
 * @param accent number of the theme's colour, from 1
 * @returns data of a path around 0 that is 10 wide
 */
export function dotShape(accent: number): string {
  return shapes[(accent - 1) % shapes.length] ?? shapes[0];
}
