import { formatDay, formatMoments } from '../i18n/dates';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import { ButtonLink } from '../ui/action/button-link';
import { PageHead } from '../ui/page/page-head';
import page from '../ui/style/page.module.css';
import { CreditedPicture } from './credited-picture';
import { RichText } from './rich-text';
import type { StoryData } from './story-data.server';
import styles from './story.module.css';

/** A text to read from its title to its end. */
export function Story({ data: { story, html, town } }: { data: StoryData }) {
  const locale = useLocale();
  const { layout, editorial } = useTexts();
  const crumbs = [{ label: layout.home, url: '/' }, { label: editorial.news, url: '/actualites' }];
  const { title, summary, image, imageCredit } = story;
  return (
    <article>
      <PageHead drawing={story.slug} title={title} lead={summary} crumbs={crumbs} kicker={story.type === 'article' ? formatDay(story.date, locale) : formatMoments(story.start, story.end, locale)} />
      <div className={`${page.wrap} ${styles.story}`}>
        <CreditedPicture picture={image} credit={imageCredit} />
        {story.type === 'event' && <Where place={story.place} town={town} online={story.online === true} />}
        {story.type === 'event' && (
          <p>
            <ButtonLink url={`/actualites/${story.slug}.ics`} small icon="clock">
              {editorial.addToCalendar}
            </ButtonLink>
          </p>
        )}
        {story.type === 'article' && story.author !== null && <p className={styles.author}>{editorial.by(story.author)}</p>}
        <RichText html={html} />
        {story.type === 'event' && story.url !== null && (
          <p>
            <ButtonLink url={story.url} icon="ext">
              {editorial.externalPage}
            </ButtonLink>
          </p>
        )}
      </div>
    </article>
  );
}

/** Where an event takes place: the place as written, its commune, which leads to what is known there, the web. */
function Where({ place, town, online }: { place: string | null; town: StoryData['town']; online: boolean }) {
  const { editorial } = useTexts();
  // Whoever writes « En ligne » as the place ticks the box as well.
  const isSaid = place?.trim().toLowerCase() === editorial.online.toLowerCase();
  const words = [place, online && !isSaid ? editorial.online : null].filter(Boolean).join(' · ');
  if (words === '' && town === null) return null;
  return (
    <p>
      <strong>{words}</strong>
      {words !== '' && town !== null && ' · '}
      {town !== null && <Link to={`/territoires/${town.address}`}>{town.label}</Link>}
    </p>
  );
}
