import * as z from 'zod';
import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { collections, type Collection } from '../collections.ts';
import { tagsById, themesById } from '../lists.ts';
import { entryJsonSchema, licenceComment } from './entry-schema.ts';
import { apiSchemas, apiVersion, type ApiSchemaName, type Envelope } from './file-schemas.ts';
import { createApiWriter, type ApiWriter } from './paper.ts';

/** A file of the API. */
export interface ApiFile {
  /** Its path from the site's root without the ending: `api/papers/slow-dough`. */
  path: string;
  /** Its content, made when asked for. */
  value(): object;
}

/** The fields of a file besides those that all files have. */
type Content<Name extends ApiSchemaName> = Omit<z.output<(typeof apiSchemas)[Name]>, keyof Envelope>;
type FileMaker = <Name extends ApiSchemaName>(
  schema: Name,
  path: string,
  value: () => Content<Name>,
) => ApiFile;

/** Most papers on one page of `api/papers.json`, and most ids that a theme or tag lists. */
const pageSize = 500;

/**
 * Every file of the API. The second page of papers is `api/papers-2.json`: a name that the file of a paper, in the
 * folder `api/papers/`, cannot have. Nothing depends on the clock, so that an unchanged list gives unchanged files.
 *
 * @param size most papers on one page
 */
export function apiFiles(library: Library, addresses: Addresses, size = pageSize): ApiFile[] {
  const writer = createApiWriter(library, addresses);
  const all = collections(library);
  const address = (path: string) => writer.absolute(addresses.file(`${path}.json`));
  const file: FileMaker = (schema, path, value) => ({
    path,
    value: () => ({ ...header(library, address(`api/${schema}.schema`), writer, addresses), ...value() }),
  });
  return [
    file('list', 'api/list', () => list(library, all, address)),
    ...paperPages(library, writer, size, address, file),
    ...library.papers.map((paper) =>
      file('paper', `api/papers/${paper.id}`, () => ({ paper: writer.paper(paper) })),
    ),
    file('themes', 'api/themes', () => ({ themes: themes(library, all, writer, addresses) })),
    file('tags', 'api/tags', () => ({ tags: tags(library, all, writer, addresses) })),
    file('paths', 'api/paths', () => ({ paths: readingPaths(library, writer, addresses) })),
    { path: 'api/schema', value: () => entryJsonSchema(library, address('api/schema')) },
    ...(Object.keys(apiSchemas) as ApiSchemaName[]).map((name) => ({
      path: `api/${name}.schema`,
      value: () => ({
        $id: address(`api/${name}.schema`),
        ...licenceComment(library),
        ...z.toJSONSchema(apiSchemas[name]),
      }),
    })),
  ];
}

function header({ site }: Library, schema: string, writer: ApiWriter, addresses: Addresses) {
  return {
    version: apiVersion,
    schema,
    list: site.title,
    source: writer.absolute(addresses.home),
    licence: site.licence ?? null,
    licenceUrl: site.licenceUrl ?? null,
  };
}

function list(
  { site, papers, themes, paths }: Library,
  all: Collection[],
  address: (path: string) => string,
) {
  const { tagline, language, repository = null, facets = {}, facts = {} } = site;
  const declared = <From, To>(fields: Record<string, From>, to: (field: From) => To) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, to(field)]));
  return {
    tagline,
    language,
    repository,
    counts: {
      papers: papers.length,
      themes: themes.length,
      tags: ofKind(all, 'tag').length,
      paths: paths.length,
    },
    facets: declared(facets, ({ label, values }) => ({ label, values })),
    facts: declared(facts, ({ label, unit = null, values = null }) => ({ label, unit, values })),
    files: {
      papers: address('api/papers'),
      themes: address('api/themes'),
      tags: address('api/tags'),
      paths: address('api/paths'),
      entrySchema: address('api/schema'),
    },
  };
}

function paperPages(
  { papers }: Library,
  writer: ApiWriter,
  size: number,
  address: (path: string) => string,
  file: FileMaker,
): ApiFile[] {
  const pages = Math.max(1, Math.ceil(papers.length / size));
  const path = (page: number) => (page === 1 ? 'api/papers' : `api/papers-${page}`);
  return Array.from({ length: pages }, (_, index) =>
    file('papers', path(index + 1), () => ({
      total: papers.length,
      page: index + 1,
      pages,
      next: index + 1 < pages ? address(path(index + 2)) : null,
      papers: papers.slice(index * size, (index + 1) * size).map((paper) => writer.listed(paper)),
    })),
  );
}

function ofKind(all: Collection[], kind: Collection['kind']): Collection[] {
  return all.filter((collection) => collection.kind === kind);
}

function members({ papers }: Collection) {
  return { count: papers.length, papers: papers.slice(0, pageSize).map(({ id }) => id) };
}

function themes(library: Library, all: Collection[], writer: ApiWriter, addresses: Addresses) {
  return ofKind(all, 'theme').map((theme) => {
    const { id, title, summary, papers } = theme;
    const body = themesById(library).get(id)?.body;
    return {
      id,
      page: writer.absolute(addresses.theme(id)),
      title,
      summary,
      introduction: body ? writer.body(body, addresses.theme(id)) : { text: '', html: '' },
      ...members(theme),
      alsoIn: papers.slice(0, pageSize).flatMap((paper) => (paper.theme === id ? [] : [paper.id])),
    };
  });
}

function tags(library: Library, all: Collection[], writer: ApiWriter, addresses: Addresses) {
  return ofKind(all, 'tag').map((tag) => ({
    id: tag.id,
    page: writer.absolute(addresses.tag(tag.id)),
    title: tag.title,
    synonyms: tagsById(library).get(tag.id)?.synonyms ?? [],
    ...members(tag),
  }));
}

function readingPaths(library: Library, writer: ApiWriter, addresses: Addresses) {
  return library.paths.map(({ id, title, summary, after, steps, body }) => ({
    id,
    page: writer.absolute(addresses.path(id)),
    title,
    summary,
    introduction: writer.body(body, addresses.path(id)),
    after: after ?? [],
    steps: steps.map(({ paper, note, minutes, optional }) => ({
      paper,
      note,
      minutes: minutes ?? null,
      optional: optional ?? false,
    })),
  }));
}
