import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project.ts';

describe('projectRoot', () => {
  it('is the folder of the manifest', () => {
    expect(existsSync(join(projectRoot, 'package.json'))).toBe(true);
  });
});
