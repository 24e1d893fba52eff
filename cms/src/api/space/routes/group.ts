import { spaceRoute } from '../../space-route';

/** Working together: groups, what is said there, votes, and what partners think of each other's themes. */
export default {
  routes: [
    spaceRoute('GET', '/space/groups', 'group.list', 'reader'),
    spaceRoute('GET', '/space/groups/:id', 'group.read', 'reader'),
    spaceRoute('POST', '/space/groups/:id/join', 'group.join', 'contributor'),
    spaceRoute('POST', '/space/groups/:id/leave', 'group.leave', 'contributor'),
    spaceRoute('POST', '/space/groups/:id/notes', 'group.writeNote', 'contributor'),
    spaceRoute('POST', '/space/groups/:id/votes', 'group.proposeVote', 'contributor'),
    spaceRoute('DELETE', '/space/notes/:id', 'group.withdrawNote', 'contributor'),
    spaceRoute('GET', '/space/comments/:id', 'group.comments', 'reader'),
    spaceRoute('POST', '/space/comments', 'group.writeComment', 'contributor'),
    spaceRoute('DELETE', '/space/comments/:id', 'group.withdrawComment', 'contributor'),
    spaceRoute('GET', '/space/reserved', 'group.reserved', 'reader'),
    spaceRoute('GET', '/space/votes/:id', 'group.readVote', 'reader'),
    spaceRoute('POST', '/space/votes/:id', 'group.vote', 'contributor'),
    spaceRoute('GET', '/space/qualification', 'group.queue', 'reader'),
    spaceRoute('GET', '/space/qualification/own', 'group.spokenOf', 'reader'),
    spaceRoute('POST', '/space/qualification', 'group.giveOpinion', 'contributor'),
  ],
};
