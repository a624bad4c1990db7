import type { APIRoute, GetStaticPaths } from 'astro';
import { apiFiles, type ApiFile } from '../../derive/data/files.ts';
import { paths, site } from '../../build/site.ts';

export const getStaticPaths = (() =>
  apiFiles(site().library, paths, import.meta.env.SITE).map((file) => ({
    params: { part: file.path.replace(/^api\//, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile }> = ({ props }) =>
  new Response(`${JSON.stringify(props.file.value())}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
