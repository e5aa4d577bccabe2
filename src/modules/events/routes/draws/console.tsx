import {
  announceDraw,
  correctDraw,
  type Draw,
  enrolmentPermissions,
  enterSalt,
  freezeDraw,
  getDraw,
  getOffering,
  repeatDraw,
  scopeOf,
  voidDraw,
} from '#engines/enrolment/index.ts'
import { chainOf } from '#city/zones/queries.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand, may } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { announceForm, correctForm, drawsQuery, repeatForm, saltForm, voidForm } from '../../forms/draws.ts'
import { AnnouncePage } from '../../pages/draws/announce-page.tsx'
import { ConsolePage, type ConsoleForms } from '../../pages/draws/console-page.tsx'
import { DeskDrawsPage } from '../../pages/draws/desk-draws-page.tsx'
import { deskDraws, drawsToAnnounce } from '../../queries/draws.ts'
import { drawWords as words } from '../../words/draws.ts'
import { drawView } from './draw-of.ts'

/** The console of draws, below `/desk/draws`. */
export const drawConsole = router()

const { drawLots } = enrolmentPermissions
const perPage = 50

drawConsole.use('*', async (c, next) => {
  demand(c.var.work.actor, drawLots, anywhere)
  await next()
})

drawConsole.get('/', async (c) => {
  const { db, now } = c.var.work
  const { below } = drawsQuery.parse(c.req.query())
  const { rows, last } = cutPage(await deskDraws(db, below, perPage + 1), perPage)
  const next = last && listAddress('/desk/draws', { below: last.id })
  const draws = await mine(c, rows)
  const waiting = await mine(c, below === undefined ? await drawsToAnnounce(db, now) : [])
  return c.render(() => <DeskDrawsPage {...{ draws, waiting, next }} />, { title: words.draws })
})

interface Reached {
  readonly zoneId: string | null
  readonly organiserId: string
  readonly offeringId: string
}

/** Those in the reach of whoever asks; each zone is looked up once. */
async function mine<Row extends Reached>(c: Visit, rows: readonly Row[]): Promise<Row[]> {
  const { db, actor } = c.var.work
  const ids = [...new Set(rows.flatMap(({ zoneId }) => zoneId ?? []))]
  const chains = new Map(await Promise.all(ids.map(async (id) => [id, await chainOf(db, id)] as const)))
  return rows.filter(({ zoneId, organiserId, offeringId }) =>
    may(actor, drawLots, {
      zoneIds: chains.get(zoneId ?? '') ?? [],
      organisationId: organiserId,
      matterId: offeringId,
    }),
  )
}

drawConsole.get('/new', async (c) => {
  const { pool = '', phase = '' } = c.req.query()
  return showAnnounce(c, blank({ pool, phase, release: 'on' }))
})

async function showAnnounce(c: Visit, form: Form) {
  const all = await mine(c, await drawsToAnnounce(c.var.work.db, c.var.work.now))
  const waiting = all.find(({ poolId, phase }) => poolId === form.typed('pool') && phase === form.typed('phase'))
  if (!waiting) throw form.refusal ? refuse.conflict(form.refusal) : refuse.absent(words.noSuchDraw)
  return c.render(() => <AnnouncePage waiting={waiting} form={form} />, { title: words.announce })
}

drawConsole.post('/', async (c) => {
  const sent = await submit(c, announceForm, ({ pool, phase, rules, saltSource, release, revealAt }) =>
    announceDraw(c.var.work, c.var.auth.keyring, { poolId: pool, phase, rules, saltSource, release, revealAt }),
  )
  if (sent.sent) return see(c, `/desk/draws/${sent.result.id}`, words.wasAnnounced)
  c.status(422)
  return showAnnounce(c, sent.form)
})

drawConsole.get('/:id', async (c) => showConsole(c, await reachedDraw(c), {}))

/** The draw in the address, for whom it is in reach. */
async function reachedDraw(c: Visit): Promise<Draw> {
  const { db, actor } = c.var.work
  const draw = await getDraw(db, idOf(c))
  demand(actor, drawLots, await scopeOf(db, await getOffering(db, draw.offeringId)))
  return draw
}

async function showConsole(c: Visit, draw: Draw, forms: ConsoleForms) {
  const view = await drawView(c.var.work.db, draw)
  return c.render(() => <ConsolePage view={view} forms={forms} />, { title: view.offering.title })
}

function showAgain(c: Visit, draw: Draw, forms: ConsoleForms) {
  c.status(422)
  return showConsole(c, draw, forms)
}

drawConsole.post('/:id/closing', async (c) => {
  const { id } = await reachedDraw(c)
  await freezeDraw(c.var.work, id)
  return see(c, `/desk/draws/${id}`, words.wasFrozen)
})

drawConsole.post('/:id/word', async (c) => {
  const draw = await reachedDraw(c)
  if (draw.stage !== 'frozen') throw refuse.conflict(words.entriesOpen)
  const sent = await submit(c, saltForm, ({ salt }) => enterSalt(c.var.work, draw.id, salt))
  if (!sent.sent) return showAgain(c, draw, { salt: sent.form })
  return see(c, `/desk/draws/${draw.id}`, sent.result === 'both' ? words.saltBoth : words.saltOne)
})

drawConsole.post('/:id/correction', async (c) => {
  const draw = await reachedDraw(c)
  const sent = await submit(c, correctForm, ({ reason }) => correctDraw(c.var.work, draw.id, reason))
  return sent.sent ? see(c, `/desk/draws/${draw.id}`, words.wasCorrected) : showAgain(c, draw, { correct: sent.form })
})

drawConsole.post('/:id/voiding', async (c) => {
  const draw = await reachedDraw(c)
  const sent = await submit(c, voidForm, ({ reason }) => voidDraw(c.var.work, draw.id, { code: 'declared', reason }))
  return sent.sent ? see(c, `/desk/draws/${draw.id}`, words.wasVoided) : showAgain(c, draw, { voided: sent.form })
})

drawConsole.post('/:id/repetition', async (c) => {
  const draw = await reachedDraw(c)
  const sent = await submit(c, repeatForm, (values) => repeatDraw(c.var.work, draw.id, values))
  return sent.sent
    ? see(c, `/desk/draws/${sent.result.id}`, words.wasRepeated)
    : showAgain(c, draw, { repeat: sent.form })
})
