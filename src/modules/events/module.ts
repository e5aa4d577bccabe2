import { defineModule } from '#platform/module.ts'
import { onOfferingPublished } from './actions/answered-wishes.ts'
import { forgetCareJob } from './jobs/care.ts'
import { forgetDraftsJob } from './jobs/drafts.ts'
import { evidenceJob } from './jobs/evidence.ts'
import { forgetImportsJob } from './jobs/imports.ts'
import { forgetPlansJob } from './jobs/plans.ts'
import { supplyListJob } from './jobs/supply.ts'
import { offeringsDesk } from './desk.ts'
import * as careFacts from './facts/care.ts'
import * as deskFacts from './facts/desk.ts'
import * as doorFacts from './facts/door.ts'
import * as stopFacts from './facts/stops.ts'
import * as supplyFacts from './facts/supply.ts'
import { bringGroups } from './permissions.ts'
import { searchableEvents } from './queries/searchable.ts'
import { entranceDesk, entranceNav, entranceRoutes } from './routes/entrance.ts'
import { activeJobs } from './jobs/feeds.ts'
import { careReactions } from './reactions/care.ts'
import { noteFeeds } from './reactions/feeds.ts'
import { openActive } from './routes/feeds/feeds.tsx'
import { venueDesk, venueNav, venueRoutes } from './routes/venues.ts'
import { publicRoutes } from './routes/public.ts'
import { words } from './words.ts'
import { deskWords } from './words/desk.ts'

/** What is on in the city, and how one gets a place there; the places themselves are counted by `#engines/enrolment`. */
export default defineModule({
  name: 'events',
  title: words.events,
  permissions: [bringGroups],
  facts: [careFacts, deskFacts, doorFacts, stopFacts, supplyFacts].flatMap((some) => Object.values(some)),
  routes: { ...entranceRoutes, '/openactive': openActive, ...venueRoutes, ...publicRoutes },
  desk: {
    '/offerings': offeringsDesk,
    ...entranceDesk,
    ...venueDesk,
  },
  search: [searchableEvents],
  reactions: [onOfferingPublished, ...careReactions],
  projections: [noteFeeds],
  jobs: [forgetCareJob, forgetDraftsJob, forgetImportsJob, forgetPlansJob, evidenceJob, supplyListJob, ...activeJobs],
  nav: [
    { label: words.events, to: '/events', order: 12 },
    { label: deskWords.title, to: '/desk/offerings', order: 122, icon: 'ballot', group: 'daily' },
    ...entranceNav,
    ...venueNav,
  ],
})
