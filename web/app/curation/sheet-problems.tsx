import form from '../forms/form.module.css';
import { useSpaceTexts, type SpaceTexts } from '../i18n/space-texts';
import { useTexts } from '../i18n/texts';
import type from '../ui/style/type.module.css';
import { boxId } from './form-context';
import { problemText, type Problems } from './problem';

type ProjectsTexts = SpaceTexts['projects'];
const part = (edit: ProjectsTexts['edit'], list: string, name: string): string | null => {
  const words = { places: edit.place, links: edit.link, figures: edit.figure, distinctions: edit.distinction, contact: edit.contact, experience: edit.experience, images: edit.image, new: edit.image }[list] as Record<string, unknown> | undefined;
  const found = words?.[name];
  return typeof found === 'string' ? found : null;
};

/** What people call a box: « Lieux 2, Commune ». */
export function boxLabel(box: string, { fields, edit }: ProjectsTexts): string {
  const [list = '', second, third] = box.split('.');
  const field = list === 'new' ? edit.image.new : (fields[list as keyof typeof fields] ?? list);
  const row = second !== undefined && /^\d+$/.test(second) ? ` ${Number(second) + 1}` : '';
  const name = part(edit, list, third ?? second ?? '');
  return `${field}${row}${name === null ? '' : `, ${name.toLocaleLowerCase()}`}`;
}

/** Above a form that came back: what is to be corrected, each leading to its box. Read at once by screen readers. */
export function SheetProblems({ problems, isKept }: { problems: Problems; /** Whether what is right was saved. */ isKept: boolean }) {
  const { projects } = useSpaceTexts();
  const { layout } = useTexts();
  const found = Object.entries(problems);
  if (found.length === 0) return null;
  return (
    <div className={form.summary} role="alert" id="erreurs">
      <h2 className={type.t4}>{projects.edit.errors(found.length, isKept)}</h2>
      <ul>
        {found.map(([box, problem]) => (
          <li key={box}>
            <a href={`#${boxId(box)}`}>
              {boxLabel(box, projects)}
              {layout.colon} {problemText(problem, projects.edit)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
