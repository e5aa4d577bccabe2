import { router } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { agreementsQuery } from '../../forms/joint.ts'
import { AgreementList } from '../../pages/agreements/public-list.tsx'
import { AgreementPublicPage } from '../../pages/agreements/public-page.tsx'
import { agreementKindNames, agreementWords as words } from '../../words/agreements.ts'
import { printJoint } from '../joint/sheet.ts'
import { agreementPage, wholeAgreement } from './whole.ts'

/** `/agreements`: what the city and other bodies promised one another, once all have signed. */
export const agreementPages = router()

agreementPages.get('/', async (c) => {
  const { after } = agreementsQuery.parse(c.req.query())
  const page = await agreementPage(c.var.work, { onlySigned: true, after })
  const next = page.place && listAddress('/agreements', { after: page.place })
  return c.render(() => <AgreementList page={page} next={next} />, {
    title: words.agreements,
    description: words.lead,
    canonical: '/agreements',
  })
})

async function signed(work: Work, code: string) {
  const whole = await wholeAgreement(work, code)
  if (whole.found.agreement.signedOn === null) throw refuse.absent(words.noSuch)
  return whole
}

agreementPages.get('/:code{[A-Z0-9]{8}}', async (c) => {
  const whole = await signed(c.var.work, c.req.param('code'))
  return c.render(() => <AgreementPublicPage {...whole} />, {
    title: whole.found.agreement.title,
    canonical: `/agreements/${whole.found.agreement.slug}`,
  })
})

agreementPages.get('/:code{[A-Z0-9]{8}}/sheet.pdf', async (c) => {
  const whole = await signed(c.var.work, c.req.param('code'))
  const { agreement } = whole.found
  return printJoint(c, whole, {
    title: agreement.title,
    about: agreement.purpose,
    kind: agreementKindNames[agreement.kind],
    address: `/agreements/${agreement.slug}`,
    code: agreement.slug,
    sample: agreement.sample,
    days: [agreement.signedOn, agreement.endsOn],
  })
})
