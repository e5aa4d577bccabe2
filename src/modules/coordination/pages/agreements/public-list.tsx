import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { DateText } from '#platform/ui/dates.tsx'
import type { AgreementPage } from '../../routes/agreements/whole.ts'
import { agreementKindNames, agreementWords as words } from '../../words/agreements.ts'
import { JointCard } from '../joint/card.tsx'
import { JointList } from '../joint/list.tsx'
import { AgreementTag } from './state-tag.tsx'

interface Props {
  page: AgreementPage
  next: string | undefined
}

/** Signed agreements, each with its parties and how far it is. */
export const AgreementList = ({ page, next }: Props) => (
  <JointList
    title={words.agreements}
    lead={words.lead}
    isEmpty={page.rows.length === 0}
    none={[words.none, words.noneWhy]}
    next={next}
  >
    <For each={page.rows}>{(row) => <AgreementCard row={row} page={page} />}</For>
  </JointList>
)

function AgreementCard({
  row: { agreement, lead, state },
  page,
}: {
  row: Props['page']['rows'][number]
  page: Props['page']
}) {
  const { say } = useView()
  return (
    <JointCard
      matterId={agreement.matterId}
      to={`/agreements/${agreement.slug}`}
      title={agreement.title}
      about={agreement.purpose}
      lead={lead}
      page={page}
      meta={
        <>
          <AgreementTag state={state} />
          <span>{say(agreementKindNames[agreement.kind])}</span>
          {agreement.signedOn !== null && <DateText day={agreement.signedOn} style="short" />}
        </>
      }
    />
  )
}
