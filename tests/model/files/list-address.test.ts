import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/model/files/list-address.ts';
import { site, writeFiles, writeList } from '../invented-list.ts';

describe('siteAddress', () => {
  it('takes the url of site.md', () => {
    expect(siteAddress(writeList(), {})).toEqual({ origin: 'https://example.org', base: '/bread/' });
  });

  it.each([
    [{ SITE_URL: 'https://bakery.example' }, 'https://bakery.example', '/'],
    [
      { SITE_URL: 'https://bakery.example:8080/list/of/bread' },
      'https://bakery.example:8080',
      '/list/of/bread/',
    ],
    [{ BASE_PATH: '/preview/7' }, 'https://example.org', '/preview/7/'],
    [{ BASE_PATH: 'preview/' }, 'https://example.org', '/preview/'],
    [{ BASE_PATH: '' }, 'https://example.org', '/'],
    [{ BASE_PATH: '///' }, 'https://example.org', '/'],
    [{ SITE_URL: 'https://bakery.example/a/', BASE_PATH: '/b/' }, 'https://bakery.example', '/b/'],
    [{ SITE_URL: '' }, 'https://example.org', '/bread/'],
    [{ SITE_URL: 'not an address' }, 'https://example.org', '/bread/'],
    [{ SITE_URL: 'bakery.example:8080' }, 'https://example.org', '/bread/'],
  ])('lets the environment %j come first', (environment, origin, base) => {
    expect(siteAddress(writeList(), environment)).toEqual({ origin, base });
  });

  it.each([
    ['there is no site.md', {}],
    ['site.md has no frontmatter', { 'site.md': 'Bread' }],
    ['the YAML is broken', { 'site.md': site({ title: '[' }) }],
    ['the url is none', { 'site.md': site({ url: 'example.org' }) }],
    ['the url is a list', { 'site.md': site({ url: '[https://example.org]' }) }],
    ['site.md is not text', { 'site.md': Uint8Array.of(0xff) }],
  ])('falls back to this machine when %s', (_what, files) => {
    expect(siteAddress(writeFiles(files), {})).toEqual({ origin: 'http://localhost:4321', base: '/' });
  });

  it('needs no more of site.md than that field', () => {
    const folder = writeFiles({ 'site.md': site({ title: null, tagline: '""', bread: 'rye' }) });
    expect(siteAddress(folder, {})).toEqual({ origin: 'https://example.org', base: '/bread/' });
  });
});
