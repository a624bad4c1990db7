import { apiFiles } from '../../../src/derive/data/files.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import type { Library } from '../../../src/model/library.ts';

/** Where the invented list is published. */
const origin = 'https://example.org';
export const home = `${origin}/bread/`;

/** Every file of a list's API by its path, as JSON gives it back. */
export function files(list: Library, size?: number): Map<string, Record<string, unknown>> {
  return new Map(
    apiFiles(list, createAddresses('/bread/', origin), size).map(({ path, value }) => [
      path,
      JSON.parse(JSON.stringify(value())) as Record<string, unknown>,
    ]),
  );
}

/** What every file of the invented list says of itself, under its kind of schema. */
export function envelope(schema: string) {
  return {
    version: 2,
    schema: `${home}api/${schema}.schema.json`,
    list: 'Bread Science',
    source: home,
    licence: null,
    licenceUrl: null,
  };
}

/** What the model lets pass of the worst; tags in titles it refuses. */
export const hostile = '< /script> \\ { % & "q" \u{1F35E} 面包 לחם *b* $x$';
