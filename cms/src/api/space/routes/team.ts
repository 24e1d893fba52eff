import { spaceRoute } from '../../space-route';

/** Who acts for the partner. */
export default {
  routes: [
    spaceRoute('GET', '/space/team', 'team.list', 'reader'),
    spaceRoute('POST', '/space/team/invite', 'team.invite', 'referent'),
    spaceRoute('POST', '/space/team/take-back', 'team.takeBack', 'referent'),
    spaceRoute('POST', '/space/team/role', 'team.changeRole', 'referent'),
    spaceRoute('POST', '/space/team/leave', 'team.leave', 'reader'),
    spaceRoute('POST', '/space/team/join', 'team.decideJoin', 'referent'),
  ],
};
