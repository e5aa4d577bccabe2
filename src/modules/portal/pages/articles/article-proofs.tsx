import type { ProvedDuty } from '#city/mandate/evidence.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { ProofList } from '../glance/proof-list.tsx'

interface Props {
  duties: readonly ProvedDuty[]
  /** The page's own words for each duty, in order. */
  wording: readonly string[]
  today: IsoDay
  heading: string | undefined
}

/** The list of duties of the founding page, each in its old words beside what is known of it today. */
export function ArticleProofs({ duties, wording, today, heading }: Props) {
  const { say } = useView()
  const quoted = duties.map((duty, at) => ({
    ...duty,
    item: { ...duty.item, official: wording[at] ?? duty.item.official },
  }))
  return (
    <section class="article__duties" aria-labelledby="duties">
      <div class="region__head">
        <h2 id="duties">{heading ?? say(evidenceWords.duties)}</h2>
      </div>
      <ProofList duties={quoted} today={today} />
    </section>
  )
}
