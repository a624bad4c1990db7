import * as fc from 'fast-check';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/derive/feeds/atom.ts';
import { allFeeds, jsonFeed } from '../../../src/derive/feeds/write.ts';
import { createFeedFiller, type Feed } from '../../../src/derive/feeds/fill.ts';
import { feedPlaces } from '../../../src/derive/feeds/places.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { bakery } from '../invented-bakery.ts';
import { atomFaults, jsonFeedFaults } from './feed-rules.ts';

function bakeryFeeds(): Feed[] {
  const list = bakery();
  return feedPlaces(list).map((place) =>
    createFeedFiller(list, createAddresses('/bread/', 'https://example.org'))(place),
  );
}

/** A feed of one item, in which every text can be replaced. */
const loaf: Feed = {
  id: 'tag:example.org,2026:/bread/feed',
  title: 'Bread & Butter',
  subtitle: 'Papers on dough',
  language: 'en',
  updated: '2026-11-24T00:00:00.000Z',
  publisher: { name: 'Bread & Butter', url: 'https://example.org/bread/' },
  page: 'https://example.org/bread/',
  atom: 'https://example.org/bread/feed.xml',
  json: 'https://example.org/bread/feed.json',
  licence: { text: 'Notes: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  items: [
    {
      id: 'tag:example.org,2026:/bread/papers/steam',
      title: 'Steam <hot>',
      url: 'https://example.org/bread/papers/steam/',
      external: 'https://arxiv.org/abs/2103.01230',
      published: '2026-11-23T00:00:00.000Z',
      updated: '2026-11-24T00:00:00.000Z',
      authors: ['Ada Kneader', 'Grain & Mill'],
      categories: [{ scheme: 'tag:example.org,2026:/bread/tags', term: 'rye', label: 'Rye "Flour"' }],
      html: '<p>Crust &amp; <a href="https://example.org/">crumb</a></p>',
    },
  ],
};

const loafAtom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<author>
<name><![CDATA[Bread & Butter]]></name>
<uri>https://example.org/bread/</uri>
</author>
<id>tag:example.org,2026:/bread/feed</id>
<link href="https://example.org/bread/feed.xml" rel="self" type="application/atom+xml"/>
<link href="https://example.org/bread/" rel="alternate" type="text/html"/>
<link href="https://example.org/bread/feed.json" rel="alternate" type="application/feed+json"/>
<link href="https://creativecommons.org/licenses/by/4.0/" rel="license"/>
<rights>Notes: CC BY 4.0</rights>
<subtitle>Papers on dough</subtitle>
<title><![CDATA[Bread & Butter]]></title>
<updated>2026-11-24T00:00:00.000Z</updated>
<entry>
<author>
<name>Ada Kneader</name>
</author>
<author>
<name><![CDATA[Grain & Mill]]></name>
</author>
<category term="rye" scheme="tag:example.org,2026:/bread/tags" label="Rye &quot;Flour&quot;"/>
<content type="html"><![CDATA[<p>Crust &amp; <a href="https://example.org/">crumb</a></p>]]></content>
<id>tag:example.org,2026:/bread/papers/steam</id>
<link href="https://example.org/bread/papers/steam/" rel="alternate" type="text/html"/>
<link href="https://arxiv.org/abs/2103.01230" rel="related"/>
<published>2026-11-23T00:00:00.000Z</published>
<title><![CDATA[Steam <hot>]]></title>
<updated>2026-11-24T00:00:00.000Z</updated>
</entry>
</feed>
`;

/** The loaf with one text in all places that take any text. */
function everywhere(text: string): Feed {
  const [item] = loaf.items;
  if (!item) throw new Error('the loaf has no item');
  const categories = item.categories.map((category) => ({ ...category, label: text }));
  return {
    ...loaf,
    title: text,
    subtitle: text,
    publisher: { ...loaf.publisher, name: text },
    licence: { text, url: undefined },
    items: [{ ...item, title: text, authors: [text], categories, html: `<p>${text}</p>` }],
  };
}

async function readBack(feed: Feed): Promise<string[]> {
  const parsed = await new RssParser({ customFields: { feed: ['subtitle', 'rights'] } }).parseString(
    atomFeed(feed),
  );
  const { title, subtitle, rights, items } = parsed as typeof parsed & { subtitle: string; rights: string };
  const [item] = items as { title?: string; author?: string; content?: string }[];
  const html = item?.content?.replace(/^<p>|<\/p>$/g, '');
  return [title, subtitle, rights, item?.title, item?.author, html].map(String);
}

describe('atomFeed', () => {
  it('writes the whole document', () => {
    expect(atomFeed(loaf)).toBe(loafAtom);
  });

  it('keeps every rule of the format in every feed of a list, and in one without items', () => {
    const feeds = bakeryFeeds();
    expect(feeds.length).toBe(7);
    for (const feed of [
      ...feeds,
      loaf,
      { ...loaf, items: [], licence: null, updated: '1970-01-01T00:00:00.000Z' },
    ]) {
      expect(atomFaults(atomFeed(feed))).toEqual([]);
    }
  });

  it('is judged by rules that see faults', () => {
    const broken = loafAtom
      .replace('<id>tag:example.org,2026:/bread/feed</id>', '')
      .replace('rel="self"', 'rel="via"')
      .replace('2026-11-23T00:00:00.000Z', '2026-11-23')
      .replace('href="https://example.org/"', 'href="/"')
      .replace('<name>Ada Kneader</name>', '<name></name>');
    expect(atomFaults(broken)).toEqual([
      'feed: not one id',
      'feed: not one self link',
      'entry 0: date 2026-11-23',
      'entry 0: author without name',
      'entry 0: relative /',
    ]);
  });

  it.each([
    'a ]]> b',
    '</content></entry>',
    'Q&A &amp; &apos; &#38;',
    '> \n   <![CDATA[ x ]]>',
    '<script>alert("1")</script>',
    `'single' "double"`,
    'שלום \u2067abc\u2069 小麦 🥖🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '%s ${x} \\ {{ }} $& $1',
  ])('gives %j back unchanged to a parser of others', async (text) => {
    expect(await readBack(everywhere(text))).toEqual(Array.from({ length: 6 }, () => text));
    expect(atomFaults(atomFeed(everywhere(text)))).toEqual([]);
  });

  it('gives any printable text back unchanged', async () => {
    const printable = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim())
      .filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(printable, async (text) => {
        expect(await readBack(everywhere(text))).toEqual(Array.from({ length: 6 }, () => text));
      }),
      { numRuns: 100 },
    );
  });

  it('puts a mark where XML cannot hold a character', async () => {
    const texts = await readBack(everywhere('a\u0001b\u000Bc\uD800d\uFFFEe'));
    expect(texts).toEqual(Array.from({ length: 6 }, () => 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'));
  });
});

describe('jsonFeed', () => {
  it('writes the whole document', () => {
    expect(JSON.parse(jsonFeed(loaf))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bread & Butter',
      home_page_url: 'https://example.org/bread/',
      feed_url: 'https://example.org/bread/feed.json',
      description: 'Papers on dough',
      user_comment: 'Notes: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      language: 'en',
      authors: [{ name: 'Bread & Butter', url: 'https://example.org/bread/' }],
      items: [
        {
          id: 'tag:example.org,2026:/bread/papers/steam',
          url: 'https://example.org/bread/papers/steam/',
          external_url: 'https://arxiv.org/abs/2103.01230',
          title: 'Steam <hot>',
          content_html: '<p>Crust &amp; <a href="https://example.org/">crumb</a></p>',
          date_published: '2026-11-23T00:00:00.000Z',
          date_modified: '2026-11-24T00:00:00.000Z',
          authors: [{ name: 'Ada Kneader' }, { name: 'Grain & Mill' }],
          tags: ['Rye "Flour"'],
        },
      ],
    });
  });

  it('keeps to the format in every feed of a list, and in one without items', () => {
    for (const feed of [...bakeryFeeds(), loaf, { ...loaf, items: [], licence: null }]) {
      expect(jsonFeedFaults(jsonFeed(feed))).toEqual([]);
    }
    expect(jsonFeedFaults('{"version":"1","items":[{}]}')).not.toEqual([]);
  });
});

describe('allFeeds', () => {
  it('are both files of every feed, beside the page that it follows', () => {
    const list = bakery();
    const addresses = createAddresses('/bread/', 'https://example.org');
    const files = allFeeds(list, addresses).map(({ path, text }) => [path, text()]);
    const folders = [
      ...['', 'changes/', 'themes/ovens/', 'themes/fermentation/'],
      ...['tags/rye/', 'tags/sourdough/', 'tags/crust/'],
    ];
    const places = feedPlaces(list).map((place) => createFeedFiller(list, addresses)(place));
    expect(files).toEqual(
      places.flatMap((feed, index) => [
        [`${folders[index]}feed.xml`, atomFeed(feed)],
        [`${folders[index]}feed.json`, jsonFeed(feed)],
      ]),
    );
    expect(files).toHaveLength(2 * folders.length);
  });
});
