import { writeReading } from './read-reading.ts';
import type { Reading } from './reading.ts';

/** Name of the file that a list is saved as. */
export const listFileName = 'my-reading.json';

/** The text of a file that holds all of a list. */
export function listFile(reading: Reading): string {
  return `${JSON.stringify(writeReading(reading), null, 2)}\n`;
}
