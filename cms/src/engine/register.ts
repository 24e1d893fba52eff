import { useJoinDecisions } from './account/decide-join';
import { guardBodies, guardVotes } from './group/guard-votes';
import { useVoteResults } from './group/publish-result';
import { useConflictDecisions } from './conflict/use-conflict-decisions';
import { useTemplateRules } from './mail/use-template-rules';
import { useApplicationDecisions } from './membership/use-application-decisions';
import { useJobDecisions } from './import-job/use-job-decisions';
import { useObjections } from './objection/use-objections';
import { useTeamAnswers } from './relay/use-team-answers';
import { useProfileDecisions } from './profile/use-profile-decisions';
import { useReportAnswers } from './report/use-report-answers';
import { useBin } from '../office/bin/use-bin';
import { useRevisions } from './revision/document-middleware';
import { useChangeDecisions } from './sheet/use-change-decisions';
import { useProjectSlugs } from './slug/assign-project-slug';
import { checkSchedules } from './source/check-schedules';
import type { Strapi } from './strapi';
import { useSubmissionDecisions } from './submission/use-submission-decisions';
import { useReplacedTerms } from './taxonomy/follow-replaced-terms';
import { useVouchers } from './voucher/use-vouchers';

/** Before Strapi starts: what wraps every write of a document, outermost first. */
export function registerEngine({ strapi }: { strapi: Strapi }): void {
  useRevisions(strapi);
  useBin(strapi);
  useObjections(strapi);
  useConflictDecisions(strapi);
  useTeamAnswers(strapi);
  useReportAnswers(strapi);
  useChangeDecisions(strapi);
  useSubmissionDecisions(strapi);
  useApplicationDecisions(strapi);
  useJoinDecisions(strapi);
  useProfileDecisions(strapi);
  useJobDecisions(strapi);
  useTemplateRules(strapi);
  useProjectSlugs(strapi);
  useReplacedTerms(strapi);
  useVouchers(strapi);
  checkSchedules(strapi);
  useVoteResults(strapi);
  guardVotes(strapi);
  guardBodies(strapi);
}
