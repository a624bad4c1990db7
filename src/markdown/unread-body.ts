import type { Citation } from './plugins/citations.ts';
import type { CompiledBody } from './compile.ts';
import type { MarkdownFault } from './fault.ts';

/** What stands for a body that could not be read. Its note is not missing, so it is not empty. */
export function unreadBody(faults: MarkdownFault[], citations: Citation[] = []): CompiledBody {
  return {
    note: { html: '', text: '…' },
    lead: { html: '', text: '' },
    sections: [],
    footnotes: '',
    citations,
    faults,
  };
}
