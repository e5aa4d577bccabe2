import { fromPlainText } from '#platform/documents/from-plain-text.ts'
import { verifyChain } from '#platform/facts/verify.ts'
import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import type { Module } from '#platform/module.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import type { Message } from '#platform/outbox/tables.ts'
import type { AnyTemplate } from '#platform/outbox/template.ts'
import { givenArticle } from '#platform/pdf/fixtures.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { examineHouse } from './actions/examine.ts'
import { actOnMessages } from './actions/outbox.ts'
import { outboxQuery, pickForm } from './forms.ts'
import { HealthPage } from './pages/health-page.tsx'
import { OutboxPage, type ShownMessage } from './pages/outbox-page.tsx'
import { PermissionsPage } from './pages/permissions-page.tsx'
import { manageOutbox, seeHealth, seeOutbox, seePermissions } from './permissions.ts'
import { failingDeliveries, jobRuns } from './queries.ts'
import { words } from './words.ts'

const perPage = 50

/** The outbox, with the words of every message the city can send. */
export function outboxDesk(templates: readonly AnyTemplate[]) {
  const desk = router()

  desk.get('/', async (c) => {
    demand(c.var.work.actor, seeOutbox, wholeCity)
    const query = outboxQuery.parse(c.req.query())
    const { port, state, below } = query
    const found = await messagesOf(c.var.work.db, { port, state, before: below, limit: perPage + 1 })
    const { rows, last } = cutPage(found, perPage)
    const next = last && listAddress('/desk/outbox', { port, state, below: last.id })
    const reading = { templates, keyring: c.var.auth.keyring, reveal: c.var.view.sample }
    const messages = rows.map((message) => shown(message, reading))
    return c.render(() => <OutboxPage messages={messages} query={query} next={next} />, {
      title: words.outbox,
      secret: true,
    })
  })

  desk.post('/', async (c) => {
    demand(c.var.work.actor, manageOutbox, wholeCity)
    const sent = await submit(c, pickForm, (values) => actOnMessages(c.var.work, values.do, values.pick))
    if (!sent.sent) throw refuse.invalid(words.nothingPicked)
    return see(c, '/desk/outbox', words.done(sent.result))
  })
  return desk
}

interface Reading {
  readonly templates: readonly AnyTemplate[]
  readonly keyring: Keyring
  /** A demonstration shows its one-time codes. */
  readonly reveal: boolean
}

/** What left stands as it left. What has not is rendered now, its secrets as dots unless they may be seen. */
function shown(message: Message, reading: Reading): ShownMessage {
  const { text, subject, secrets } = message
  if (secrets === null && text !== null) return { message, subject: subject ?? undefined, text }
  return { message, subject: undefined, text: undefined, ...rendered(message, reading) }
}

function rendered(message: Message, { templates, keyring, reveal }: Reading) {
  const template = templates.find(({ name }) => name === message.template)
  if (!template) return {}
  const dots = Object.fromEntries(template.secrets.map((name) => [name, '••••••']))
  const isReadable = reveal && message.secrets !== null
  return template.render(isReadable ? paramsIn(keyring, message) : { ...message.params, ...dots }, message.locale)
}

export const health = router()

health.use('*', async (c, next) => {
  demand(c.var.work.actor, seeHealth, wholeCity)
  await next()
})

health.get('/', async (c) => {
  const { db, now } = c.var.work
  const findings = await examineHouse({ db, now, store: c.var.store, dataDir: c.var.upkeep.dataDir, auth: c.var.auth })
  const props = { findings, failing: await failingDeliveries(db), jobs: await jobRuns(db) }
  return c.render(() => <HealthPage {...props} />, { title: words.health })
})

health.post('/press', async (c) => {
  const sheet = givenArticle('fa', 'آزمون چاپ', fromPlainText('شهر، شهروند و شهرداری.'))
  const bytes = await c.var.press.print('article', sheet).then(
    (pdf) => pdf.length,
    () => undefined,
  )
  return see(c, '/desk/health', bytes === undefined ? words.pressFails : words.pressWorks(bytes))
})

health.post('/chain', async (c) => {
  const { length, stray, brokenAt } = await verifyChain(c.var.work.db)
  if (brokenAt) return see(c, '/desk/health', words.chainBroken(brokenAt.seq))
  return see(c, '/desk/health', stray === 0 ? words.chainWhole(length) : words.chainStray(stray))
})

/** Every permission of these rooms, role by role. */
export function permissionsDesk(rooms: () => readonly Module[]) {
  const desk = router()
  desk.get('/', (c) => {
    demand(c.var.work.actor, seePermissions, wholeCity)
    const told = rooms().flatMap(({ title, permissions = [] }) =>
      permissions.length > 0 ? [{ title, permissions }] : [],
    )
    return c.render(() => <PermissionsPage rooms={told} />, { title: words.permissions })
  })
  return desk
}
