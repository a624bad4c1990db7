import { VisitStore } from './visit-store.ts';

/** What the reader's browser keeps of their visits, the same for all of this page. */
export const visits = new VisitStore(() => localStorage, `visits:${import.meta.env.BASE_URL}`);
