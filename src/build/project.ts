import { join } from 'node:path';

/** Root of the project, whatever the current folder. */
export const projectRoot = join(import.meta.dirname, '..', '..');
