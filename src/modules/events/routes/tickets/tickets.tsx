import type { Hono } from 'hono'
import { acceptOffer, rate, withdrawEnrolment } from '#engines/enrolment/index.ts'
import { answerReconfirmation, noticeWords, remindersForm, setReminders, silentOf } from '#modules/notices/index.ts'
import { type FormOf, submit } from '#platform/forms/form.ts'
import { type Env, router, see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { ratingForm } from '../../forms/tickets.ts'
import { TicketPage } from '../../pages/tickets/ticket-page.tsx'
import { ticketWords as words } from '../../words/tickets.ts'
import { decisions } from './deciding.ts'
import { openByCode, openByLink, type Opened } from './open.ts'
import { ticketCalendar, ticketPdf } from './papers.ts'
import { viewOf } from './view-of.ts'

type Opens = (c: Visit) => Promise<Opened>

/** One's own places, below `/my/tickets`. */
export const myTickets = ticketRoutes('code', openByCode)
/** The places that short links open, below `/t`. */
export const linkedTickets = ticketRoutes('word', openByLink)

function ticketRoutes(name: string, opens: Opens): Hono<Env> {
  const tickets = router()
  tickets.use('*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'private, no-store')
    c.header('Referrer-Policy', 'same-origin')
  })
  tickets.get(`/:${name}`, async (c) => show(c, await opens(c)))
  papers(tickets, name, opens)
  acts(tickets, name, opens)
  answers(tickets, name, opens)
  decisions(tickets, name, opens)
  return tickets
}

async function show(c: Visit, opened: Opened, rating?: FormOf<typeof ratingForm>) {
  const { enrolmentId, base, work, personId } = opened
  const view = await viewOf(work, c.var.auth.keyring, enrolmentId)
  const isSilent = personId === undefined ? undefined : (await silentOf(work.db, [personId])).has(personId)
  if (rating) c.status(422)
  return c.render(() => <TicketPage {...{ view, base, isSilent, ...(rating && { rating }) }} />, {
    title: view.offering.title,
    indexed: false,
    secret: true,
  })
}

function papers(tickets: Hono<Env>, name: string, opens: Opens) {
  const viewed = async (c: Visit) => {
    const { work, enrolmentId } = await opens(c)
    return viewOf(work, c.var.auth.keyring, enrolmentId)
  }
  tickets.get(`/:${name}/ticket.pdf`, async (c) => ticketPdf(c, await viewed(c), false))
  tickets.get(`/:${name}/card.pdf`, async (c) => ticketPdf(c, await viewed(c), true))
  tickets.get(`/:${name}/calendar.ics`, async (c) => ticketCalendar(c, await viewed(c)))
}

function acts(tickets: Hono<Env>, name: string, opens: Opens) {
  tickets.post(`/:${name}/withdrawal`, async (c) => {
    const { work, enrolmentId, base } = await opens(c)
    await withdrawEnrolment(work, enrolmentId)
    return see(c, base, words.givenBack)
  })
  tickets.post(`/:${name}/acceptance`, async (c) => {
    const { work, enrolmentId, base } = await opens(c)
    await acceptOffer(work, enrolmentId)
    return see(c, base, words.accepted)
  })
}

function answers(tickets: Hono<Env>, name: string, opens: Opens) {
  tickets.post(`/:${name}/confirmation`, async (c) => {
    const { work, enrolmentId, base } = await opens(c)
    const isAnswered = await answerReconfirmation(work.db, enrolmentId, work.now)
    return see(c, base, isAnswered ? words.reconfirmed : words.reconfirmLate)
  })
  tickets.post(`/:${name}/rating`, async (c) => {
    const opened = await opens(c)
    const { work, enrolmentId, base } = opened
    const { rates } = await viewOf(work, c.var.auth.keyring, enrolmentId)
    if (!rates) throw refuse.conflict(words.notThere)
    const sent = await submit(c, ratingForm, async ({ stars, tags, text }) => {
      await rate(work, { enrolmentId, ...rates, stars, tags, ...(text !== '' && { text }) })
    })
    return sent.sent ? see(c, base, words.rated) : show(c, opened, sent.form)
  })
  tickets.post(`/:${name}/reminders`, async (c) => {
    const { work, personId, base } = await opens(c)
    if (personId === undefined) throw refuse.absent(words.notThere)
    const sent = await submit(c, remindersForm, async ({ reminders }) => reminders)
    if (!sent.sent) throw refuse.invalid(noticeWords.noSuchNotice)
    await setReminders(work, personId, sent.result === 'on')
    return see(c, base, sent.result === 'on' ? noticeWords.resumed : noticeWords.stopped)
  })
}
