import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { today } from '#platform/calendar/instant.ts'
import { attachToPaper, enterPaper } from '../../actions/papers.ts'
import { attachmentForm } from '../../forms/desk.ts'
import { paperForm, papersQuery } from '../../forms/papers.ts'
import { AttachPage } from '../../pages/desk/attach.tsx'
import { DeskPaper } from '../../pages/papers/desk-page.tsx'
import { NewPaperPage } from '../../pages/papers/desk-new.tsx'
import { PaperList } from '../../pages/papers/desk-list.tsx'
import { getPaper, papersWanted } from '../../queries/papers.ts'
import { decidingBodies, membersOn, ownersOffered } from '../../queries/votes.ts'
import { deskWords } from '../../words/desk.ts'
import { paperWords as words } from '../../words/papers.ts'
import { paperView } from './view.ts'

/** What came before the council, entered by its clerk. */
export const papers = router()

const perPage = 50
const here = '/desk/council/papers'
const one = '/papers/:id{[0-9a-f-]{36}}'

papers.get('/papers', async (c) => {
  const { view, before } = papersQuery.parse(c.req.query())
  const found = await papersWanted(c.var.work.db, { open: view === 'open', before }, perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  const next = last && listAddress(here, { view, before: last.paper.id })
  return c.render(() => <PaperList rows={rows} next={next} isOpen={view === 'open'} />, { title: words.title })
})

papers.get('/papers/new', (c) => showNew(c, blank({ kind: 'bill' })))

papers.post('/papers/new', async (c) => {
  const sent = await submit(c, paperForm, ({ once: key, ...paper }) => enterPaper(c.var.work, paper, key))
  if (sent.sent) return see(c, `${here}/${sent.result}`, words.entered)
  c.status(422)
  return showNew(c, sent.form)
})

async function showNew(c: Visit, form: Form) {
  const { db, now } = c.var.work
  const [bodies, owners, members] = await Promise.all([
    decidingBodies(db),
    ownersOffered(db),
    membersOn(db, undefined, today(now)),
  ])
  return c.render(() => <NewPaperPage form={form} bodies={bodies} owners={owners} members={members} />, {
    title: words.enter,
  })
}

papers.get(one, async (c) => {
  const { db } = c.var.work
  const view = await paperView(db, await getPaper(db, idOf(c)))
  return c.render(() => <DeskPaper view={view} />, { title: view.paper.title })
})

papers.get(`${one}/attachment`, (c) => showAttach(c, blank({ kind: 'text' })))

papers.post(`${one}/attachment`, async (c) => {
  const id = idOf(c)
  const sent = await submit(c, attachmentForm, ({ file, ...attachment }) =>
    attachToPaper(c.var.work, c.var.store, id, { ...attachment, upload: { content: file.stream(), name: file.name } }),
  )
  if (sent.sent) return see(c, `${here}/${id}`, deskWords.attached)
  c.status(422)
  return showAttach(c, sent.form)
})

async function showAttach(c: Visit, form: Form) {
  const { id, title } = await getPaper(c.var.work.db, idOf(c))
  const trail = { label: title, to: `${here}/${id}` }
  return c.render(() => <AttachPage of={trail} form={form} />, { title: deskWords.attach })
}
