import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import { toldByHand } from './facts.ts'
import { noticeJobs } from './jobs.ts'
import { seeNotices } from './permissions.ts'
import { noticeReactions } from './reactions.ts'
import { mine } from './routes/mine.tsx'
import { words } from './words.ts'

/** What the city writes to people of its own accord: that they have a place, that something moved, that it is tomorrow. */
export default defineModule({
  name: 'notices',
  title: words.notices,
  permissions: [seeNotices],
  facts: [toldByHand],
  reactions: noticeReactions,
  jobs: noticeJobs,
  routes: { '/my/messages': mine },
  desk: { '/notices': desk },
  nav: [
    {
      label: words.unreached,
      to: '/desk/notices',
      order: 260,
      icon: 'phone',
      group: 'follow-up',
      permission: seeNotices,
    },
  ],
})
