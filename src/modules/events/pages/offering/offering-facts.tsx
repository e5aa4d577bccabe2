import { OrganisationName } from '#city/organisations/pages/organisation-name.tsx'
import { useView } from '#platform/http/view.ts'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { For, Show } from 'solid-js'
import { accessFacts } from '#engines/enrolment/index.ts'
import { Say } from '#platform/ui/say.tsx'
import type { WholeOffering } from '../../queries/offering/about.ts'
import { profileSaid } from '../../rules/audience.ts'
import { mannerOf } from '../../rules/standing.ts'
import { isFree } from '../../rules/price.ts'
import { refundsSaid } from '../../rules/refunds.ts'
import { isOnline } from '../../rules/sessions.ts'
import { accessMissing } from '../../words/access.ts'
import { accessNames } from '../../words/change.ts'
import { creditWords, missedSaid } from '../../words/credits.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { offeringWords as words } from '../../words/offering.ts'

/** What one has to know, fact by fact. */
export const OfferingFacts = (whole: WholeOffering) => (
  <DescriptionList>
    <ForWhom {...whole} />
    <Where {...whole} />
    <AccessFacts {...whole} />
    <HowAndPrice {...whole} />
    <ByWhom {...whole} />
  </DescriptionList>
)

function ForWhom({ offering: { audience } }: WholeOffering) {
  const { say } = useView()
  const { profiles, party } = audience
  return (
    <KeyValue label={words.who} note={words.party(party.min, party.max)}>
      <Show when={profiles.length > 0} fallback={say(words.forEverybody)}>
        <ul>
          <For each={profiles}>{(profile) => <li>{say(profileSaid(profile))}</li>}</For>
        </ul>
      </Show>
    </KeyValue>
  )
}

function Where({ places, sessions }: WholeOffering) {
  const { link } = useView()
  const isOnlineToo = sessions.some(isOnline)
  if (places.size === 0 && !isOnlineToo) return null
  return (
    <KeyValue label={words.where}>
      <ul>
        <For each={[...places.values()]}>
          {({ code, name }) => (
            <li>
              <a href={link(`/places/${code}`)}>
                <Say text={name} />
              </a>
            </li>
          )}
        </For>
        {isOnlineToo && (
          <li>
            <Say text={words.online} />
          </li>
        )}
      </ul>
    </KeyValue>
  )
}

/** What is said of access: what is there, and what is known to be missing. */
function AccessFacts({ offering: { access } }: WholeOffering) {
  const { say } = useView()
  const known = accessFacts.filter((fact) => access[fact] !== undefined)
  if (known.length === 0) return null
  return (
    <KeyValue label={words.access}>
      <ul>
        <For each={known}>{(fact) => <li>{say(access[fact] ? accessNames[fact] : accessMissing[fact])}</li>}</For>
      </ul>
    </KeyValue>
  )
}

function HowAndPrice({ offering: { price, phases, refunds, terms, missed, admitBy } }: WholeOffering) {
  const { now } = useView()
  const manner = mannerOf(phases, now)
  const isPaid = !isFree(price)
  return (
    <>
      {manner && (
        <KeyValue label={words.how}>
          <Say text={words.manners[manner]} />
        </KeyValue>
      )}
      {isPaid && (
        <KeyValue label={enrolWords.terms}>
          <Say text={refundsSaid(refunds)} />
        </KeyValue>
      )}
      {isPaid && (admitBy === 'run' || admitBy === 'both') && (
        <KeyValue label={creditWords.missed}>
          <Say text={missedSaid[missed]} />
        </KeyValue>
      )}
      {terms && (
        <KeyValue label={words.terms}>
          <Say text={terms} />
        </KeyValue>
      )}
    </>
  )
}

function ByWhom({ organiser, programme }: WholeOffering) {
  const { link } = useView()
  return (
    <>
      {organiser && (
        <KeyValue label={words.organiser}>
          <span id="organiser">
            <OrganisationName organisation={organiser} />
          </span>
        </KeyValue>
      )}
      {programme && (
        <KeyValue label={words.programme}>
          <a href={link(`/programmes/${programme.slug}`)}>
            <Say text={programme.name} />
          </a>
        </KeyValue>
      )}
    </>
  )
}
