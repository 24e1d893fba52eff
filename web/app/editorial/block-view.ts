import type { Block, DocumentRecord, GovernanceBody, Meeting, Person, PressArticle, Testimonial, TimelineEvent } from '../cms/editorial';
import type { PartnerCardData } from '../ui/card/partner-card';
import type { ProjectCardData } from '../ui/card/project-card';
import type { DotsMapData } from '../ui/map/dots-map.server';
import type { FranceMapData } from '../ui/map/france-map-data.server';

type Of<Component extends Block['__component']> = Extract<Block, { __component: Component }>;
type Texts<Component extends Block['__component']> = Omit<Of<Component>, '__component'>;

export type DecisionView = { id: string; title: string; date: string; html: string; result: string | null; fallback?: boolean | undefined };
/** `isLately`: to come, or of less than a year ago. */
export type MeetingView = Pick<Meeting, 'id' | 'title' | 'start' | 'place' | 'fallback'> & { isLately: boolean; agenda: string; minutes: string; decisions: DecisionView[] };
/** `partner`: the address of the partner that is named. */
export type MemberView = { text: string; partner: string | null };
export type TestimonialView = Testimonial & { partner: string | null };
export type BodyView = Omit<GovernanceBody, 'members'> & { members: MemberView[]; meetings: MeetingView[]; decisions: DecisionView[] };
export type NewsItem = { id: string; slug: string; title: string; summary: string | null; date: string; kind: 'article' | 'event'; place: string | null; fallback?: boolean | undefined };

/** A block with everything it shows, texts already HTML. Blocks which would be empty have no view. */
export type BlockView =
  | { kind: 'text'; heading: string | null; html: string }
  | { kind: 'figures'; heading: string | null; figures: { value: string; label: string; url?: string }[] }
  | ({ kind: 'cards' } & Texts<'block.cards'>)
  | { kind: 'timeline'; heading: string | null; intro: string | null; events: TimelineEvent[] }
  | { kind: 'testimonials'; heading: string | null; testimonials: TestimonialView[] }
  | { kind: 'partners'; heading: string | null; partners: PartnerCardData[]; names: boolean; isOf2018: boolean }
  | { kind: 'adherents'; heading: string | null; dated: { slug: string; name: string; since: string }[]; undated: { slug: string; name: string }[]; isOf2018: boolean }
  | { kind: 'governance'; heading: string | null; bodies: BodyView[] }
  | { kind: 'meetings'; heading: string | null; meetings: MeetingView[]; decisions: DecisionView[] }
  | { kind: 'projects'; heading: string | null; projects: ProjectCardData[]; query: string; total: number }
  | { kind: 'map'; heading: string | null; query: string; map: FranceMapData }
  | { kind: 'project-map'; heading: string | null; query: string; map: DotsMapData }
  | { kind: 'files'; heading: string | null; documents: DocumentRecord[] }
  | ({ kind: 'call-to-action' } & Texts<'block.call-to-action'>)
  | { kind: 'faq'; heading: string | null; items: { question: string; html: string }[] }
  | { kind: 'press'; heading: string | null; articles: PressArticle[] }
  | { kind: 'articles'; heading: string | null; items: NewsItem[] }
  /** `named`: the persons are of several bodies, each told. */
  | { kind: 'team'; heading: string | null; persons: Person[]; named: boolean };
