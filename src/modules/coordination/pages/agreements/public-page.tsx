import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { WholeAgreement } from '../../routes/agreements/whole.ts'
import { agreementWords as words } from '../../words/agreements.ts'
import { jointWords } from '../../words/joint.ts'
import { Assessments } from '../joint/parts.tsx'
import { Concerns } from '../parts/concerns.tsx'
import { AgreementFacts, Parties, Standing, StepsOfParties } from './parts.tsx'

/** One signed agreement for everybody: what each side promised, and what the other says of it. */
export function AgreementPublicPage(props: WholeAgreement) {
  const { say } = useView()
  const { agreement } = props.found
  const verified = props.steps.filter(({ state }) => state === 'verified').length
  return (
    <section class="wrap opening stack">
      <Crumbs trail={[{ label: words.agreements, to: '/agreements' }]} />
      <PageHead
        title={agreement.title}
        lead={agreement.purpose}
        meta={<span>{say(jointWords.counts(verified, props.steps.length))}</span>}
      >
        <ButtonLink to={`/agreements/${agreement.slug}/sheet.pdf`} look="line" icon="print">
          {say(jointWords.sheet)}
        </ButtonLink>
      </PageHead>
      <Standing {...props} />
      <div class="split">
        <div class="stack">
          <StepsOfParties {...props} />
          <Assessments {...props} />
        </div>
        <div class="stack">
          <AgreementFacts {...props} />
          <Concerns {...props.concerns} />
          <Parties {...props} />
        </div>
      </div>
    </section>
  )
}
