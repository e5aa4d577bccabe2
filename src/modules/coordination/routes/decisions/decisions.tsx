import { wholeMandate } from '#city/mandate/queries.ts'
import { districtChoices, zoneChoices } from '#city/zones/choices.ts'
import { zonesById } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { z } from 'zod'
import { logDecision } from '../../actions/decisions.ts'
import { decisionForm, logQuery, type LogQuery } from '../../forms/decisions.ts'
import { DecisionPage } from '../../pages/decisions/decision-page.tsx'
import { DecisionLog } from '../../pages/decisions/log.tsx'
import { NewDecisionPage } from '../../pages/decisions/new.tsx'
import { decideInLog } from '../../permissions.ts'
import {
  chainBefore,
  decisionsWanted,
  type DecisionWish,
  findDecisionByCode,
  supersedersOf,
} from '../../queries/decisions.ts'
import { bodiesOffered } from '../../queries/bodies.ts'
import { decisionWords as words } from '../../words/decisions.ts'

/** `/decisions`: the log by field, with its gaps. */
export const decisionPages = router()

/** `/desk/decisions`: the same for staff, who read all of it and write into it. */
export const decisionDesk = router()

const perPage = 30

decisionPages.get('/', (c) => showLog(c, '/decisions', false))
decisionDesk.get('/', (c) => showLog(c, '/desk/decisions', true))

async function showLog(c: Visit, base: string, staff: boolean) {
  const { db, now } = c.var.work
  const query = logQuery.parse(c.req.query())
  const found = await decisionsWanted(db, wishOf(query, today(now)), perPage + 1)
  const rows = found.slice(0, perPage)
  const later = await supersedersOf(
    db,
    rows.map(({ decision }) => decision.id),
  )
  const last = found.length > perPage ? rows.at(-1)?.decision : undefined
  const next = last && addressOf(base, query, `${last.decidedOn}_${last.id}`)
  const zones = await zoneChoices(db, today(now))
  return c.render(() => <DecisionLog {...{ base, query, rows, later, zones, next, staff }} />, {
    title: words.log,
    description: words.lead,
    ...(!staff && { canonical: base }),
  })
}

function wishOf({ field, zone, review, after }: LogQuery, day: string): DecisionWish {
  const [on = '', id = ''] = after?.split('_') ?? []
  return { field, zoneId: zone, toReviewOn: review && day, after: after === undefined ? undefined : { on, id } }
}

function addressOf(base: string, { field, zone, review }: LogQuery, after: string): string {
  const query = new URLSearchParams({
    ...(field && { field }),
    ...(zone && { zone }),
    ...(review && { review }),
    after,
  })
  return `${base}?${query.toString()}`
}

decisionPages.get('/:code{[A-Z0-9]{8}}', (c) => showOne(c, '/decisions', false))
decisionDesk.get('/:code{[A-Z0-9]{8}}', (c) => showOne(c, '/desk/decisions', true))

async function showOne(c: Visit, base: string, staff: boolean) {
  const { db } = c.var.work
  const found = present(await findDecisionByCode(db, c.req.param('code') ?? ''), words.noSuch)
  const chain = await chainBefore(db, found.decision.id)
  const later = await supersedersOf(db, [found.decision.id])
  const zones = await zonesById(db, found.decision.zoneIds)
  const duties = (await wholeMandate(db)).filter(({ id }) => found.decision.duties.includes(id))
  return c.render(() => <DecisionPage {...found} {...{ chain, later, zones, duties, base, staff }} />, {
    title: staff || found.decision.visibility === 'public' ? found.decision.question : words.hidden,
  })
}

decisionDesk.get('/new', (c) => showNew(c, blank()))

decisionDesk.post('/new', async (c) => {
  demand(c.var.work.actor, decideInLog, anywhere)
  const sent = await submit(c, decisionForm, (wish) => write(c.var.work, wish))
  if (sent.sent) return see(c, `/desk/decisions/${sent.result}`, words.written)
  c.status(422)
  return showNew(c, sent.form)
})

const write = (work: Work, { once: key, body, on, force, zones, review, supersedes, hiddenFor, ...wish }: Written) =>
  once(work, key, z.string(), async (held) => {
    const { code } = await logDecision(held, {
      ...wish,
      question: { fa: wish.question },
      text: { fa: wish.text },
      bodyId: body,
      decidedOn: on,
      inForceFrom: force,
      zoneIds: zones,
      reviewOn: review,
      supersedesId: supersedes,
      ...(hiddenFor !== undefined && { visibility: 'partners' as const, hiddenFor: { fa: hiddenFor } }),
    })
    return code
  })

type Written = z.output<typeof decisionForm>

async function showNew(c: Visit, form: Form) {
  const { work } = c.var
  demand(work.actor, decideInLog, anywhere)
  const bodies = await bodiesOffered(work.db)
  const before = await decisionsWanted(work.db, {}, 100)
  const districts = await districtChoices(work.db, today(work.now))
  const duties = (await wholeMandate(work.db)).filter(({ kind }) => kind === 'duty')
  return c.render(() => <NewDecisionPage {...{ form, bodies, before, districts, duties }} />, {
    title: words.newDecision,
  })
}
