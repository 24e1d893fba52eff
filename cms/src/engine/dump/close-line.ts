import { fieldsWithheld, withoutField, type ProjectField, type PublicProject } from '@carrefour/config';
import { isEmpty } from '../project-row/same-value';
import { hiddenFields, type Closures } from './closures';
import type { DumpLine } from './dump-lines';

const isTold = (line: DumpLine, field: ProjectField) => (field === 'contact' ? line['hasContact'] === true : !isEmpty(line[field]) || (field === 'leadOrganisation' && line['carrier'] != null));

/**
 * A line of an older copy as it may be given once partners or the team have withheld fields, or closed the project (null) since;
 * the very same line where nothing of it is concerned. Where several sources gave a field, the strictest rule wins. Pure.
 */
export function closeLine(id: string, line: DumpLine, { rules, reserved, closed }: Omit<Closures, 'digest'>): DumpLine | null {
  if (closed.has(id)) return null;
  const own = hiddenFields(reserved.get(id));
  if ('says' in line) {
    const hidden = new Set<string>([...own, ...hiddenFields(rules.get(String(line['inventory']))?.reserved)]);
    const says = Object.entries(line['says'] as DumpLine);
    return says.some(([field]) => hidden.has(field)) ? { ...line, says: Object.fromEntries(says.filter(([field]) => !hidden.has(field))) } : line;
  }
  const project = line as unknown as PublicProject;
  const hidden = [...new Set([...own, ...fieldsWithheld(project.provenance, project.sources, rules, 'public')])].filter((field) => isTold(line, field));
  return hidden.length === 0 ? line : (hidden.reduce(withoutField, project) as unknown as DumpLine);
}
