import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { manifest } from '../../../src/derive/discovery/manifest.ts';
import { bakery } from '../invented-bakery.ts';

describe('manifest', () => {
  it('names the list and its icons below the base path', () => {
    const addresses = createAddresses('/list/', 'https://bread.example');
    expect(JSON.parse(manifest(bakery(), addresses))).toEqual({
      name: 'Bread Science',
      description: 'Papers on dough',
      lang: 'en',
      start_url: '/list/',
      scope: '/list/',
      display: 'browser',
      theme_color: '#fbfaf7',
      background_color: '#fbfaf7',
      icons: [
        { src: '/list/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/list/touch-icon.png', sizes: '180x180', type: 'image/png' },
      ],
    });
  });
});
