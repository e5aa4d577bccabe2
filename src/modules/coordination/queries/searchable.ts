import { and, asc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { mattersById } from '#engines/commitment/index.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import { type Locale, locales, type Said } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import {
  agreementEnded,
  agreementSigned,
  decisionLogged,
  expertChanged,
  expertConfirmed,
  expertListing,
  minutesAdopted,
  planEdited,
  planOpened,
  sittingCalled,
  sittingCancelled,
  sittingHeld,
} from '../facts.ts'
import { agreements, type Decision, decisions, plans, type Sitting, sittings } from '../tables.ts'
import { agreementKindNames, agreementWords } from '../words/agreements.ts'
import { decisionWords, fieldNames } from '../words/decisions.ts'
import { expertWords } from '../words/experts.ts'
import { meetingWords } from '../words/meetings.ts'
import { planWords } from '../words/plans.ts'
import { expertCodesAfter, findPublicExpert } from './experts.ts'
import { itemsOf } from './meetings.ts'

const Coded = z.object({ code: z.string() })
const codeIn = (detail: unknown) => Coded.safeParse(detail).data?.code
const after = (facts: readonly { readonly name: string }[], refOf: (detail: unknown) => string | undefined) =>
  Object.fromEntries(facts.map(({ name }) => [name, refOf]))

/** One document for each language in which the thing has a title. */
const inEach = (title: Said, told: (locale: Locale) => Omit<SearchDocument, 'locale' | 'title'>): SearchDocument[] =>
  locales.flatMap((locale) => {
    const own = title[locale]
    return own ? [{ ...told(locale), locale, title: own }] : []
  })

const isOpenMeeting = and(eq(sittings.isPublic, true), ne(sittings.state, 'draft'))

/** Meetings everybody may know of, with what stands in their public agenda. */
export const searchableMeetings: SearchSource = {
  kind: 'meeting',
  label: meetingWords.meetings,
  one: meetingWords.meeting,
  documentsOf: async (db, code) => {
    const [found] = await db
      .select()
      .from(sittings)
      .where(and(eq(sittings.code, code), isOpenMeeting))
    return found ? meetingDocuments(db, found) : []
  },
  refsAfter: async (db, code = '', most) => {
    const found = await db
      .select({ ref: sittings.code })
      .from(sittings)
      .where(and(gt(sittings.code, code), isOpenMeeting))
      .orderBy(asc(sittings.code))
      .limit(most)
    return found.map(({ ref }) => ref)
  },
  changedBy: after([sittingCalled, sittingHeld, sittingCancelled, minutesAdopted], codeIn),
}

async function meetingDocuments(db: Db, { id, code, title, where, startsAt }: Sitting) {
  const items = (await itemsOf(db, id)).filter(({ isPublic }) => isPublic)
  return inEach(title, (locale) => ({
    ref: code,
    lead: where?.[locale] ?? '',
    tags: [],
    body: items.map((item) => item.title[locale] ?? '').join('\n'),
    url: `/meetings/${code}`,
    published: startsAt,
    code,
  }))
}

const decisionIn = (detail: unknown) => z.object({ decisionId: z.uuid() }).safeParse(detail).data?.decisionId

/** Decisions everybody may read; of the others the log shows that they are there, and the search nothing. */
export const searchableDecisions: SearchSource = {
  kind: 'decision',
  label: decisionWords.log,
  one: decisionWords.decision,
  documentsOf: async (db, id) => {
    const [found] = await db
      .select()
      .from(decisions)
      .where(and(eq(decisions.id, id), eq(decisions.visibility, 'public')))
    return found ? decisionDocuments(found) : []
  },
  refsAfter: async (db, id, most) => {
    const found = await db
      .select({ ref: decisions.id })
      .from(decisions)
      .where(and(eq(decisions.visibility, 'public'), id === undefined ? undefined : gt(decisions.id, id)))
      .orderBy(asc(decisions.id))
      .limit(most)
    return found.map(({ ref }) => ref)
  },
  changedBy: after([decisionLogged], decisionIn),
}

const decisionDocuments = ({ id, code, number, question, text, fields, zoneIds, created }: Decision) =>
  inEach(question, (locale) => ({
    ref: id,
    lead: text[locale] ?? text.fa,
    tags: [number, ...fields.map((field) => fieldNames[field][locale] ?? '')].filter((tag) => tag !== ''),
    body: '',
    url: `/decisions/${code}`,
    code,
    published: created,
    zoneId: zoneIds[0],
  }))

/** Joint plans, as far as everybody may see what is promised in them. */
export const searchablePlans: SearchSource = {
  kind: 'plan',
  label: planWords.plans,
  one: planWords.plan,
  documentsOf: async (db, slug) => {
    const [plan] = await db.select().from(plans).where(eq(plans.slug, slug))
    const [matter] = plan ? await mattersById(db, [plan.matterId]) : []
    if (!plan || matter?.visibility !== 'public') return []
    return inEach(plan.title, (locale) => ({
      ref: slug,
      lead: plan.goal[locale] ?? plan.goal.fa,
      tags: plan.fields.map((field) => fieldNames[field][locale] ?? '').filter((tag) => tag !== ''),
      body: '',
      url: `/plans/${slug}`,
      published: plan.created,
      code: slug,
    }))
  },
  refsAfter: async (db, slug = '', most) => {
    const found = await db
      .select({ ref: plans.slug })
      .from(plans)
      .where(gt(plans.slug, slug))
      .orderBy(asc(plans.slug))
      .limit(most)
    return found.map(({ ref }) => ref)
  },
  changedBy: after([planOpened, planEdited], codeIn),
}

/** Agreements that every party has signed, as far as everybody may see what is promised in them. */
export const searchableAgreements: SearchSource = {
  kind: 'agreement',
  label: agreementWords.agreements,
  one: agreementWords.agreement,
  documentsOf: async (db, slug) => {
    const [found] = await db
      .select()
      .from(agreements)
      .where(and(eq(agreements.slug, slug), isSigned))
    const [matter] = found ? await mattersById(db, [found.matterId]) : []
    if (!found || matter?.visibility !== 'public') return []
    return inEach(found.title, (locale) => ({
      ref: slug,
      lead: found.purpose[locale] ?? found.purpose.fa,
      tags: [found.number, agreementKindNames[found.kind][locale]].flatMap((tag) => tag ?? []),
      body: '',
      url: `/agreements/${slug}`,
      published: found.created,
      code: slug,
    }))
  },
  refsAfter: async (db, slug = '', most) => {
    const found = await db
      .select({ ref: agreements.slug })
      .from(agreements)
      .where(and(gt(agreements.slug, slug), isSigned))
      .orderBy(asc(agreements.slug))
      .limit(most)
    return found.map(({ ref }) => ref)
  },
  changedBy: after([agreementSigned, agreementEnded], codeIn),
}

const isSigned = isNotNull(agreements.signedOn)

/** The day in the city, by the clock of the database: consents are dated. */
const dayNow = async (db: Db) =>
  only(await rows(db, z.object({ day: z.string() }), sql`select (now() at time zone 'Asia/Tehran')::date::text as day`))
    .day

/** Experts who have agreed that everybody may see them. */
export const searchableExperts: SearchSource = {
  kind: 'expert',
  label: expertWords.experts,
  one: expertWords.expert,
  documentsOf: async (db, code) => {
    const found = await findPublicExpert(db, code, await dayNow(db))
    if (!found) return []
    const { expert, name } = found
    const topics = expert.shown.includes('topics') ? expert.topics : []
    return inEach({ fa: name }, (locale) => ({
      ref: code,
      lead: expert.shown.includes('summary') ? (expert.summary[locale] ?? '') : '',
      tags: [...topics, ...expert.fields.map((field) => fieldNames[field][locale] ?? '')].filter((tag) => tag !== ''),
      body: '',
      url: `/experts/${code}`,
      published: expert.created,
      code,
    }))
  },
  refsAfter: expertCodesAfter,
  changedBy: after([expertListing, expertChanged, expertConfirmed], codeIn),
}

export const searchable = [
  searchableMeetings,
  searchableDecisions,
  searchablePlans,
  searchableAgreements,
  searchableExperts,
]
