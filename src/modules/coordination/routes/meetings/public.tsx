import { z } from 'zod'
import { momentPlace } from '#platform/http/paging.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { cityZone, wallTime } from '#platform/calendar/instant.ts'
import { uidFor } from '#platform/icalendar/entry.ts'
import { writeCalendar } from '#platform/icalendar/write.ts'
import { doc, p } from '#platform/documents/build.ts'
import { toPressData } from '#platform/documents/typst.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { plainText } from '#platform/http/plain-text.ts'
import { inLocale } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { present, refuse } from '#platform/refusal.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { MeetingList } from '../../pages/meetings/public-list.tsx'
import { MeetingPage } from '../../pages/meetings/public-page.tsx'
import { shownOutcomesOf } from '../../queries/outcomes.ts'
import { shownSeatsOf } from '../../queries/seats.ts'
import { sittingsWanted } from '../../queries/meetings.ts'
import { invitationText } from '../../rules/invitation.ts'
import { endOf } from '../../rules/meetings.ts'
import { minutesText } from '../../rules/minutes.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { registrationOf } from './registration.ts'
import { type WholeSitting, wholeSitting } from './whole.ts'

/** `/meetings`: what the public sees of the meetings of the city's bodies. */
export const meetings = router()

const perPage = 20

const Query = z.object({
  when: z.enum(['upcoming', 'past']).catch('upcoming').default('upcoming'),
  after: momentPlace,
})

meetings.get('/', async (c) => {
  const { db, now } = c.var.work
  const { when, after } = Query.parse(c.req.query())
  const found = await sittingsWanted(db, { when, now, onlyPublic: true, after: placeOf(after) }, perPage + 1)
  const rows = found.slice(0, perPage)
  const next = found.length > perPage ? nextOf(when, rows.at(-1)?.sitting) : undefined
  return c.render(() => <MeetingList when={when} rows={rows} next={next} />, {
    title: words.meetings,
    description: words.lead,
    canonical: `/meetings?when=${when}`,
  })
})

function placeOf(after: string | undefined) {
  if (after === undefined) return undefined
  const [at = '', id = ''] = after.split('_')
  return { at: new Date(Number(at)), id }
}

const nextOf = (when: string, last: WholeSitting['sitting'] | undefined) =>
  last && `/meetings?when=${when}&after=${last.startsAt.getTime()}_${last.id}`

async function publicSitting(c: Visit, code: string) {
  const whole = await wholeSitting(c.var.work, code)
  const isSeen = whole.sitting.isPublic && whole.sitting.state !== 'draft'
  if (!isSeen) throw refuse.absent(words.noSuch)
  return {
    ...whole,
    outcomes: await shownOutcomesOf(c.var.work.db, whole.sitting.id),
    shown: await shownSeatsOf(c.var.work.db, whole.sitting.id),
    registration: await registrationOf(c.var.work, whole.sitting),
    items: whole.items.filter(({ isPublic }) => isPublic),
    versions: whole.versions.filter(({ state }) => state === 'adopted'),
  }
}

export type PublicSitting = Awaited<ReturnType<typeof publicSitting>>

meetings.get('/:file{[A-Z0-9]+\\.ics}', async (c) => {
  const { sitting, body } = await publicSitting(c, c.req.param('file').slice(0, -'.ics'.length))
  const { publicUrl, locale } = c.var
  const page = `${publicUrl}/meetings/${sitting.code}`
  const about = {
    product: 'Meetings',
    name: body,
    source: `${page}.ics`,
    refresh: 'PT6H',
    stamp: sitting.modified,
    zone: cityZone,
    locale,
  }
  const text = writeCalendar(about, [
    {
      uid: uidFor('meeting', sitting.id, publicUrl),
      revision: sitting.version,
      changedAt: sitting.modified,
      time: { starts: wallTime(sitting.startsAt), ends: wallTime(endOf(sitting)) },
      title: sitting.title,
      ...(sitting.where && { place: sitting.where }),
      page,
      status: sitting.state === 'cancelled' || sitting.state === 'no-quorum' ? 'cancelled' : 'confirmed',
      busy: true,
    },
  ])
  return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
})

meetings.get('/:code{[A-Z0-9]+}', async (c) => {
  const whole = await publicSitting(c, c.req.param('code'))
  return c.render(() => <MeetingPage {...whole} />, {
    title: whole.sitting.title,
    canonical: `/meetings/${whole.sitting.code}`,
  })
})

/** The same as plain text, for programs: what its file in OParl counts and signs. */
meetings.get('/:code{[A-Z0-9]+}/minutes.txt', async (c) => {
  const { sitting, versions } = await publicSitting(c, c.req.param('code'))
  const adopted = present(versions[0], words.noMinutes)
  return plainText(c, minutesText(adopted), `minutes-${sitting.code}.txt`)
})

/** What members are asked to come to, as plain text: the agenda as everybody may read it. */
meetings.get('/:code{[A-Z0-9]+}/invitation.txt', async (c) => {
  const { sitting, body, items } = await publicSitting(c, c.req.param('code'))
  return plainText(c, invitationText(sitting, body, items), `invitation-${sitting.code}.txt`)
})

/** Adopted minutes on the city’s paper, with their fingerprint: the same bytes for the same version. */
meetings.get('/:code{[A-Z0-9]+}/minutes.pdf', async (c) => {
  const { sitting, body, versions } = await publicSitting(c, c.req.param('code'))
  const adopted = present(versions[0], words.noMinutes)
  const { locale, publicUrl } = c.var
  const sheet = sheetFor({
    locale,
    title: `${inLocale(words.minutes, locale)}: ${inLocale(sitting.title, locale)}`,
    city: platform.city,
    office: ui.owner,
    date: (adopted.adoptedAt ?? adopted.modified).toISOString().slice(0, 10),
    code: sitting.code,
    address: `${publicUrl.replace(/^https?:\/\//, '')}/meetings/${sitting.code}`,
    evidence: adopted.hash.toString('hex').slice(0, 16),
    isSample: sitting.sample,
  })
  const text = doc(...adopted.paragraphs.map((paragraph) => p(paragraph)))
  const data = {
    ...sheet,
    lead: inLocale(body, locale),
    meta: [inLocale(shortMoment(sitting.startsAt), locale)],
    body: toPressData(text, { locale, origin: publicUrl }),
  }
  return printed(c, 'article', data, { file: `minutes-${sitting.code}`, cache: 'public, max-age=300' })
})
