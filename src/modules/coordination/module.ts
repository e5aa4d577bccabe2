import { inspectCommitments } from '#engines/commitment/index.ts'
import { defineModule } from '#platform/module.ts'
import { kinds } from './facts.ts'
import * as permissions from './permissions.ts'
import { searchable } from './queries/searchable.ts'
import { reactions } from './reactions.ts'
import { agenciesDesk } from './routes/agencies/desk.tsx'
import { agencyPages } from './routes/agencies/public.tsx'
import { agreementsDesk } from './routes/agreements/desk.tsx'
import { agreementPages } from './routes/agreements/public.tsx'
import { agency } from './routes/agency/agency.tsx'
import { decisionDesk, decisionPages } from './routes/decisions/decisions.tsx'
import { adviceDesk } from './routes/consultations/desk.tsx'
import { advicePages } from './routes/consultations/public.tsx'
import { counsel } from './routes/counsel/counsel.tsx'
import { due } from './routes/due/desk.ts'
import { expertsDesk } from './routes/experts/desk.tsx'
import { expertPages } from './routes/experts/public.tsx'
import { hub } from './routes/hub/hub.tsx'
import { inspectionsRoom } from './routes/inspections/desk.tsx'
import { meetingsDesk } from './routes/meetings/desk.tsx'
import { meetings } from './routes/meetings/public.tsx'
import { plansDesk } from './routes/plans/desk.tsx'
import { planPages } from './routes/plans/public.tsx'
import { seriesDesk } from './routes/series/desk.tsx'
import { seriesPages } from './routes/series/public.tsx'
import { words } from './words.ts'
import { agenciesWords } from './words/agencies.ts'
import { agreementWords } from './words/agreements.ts'
import { consultationWords } from './words/consultations.ts'
import { decisionWords } from './words/decisions.ts'
import { dueWords } from './words/due.ts'
import { expertWords } from './words/experts.ts'
import { inspectionWords } from './words/inspections.ts'
import { meetingWords } from './words/meetings.ts'
import { planWords } from './words/plans.ts'

/** Agencies, meetings, joint plans, advice and decisions: how the city's bodies work together. */
export default defineModule({
  name: 'coordination',
  title: words.coordination,
  permissions: Object.values(permissions),
  facts: kinds,
  reactions,
  search: searchable,
  routes: {
    '/coordination': hub,
    '/a': agency,
    '/c': counsel,
    '/meetings/series': seriesPages,
    '/meetings': meetings,
    '/decisions': decisionPages,
    '/agencies': agencyPages,
    '/experts': expertPages,
    '/advice': advicePages,
    '/plans': planPages,
    '/agreements': agreementPages,
  },
  desk: {
    '/due': due,
    '/inspections': inspectionsRoom(),
    '/meetings/series': seriesDesk,
    '/meetings': meetingsDesk,
    '/decisions': decisionDesk,
    '/agencies': agenciesDesk,
    '/experts': expertsDesk,
    '/advice': adviceDesk,
    '/plans': plansDesk,
    '/agreements': agreementsDesk,
  },
  nav: [
    { label: dueWords.title, to: '/desk/due', order: 105, icon: 'inbox', group: 'daily' },
    {
      label: inspectionWords.title,
      to: '/desk/inspections',
      order: 106,
      icon: 'pin',
      group: 'daily',
      permission: inspectCommitments,
    },
    {
      label: meetingWords.meetings,
      to: '/desk/meetings',
      order: 210,
      icon: 'users',
      group: 'follow-up',
      permission: permissions.joinMeetings,
    },
    { label: decisionWords.log, to: '/desk/decisions', order: 212, icon: 'gavel', group: 'follow-up' },
    {
      label: agenciesWords.agencies,
      to: '/desk/agencies',
      order: 214,
      icon: 'hands',
      group: 'follow-up',
      permission: permissions.manageAgencies,
    },
    {
      label: planWords.plans,
      to: '/desk/plans',
      order: 215,
      icon: 'hands',
      group: 'follow-up',
      permission: permissions.joinMeetings,
    },
    {
      label: agreementWords.agreements,
      to: '/desk/agreements',
      order: 215,
      icon: 'file',
      group: 'follow-up',
      permission: permissions.joinMeetings,
    },
    {
      label: expertWords.experts,
      to: '/desk/experts',
      order: 216,
      icon: 'cap',
      group: 'follow-up',
      permission: permissions.askExperts,
    },
    {
      label: consultationWords.advice,
      to: '/desk/advice',
      order: 217,
      icon: 'chat',
      group: 'follow-up',
      permission: permissions.askExperts,
    },
  ],
})
