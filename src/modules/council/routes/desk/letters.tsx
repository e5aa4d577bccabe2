import { z } from 'zod'
import { recordPaper } from '#engines/commitment/index.ts'
import { letterForm, letterWords, noteLetter, printOwnerLetter } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { LettersPage } from '../../pages/desk/letters.tsx'
import { getResolution } from '../../queries/resolutions.ts'
import { letterWords as councilWords } from '../../words/letters.ts'
import { resolutionView, type ResolutionView } from '../view.ts'

/** One letter to each owner about all it owes of a resolution. */
export const letters = router()

const here = '/:address{[0-9-]+}/letters'
const form = letterForm.extend({ owner: z.uuid() })

letters.get(here, (c) => show(c))

letters.post(here, async (c) => {
  demand(c.var.work.actor, recordPaper, anywhere)
  const view = await viewOf(c)
  const sent = await submit(c, form, async ({ owner, ...letter }) => {
    const own = owedBy(view).get(owner) ?? []
    if (own.length === 0) throw refuse.invalid(letterWords.statement)
    const ids = own.map(({ commitment }) => commitment.id)
    return { letter, ownerId: owner, told: own, isFirst: await noteLetter(c.var.work, ids, letter) }
  })
  if (!sent.sent) {
    c.status(422)
    return show(c, sent.form)
  }
  const { letter, isFirst, ...about } = sent.result
  const { address, title, sample, matterId } = view.resolution
  if (!isFirst) return see(c, `/desk/council/${address}/letters`, letterWords.printedAlready)
  const matter = { code: `R${address}`, title, sample }
  return printOwnerLetter(c, { ...letter, ...about, matter, matterId })
})

const viewOf = async (c: Visit) =>
  resolutionView(c.var.work, await getResolution(c.var.work.db, c.req.param('address') ?? ''))

/** What is still promised, by the body that promised it. */
const owedBy = ({ clauses }: ResolutionView) =>
  Map.groupBy(
    clauses.flatMap(({ promises }) =>
      promises.filter(({ commitment: { state, ownerKind } }) => state !== 'declined' && ownerKind === 'organisation'),
    ),
    ({ commitment }) => commitment.ownerId,
  )

async function show(c: Visit, failed?: Form) {
  const view = await viewOf(c)
  const fresh = blank(dateParts('on', today(c.var.work.now), c.var.locale))
  const owed = [...owedBy(view)]
  return c.render(() => <LettersPage resolution={view.resolution} owed={owed} form={failed ?? fresh} />, {
    title: councilWords.letters,
  })
}
