import type { LoaderFunctionArgs } from '@remix-run/node';
import { useSpaceTexts } from '../../i18n/space-texts';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';

export async function loader({ request }: LoaderFunctionArgs) {
  return { member: await requireMember(request) };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ common }) => common.menu.dashboard);

/** `/espace`: what to do first. */
export default function Space() {
  const { common } = useSpaceTexts();
  return (
    <SpacePage title={common.menu.dashboard}>
      <p>{common.none}</p>
    </SpacePage>
  );
}
