import { For } from 'solid-js'
import type { PlaceBlock } from '#city/places/blocks.ts'
import type { ZoneBlock } from '#city/zones/blocks.ts'
import { publicPromises } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { matterKind } from '../actions/enter.ts'
import { PromiseState } from '../pages/public/clause-card.tsx'
import { placedClauses } from '../queries/placed.ts'
import { type ListedPromise, readPromises } from '../routes/promises.ts'
import { addressText } from '../words.ts'
import { placedWords as words } from '../words/placed.ts'
import { clauseName } from '../words/public.ts'

const most = 6

/** On the page of a place: the clauses that lie there. */
export const clausesAtPlace: PlaceBlock = {
  order: 30,
  drawn: async (db, { id }) => {
    const placed = await placedClauses(db, { placeId: id }, most)
    const lines = placed.map(({ clause, resolution }) => ({
      to: `/council/resolutions/${resolution.address}/${clause.address}`,
      title: { fa: clause.text.split('\n', 1).join('') },
      about: [resolution.title, clauseName(clause.address)],
    }))
    return lines.length === 0 ? undefined : () => <Lines lines={lines} title={words.decidedHere} to="/council#map" />
  },
}

/** On the page of a zone: what resolutions promise it, the newest first. */
export const promisesOfZone: ZoneBlock = {
  order: 25,
  drawn: async (db, { id, code }, now) => {
    const found = await publicPromises(db, { zoneId: id, kind: matterKind }, undefined, most)
    const lines = (await readPromises({ db, now }, found)).flatMap(lineOf)
    const to = `/commitments?zone=${code}`
    return lines.length === 0 ? undefined : () => <Lines lines={lines} title={words.promisedHere} to={to} />
  },
}

interface Line {
  readonly to: string
  readonly title: Said
  readonly about: readonly Said[]
  readonly promised?: ListedPromise
}

/** Of a resolution that everybody may read. */
const lineOf = (promised: ListedPromise): Line[] => {
  const { address, commitment, owner } = promised
  if (address === undefined || commitment.part === null) return []
  const to = `/council/resolutions/${address}/${commitment.part}`
  return [{ to, title: commitment.statement, about: [owner, addressText(address)], promised }]
}

function Lines({ lines, title, to }: { lines: readonly Line[]; title: Text; to: string }) {
  const { link, say } = useView()
  return (
    <Region id="council" title={title} beside={<MoreLink to={to}>{say(words.seeAllOfThem)}</MoreLink>}>
      <ul class="places">
        <For each={lines}>
          {(line) => (
            <li>
              <div>
                <a href={link(line.to)}>
                  <Say text={line.title} />
                </a>
                <p class="meta">
                  <For each={line.about}>
                    {(each) => (
                      <span>
                        <Say text={each} />
                      </span>
                    )}
                  </For>
                  {line.promised && <PromiseState promised={line.promised} />}
                </p>
              </div>
            </li>
          )}
        </For>
      </ul>
    </Region>
  )
}
