import { fieldId } from '../forms/form-field';
import { useSpaceTexts } from '../i18n/space-texts';
import { Notice } from '../ui/notice/notice';

/** The parts of a profile that nobody wrote yet, each leading to its field. */
export function MissingParts({ missing, labels }: { missing: readonly string[]; labels: Readonly<Record<string, string>> }) {
  const { profile } = useSpaceTexts();
  if (missing.length === 0) return null;
  return (
    <Notice>
      <p>{profile.missing(missing.length)}</p>
      <ul>
        {missing.map((name) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{labels[name] ?? name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
