import type { APIRoute, GetStaticPaths } from 'astro';
import { apiFiles, type ApiFile } from '../../derive/data/files.ts';
import { addresses, site } from '../../build/site.ts';

export const getStaticPaths = (() =>
  apiFiles(site().library, addresses).map((file) => ({
    params: { part: file.path.replace(/^api\//, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile }> = ({ props }) =>
  new Response(`${JSON.stringify(props.file.value())}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
