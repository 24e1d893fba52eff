import type { BodyKind, PartnerRole, PartnerType, TeamPurpose } from '@carrefour/config';

/** A file of the CMS, at its address on the site. */
export type Media = { url: string; alt: string; credit: string | null; width: number | null; height: number | null; mime: string; name: string };
/** What another record points to. */
export type Reference = { id: string; slug?: string; label?: string };
export type CmsLinkData = { label: string; url: string };
type Dated = { id: string; updatedAt?: string; fallback?: boolean };
/** The address of a record in each language, told where it is read alone. */
export type Slugs = { fr: string; en: string };

export type Article = Dated & {
  slug: string; title: string; summary: string | null; body: string | null; date: string; author: string | null;
  image: Media | null; imageCredit: string | null; seoDescription: string | null; projects: Reference[] | null; demo: boolean | null;
};
export type Event = Dated & {
  slug: string; title: string; summary: string | null; body: string | null; start: string; end: string | null; place: string | null; communeCode: string | null;
  online: boolean | null; url: string | null; image: Media | null; imageCredit: string | null; demo: boolean | null;
};
export type Collection = Dated & {
  slug: string; title: string; lead: string | null; body: string | null; image: Media | null; imageCredit: string | null;
  query: string | null; projects: Reference[] | null; seoDescription: string | null; demo: boolean | null;
};
export type Testimonial = Dated & { quote: string; role: string; organisation: string | null; photo: Media | null; end: string | null; order: number | null; demo: boolean | null };
export type GovernanceBody = Dated & {
  slug: string; kind: BodyKind; name: string; purpose: string | null; meets: string | null; decides: string | null;
  members: { text: string }[] | null; questions: { text: string }[] | null; howToJoin: string | null; since: string | null; asOf: number | null; order: number | null;
  /** Partners that joined by themselves, in their space. */
  joined: { slug: string; name: string }[];
};
export type Person = Dated & {
  function: string; name: string | null; organisation: string | null; portrait: Media | null; body: Reference | null;
  description: string | null; answers: string | null; purpose: TeamPurpose | null; asOf: number | null; order: number | null;
};
export type Meeting = Dated & {
  slug: string; title: string; body: Reference | null; start: string; end: string | null; place: string | null;
  agenda: string | null; minutes: string | null; openness: string; demo: boolean | null;
};
export type Decision = Dated & {
  slug: string; title: string; body: Reference | null; meeting: Reference | null; date: string; text: string | null; result: string | null; openness: string;
};
export type TimelineEvent = Dated & { title: string; text: string | null; date: string; end: string | null; precision: 'day' | 'month' | 'year'; dateLabel: string | null; kind: 'step' | 'distinction'; order: number | null };
export type PressArticle = Dated & {
  title: string; medium: string; author: string | null; date: string; kind: 'article' | 'radio' | 'video' | 'report' | 'other';
  url: string | null; summary: string | null; isDead: boolean;
};
export type DocumentRecord = Dated & {
  slug: string; title: string; kind: string; description: string | null; version: string | null; date: string | null; file: Media | null; openness: string;
};

/** What each type of `/api/site/editorial` holds. */
export type EditorialTypes = {
  'timeline-event': TimelineEvent; testimonial: Testimonial; 'governance-body': GovernanceBody; person: Person; meeting: Meeting;
  decision: Decision; 'press-article': PressArticle; article: Article; event: Event; collection: Collection; document: DocumentRecord;
};

type Heading = { heading: string | null };
/** The blocks a page is made of, as the team arranged them. */
export type Block =
  | ({ __component: 'block.text'; body: string } & Heading)
  | ({ __component: 'block.figures'; source: 'live' | 'typed'; figures: { value: string; label: string }[] | null } & Heading)
  | ({ __component: 'block.cards'; cards: { title: string; text: string | null; linkLabel: string | null; linkUrl: string | null }[] | null } & Heading)
  | ({ __component: 'block.timeline'; intro: string | null } & Heading)
  | ({ __component: 'block.testimonials'; limit: number | null } & Heading)
  | ({ __component: 'block.partners'; partnerType: PartnerType | null; roles: { role: PartnerRole }[] | null; withCharter: boolean | null } & Heading)
  | ({ __component: 'block.governance'; bodies: Reference[] | null } & Heading)
  | ({ __component: 'block.projects'; query: string | null; limit: number | null } & Heading)
  | ({ __component: 'block.map'; query: string | null } & Heading)
  | ({ __component: 'block.files'; documents: Reference[] | null } & Heading)
  | ({ __component: 'block.call-to-action'; heading: string; text: string | null; linkLabel: string; linkUrl: string })
  | ({ __component: 'block.faq'; items: { question: string; answer: string }[] | null } & Heading)
  | ({ __component: 'block.press'; limit: number | null } & Heading)
  | ({ __component: 'block.articles'; limit: number | null } & Heading)
  | ({ __component: 'block.team'; bodies: Reference[] | null } & Heading);

export type Page = Dated & { slug: string; title: string; lead: string | null; blocks: Block[] | null; seoTitle: string | null; seoDescription: string | null };
export type PageSummary = { slug: string; title: string; lead: string | null; updatedAt: string };
