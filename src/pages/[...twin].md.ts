import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownTwins, type MarkdownTwin } from '../derive/as-markdown/pages.ts';
import { paths, site } from '../build/site.ts';

export const getStaticPaths = (() =>
  markdownTwins(site().library, paths, import.meta.env.SITE).map((twin) => ({
    params: { twin: twin.path },
    props: { twin },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ twin: MarkdownTwin }> = ({ props }) =>
  new Response(props.twin.text(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
