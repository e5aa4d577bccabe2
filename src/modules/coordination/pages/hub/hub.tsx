import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Card } from '#platform/ui/card.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { words as room } from '../../words.ts'
import { agenciesWords } from '../../words/agencies.ts'
import { agreementWords } from '../../words/agreements.ts'
import { consultationWords } from '../../words/consultations.ts'
import { decisionWords } from '../../words/decisions.ts'
import { expertWords } from '../../words/experts.ts'
import { meetingWords } from '../../words/meetings.ts'
import { planWords } from '../../words/plans.ts'
import { seriesWords } from '../../words/series.ts'

const doors: readonly { readonly to: string; readonly title: Text; readonly lead: Text }[] = [
  { to: '/meetings', title: meetingWords.meetings, lead: meetingWords.lead },
  { to: '/meetings/series', title: seriesWords.series, lead: seriesWords.lead },
  { to: '/decisions', title: decisionWords.log, lead: decisionWords.lead },
  { to: '/agreements', title: agreementWords.agreements, lead: agreementWords.lead },
  { to: '/plans', title: planWords.plans, lead: planWords.lead },
  { to: '/agencies', title: agenciesWords.agencies, lead: agenciesWords.lead },
  { to: '/advice', title: consultationWords.advice, lead: consultationWords.lead },
  { to: '/experts', title: expertWords.experts, lead: expertWords.lead },
]

/** Everything the city's bodies do together, each behind its door. */
export function Hub() {
  const { say } = useView()
  return (
    <section class="wrap opening stack">
      <PageHead title={room.coordination} lead={room.hubLead} />
      <h2 class="sr">{say(room.coordination)}</h2>
      <ul class="grid programmes">
        <For each={doors}>
          {({ to, title, lead }) => (
            <li>
              <Card to={to} title={title}>
                <p>
                  <Say text={lead} />
                </p>
              </Card>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
