import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../build/site.ts';

/** The search index: what the search page loads when it is first used. */
export const getStaticPaths = (() =>
  [...site().searchFiles].map(([file, content]) => ({
    params: { file },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> | string }> = ({ props, params }) => {
  const type = params['file']?.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return new Response(props.content, { headers: { 'Content-Type': type } });
};
