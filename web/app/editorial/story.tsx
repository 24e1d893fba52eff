import type { Article, Event } from '../cms/editorial';
import { formatDay, formatMoment } from '../i18n/dates';
import { useLocale, useTexts } from '../i18n/texts';
import { ButtonLink } from '../ui/action/button-link';
import { PageHead } from '../ui/page/page-head';
import page from '../ui/style/page.module.css';
import { RichText } from './rich-text';
import styles from './story.module.css';

type StoryProps = { story: Omit<{ type: 'article' } & Article, 'body'> | Omit<{ type: 'event' } & Event, 'body'>; html: string };

/** A text to read from its title to its end. */
export function Story({ story, html }: StoryProps) {
  const locale = useLocale();
  const { layout, editorial } = useTexts();
  const crumbs = [{ label: layout.home, url: '/' }, { label: editorial.news, url: '/actualites' }];
  const { title, summary, image, imageCredit } = story;
  return (
    <article>
      <PageHead drawing={story.slug} title={title} lead={summary} crumbs={crumbs} kicker={story.type === 'article' ? formatDay(story.date, locale) : formatMoment(story.start, locale)} />
      <div className={`${page.wrap} ${styles.story}`}>
        {image !== null && (
          <figure className={styles.picture}>
            <img src={`${image.url}?w=1280`} alt={image.alt} width={image.width ?? 1280} height={image.height ?? 720} />
            {imageCredit !== null && <figcaption>{imageCredit}</figcaption>}
          </figure>
        )}
        {story.type === 'event' && (
          <p>
            <strong>{[story.place, story.online === true ? editorial.online : null].filter(Boolean).join(' · ')}</strong>
          </p>
        )}
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
