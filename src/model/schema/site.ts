import * as z from 'zod';
import { declaredFacets, declaredFacts } from './declared.ts';
import { language, ownUrl, siteUrl, text, url } from './field.ts';
import { mailAddress, repositoryPath } from './contact.ts';
import { plots, refuseUnknownFacts } from './plot.ts';

/** The frontmatter of site.md. */
export const siteSchema = z
  .strictObject({
    title: text(80).meta({ description: 'Name of the site', example: 'Bread Science' }),
    tagline: text(200).meta({
      description: 'What the list is about, in one sentence',
      example: 'Papers on dough and heat',
    }),
    url: siteUrl.meta({
      description: 'Address under which the site is published, with its path',
      example: 'https://example.org/bread/',
    }),
    id: ownUrl.optional().meta({
      description:
        'Address at which the list first appeared: feeds know papers by it, so it stays when the list moves; default: `url`',
      example: 'https://example.org/bread/',
    }),
    repository: ownUrl.optional().meta({
      description: 'Where the list is kept; pages then offer to correct an entry',
      example: 'https://example.org/bread.git',
    }),
    branch: repositoryPath.optional().meta({
      description: 'Branch of the repository that the site is made from; default: main',
      example: 'main',
    }),
    folder: repositoryPath.optional().meta({
      description: 'Folder of the list in its repository, `.` for all of it; default: content',
      example: 'content',
    }),
    contact: mailAddress.optional().meta({
      description: 'Mail address for corrections and new entries, shown to readers',
      example: 'bread@example.org',
    }),
    licence: text(80).optional().meta({ description: 'Licence of the notes', example: 'CC BY 4.0' }),
    licenceUrl: url.optional().meta({
      description: 'Address of that licence',
      example: 'https://creativecommons.org/licenses/by/4.0/',
    }),
    facets: declaredFacets.optional().meta({
      description:
        'Facets of the list: `label`, `values` in order, and `highlight`, the value whose papers the home page shows',
      example: '{ level: { label: Level, values: [easy, hard] } }',
    }),
    facts: declaredFacts.optional().meta({
      description:
        'Facts that entries may state: `label`, `unit`, `values` where only some are allowed, and `headline: true` for the one that lists show below the title',
      example: '{ loaves: { label: Loaves baked, unit: loaves } }',
    }),
    watch: z.array(text(300)).min(1).max(10).optional().meta({
      description:
        'Queries of arXiv’s API (`search_query`) by which `npm run candidates` finds what is new on the topic',
      example: `['cat:physics.food-ph AND abs:"sourdough"']`,
    }),
    plots: plots.optional().meta({
      description:
        'Pictures of two facts that are numbers: `x`, `y`, and where it helps `line` (so many of y for each of x) and its `label`',
      example: '[{ x: hours, y: loaves, line: 2, label: two loaves an hour }]',
    }),
    subscribe: z
      .strictObject({
        action: ownUrl.meta({ description: 'address that the form is sent to' }),
        field: text(60).default('email').meta({ description: 'name of its e-mail field' }),
      })
      .optional()
      .meta({
        description: 'Form of a service that sends the list by e-mail: `action`, its address, and `field`',
        example: '{ action: https://example.org/subscribe, field: email }',
      }),
    language: language
      .default('en')
      .meta({ description: 'Language of the notes, as a BCP 47 tag', example: 'en' }),
  })
  .check(refuseUnknownFacts);

export type SiteFields = z.output<typeof siteSchema>;
