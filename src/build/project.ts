import { join } from 'node:path';

/** Root folder of the project, whatever the current folder. */
export const projectRoot = join(import.meta.dirname, '..', '..');
