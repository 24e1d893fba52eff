import { useTexts } from '../i18n/texts';
import { Section } from '../ui/page/section';
import styles from './open-data.module.css';

const addresses = {
  openapi: '/api/v1/openapi.json', project: '/api/v1/schemas/project.json', source: '/api/v1/schemas/source.json', table: '/api/v1/schemas/projects.tableschema.json', changes: '/api/v1/schemas/changes.json',
  catalogue: '/api/v1/catalogue.jsonld', withdrawn: '/api/v1/withdrawn',
} as const;

/** What programs read of our formats. */
export function ProgramLinks() {
  const { openData } = useTexts();
  return (
    <Section heading={openData.forPrograms}>
      <ul className={styles.links}>
        {(Object.keys(addresses) as (keyof typeof addresses)[]).map((name) => (
          <li key={name}>
            <a href={addresses[name]}>{openData.links[name]}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
