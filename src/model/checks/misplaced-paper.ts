import type { Fault } from '../../problems/finding.ts';
import { listed } from '../../problems/source.ts';
import { identifierSchemes } from '../../text/identifier-addresses.ts';
import type { YamlReading } from '../yaml/parse.ts';

/** Fields that only papers have. */
const paperFields = ['authors', 'published', 'added', ...identifierSchemes];

/**
 * The fault of a paper in the folder of the themes or of the reading paths. A file counts as a paper when it has two
 * fields of a paper and lacks the `order` of themes and paths; a single such field is taken for a slip.
 */
export function misplacedPaper(yaml: YamlReading): Fault | null {
  if (yaml.faults.length > 0 || yaml.has('order')) return null;
  const fields = paperFields.filter(yaml.has);
  if (fields.length < 2) return null;
  return {
    rule: 'file-place',
    start: 0,
    end: 3,
    found: `the fields of a paper: ${listed(fields)}`,
    expected: 'papers in papers/ and the folder of their theme',
    fix: 'move the file to papers/<theme>/',
  };
}
