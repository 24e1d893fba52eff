import type { FieldProblem, FieldProblems } from '../forms/form-trouble';

type Logo = { name: string; type: string };

/** Why a file cannot be a logo, as far as its name and type tell; null where it may be one. Pure. */
export function logoProblem({ name, type }: Logo): FieldProblem | null {
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return 'pdf';
  if (type === 'image/svg+xml' || /\.svgz?$/i.test(name)) return 'drawing';
  return type.startsWith('image/') || type === '' || type === 'application/octet-stream' ? null : 'notImage';
}

/** All that is to be corrected before a logo is sent; a file that was chosen is not kept by the browser. Pure. */
export function logoProblems(file: Logo | undefined, hasRights: boolean): FieldProblems {
  const rights: FieldProblems = hasRights ? {} : { rights: 'required' };
  if (file === undefined) return { logo: 'required', ...rights };
  const problem = logoProblem(file);
  if (problem !== null) return { logo: problem, ...rights };
  return hasRights ? {} : { logo: 'chooseAgain', ...rights };
}
