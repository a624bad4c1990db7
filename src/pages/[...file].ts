import type { APIRoute, GetStaticPaths } from 'astro';
import { allExports, type ExportFile } from '../derive/citing/formats.ts';
import { paths, site } from '../build/site.ts';

/** Bibliographies of papers and collections: `papers/<id>.bib`, `themes/<id>.ris`, `bibliography.json` and so on. */
export const getStaticPaths = (() =>
  allExports(site().library, new URL(paths.home, import.meta.env.SITE).href).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': `${file.format.mediaType}; charset=utf-8` } });
