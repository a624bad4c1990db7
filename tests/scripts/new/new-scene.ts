import { main } from '../../../scripts/new.ts';
import { runCommand, type Rows } from './registries-scene.ts';

/** Runs `npm run new` for a list against a double of the registries. */
export const run = (list: string, rows: Rows, ...args: string[]) => runCommand(main, list, rows, ...args);

export const oven = ['--theme', 'ovens'];
export const written = (id: string) =>
  `LIST/papers/ovens/${id}.md written. The file name is its id for good: rename it now if people call the paper otherwise. Write below the second --- why to read it, then npm run check.\n`;
