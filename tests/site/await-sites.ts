import { sitesBuilt } from './build-sites.ts';

await sitesBuilt();
