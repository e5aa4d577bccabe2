import { For } from 'solid-js'
import { shortMoment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { audienceText, mannerNames } from '../../words/audience.ts'
import { deskWords } from '../../words/desk.ts'
import { priceText } from '../../words/price.ts'
import type { ListedSession } from '../../queries/desk/sessions.ts'
import type { OfferingDeskProps } from './offering.tsx'

/** What it is, for whom, where and for how much. */
export function OfferingDeskFacts({ offering, programme, organiser, zone, sessions }: OfferingDeskProps) {
  const { say, link } = useView()
  const place = onePlace(sessions)
  return (
    <Panel>
      <DescriptionList>
        {programme && (
          <KeyValue label={deskWords.programme}>
            <a href={link(`/desk/programmes/${programme.code}`)}>
              <Say text={programme.name} />
            </a>
          </KeyValue>
        )}
        {organiser && (
          <KeyValue label={deskWords.organiser}>
            <Say text={organiser.name} />
          </KeyValue>
        )}
        {place && (
          <KeyValue label={deskWords.place}>
            <Say text={place} />
          </KeyValue>
        )}
        <KeyValue label={deskWords.zone}>
          <Say text={zone?.name ?? deskWords.wholeCity} />
        </KeyValue>
        <KeyValue label={deskWords.audience}>{say(audienceText(offering.audience))}</KeyValue>
        <Phases offering={offering} />
        <KeyValue label={deskWords.price}>{say(priceText(offering.price))}</KeyValue>
        {offering.summary && (
          <KeyValue label={deskWords.summary}>
            <Say text={offering.summary} />
          </KeyValue>
        )}
      </DescriptionList>
    </Panel>
  )
}

function Phases({ offering: { phases } }: Pick<OfferingDeskProps, 'offering'>) {
  const { say } = useView()
  return (
    <For each={phases}>
      {({ how, from, until }) => (
        <KeyValue label={deskWords.manner} note={phaseTime(from, until)}>
          {say(mannerNames[how])}
        </KeyValue>
      )}
    </For>
  )
}

/** Where all of it is, when it is all at one place; the table of sessions then has no column for it. */
function onePlace(sessions: readonly ListedSession[]) {
  const [first] = sessions
  return sessions.every(({ placeId }) => placeId === first?.placeId) ? first?.place : undefined
}

const phaseTime = (from: string, until: string) =>
  deskWords.fromTo(shortMoment(new Date(from)), shortMoment(new Date(until)))
