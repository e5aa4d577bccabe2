import type { JSX } from 'solid-js'
import { shownPercent } from '#engines/commitment/index.ts'
import type { Said } from '#platform/locale.ts'
import { Card } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Standings } from '../../routes/joint/whole.ts'
import { Listed } from '../experts/parts.tsx'
import { ProgressBar } from './progress.tsx'

interface Props {
  matterId: string
  to: string
  title: Said
  about: Said
  lead: Said
  meta: JSX.Element
  page: Standings
}

/** Joint work in a list: what it is for, how far it is, and who is behind it. */
export function JointCard({ matterId, to, title, about, lead, meta, page }: Props) {
  const progress = page.standings.get(matterId)?.progress
  const others = page.parties.filter(({ party }) => party.matterId === matterId && party.part !== 'lead')
  return (
    <Card to={to} title={title} meta={meta}>
      <p>
        <Say text={about} />
      </p>
      {progress !== undefined && <ProgressBar percent={shownPercent(progress)} />}
      <p class="meta">
        <b>
          <Say text={lead} />
        </b>
        <Listed items={others.map(({ name }) => name)} />
      </p>
    </Card>
  )
}
