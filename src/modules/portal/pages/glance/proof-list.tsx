import { For, Show } from 'solid-js'
import type { ProvedDuty } from '#city/mandate/evidence.ts'
import { ordinal } from '#city/mandate/rules.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { RelativeDay } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { proofWords, Star } from '#platform/ui/star.tsx'
import { evidenceWords, tallyText } from '../../words/evidence.ts'

interface Props {
  duties: readonly ProvedDuty[]
  today: IsoDay
  /** How many districts saw something under each duty, of how many. */
  zones?: { readonly all: number; readonly of: ReadonlyMap<string, number> }
}

/** The 23 duties in the order of the founding page, each beside its evidence. */
export function ProofList({ duties, zones }: Props) {
  return (
    <ol class="proofs">
      <For each={duties}>{(duty) => <ProofRow duty={duty} zones={zones} />}</For>
    </ol>
  )
}

function ProofRow({ duty, zones }: { duty: ProvedDuty; zones: Props['zones'] }) {
  const { say, link } = useView()
  const { item, proof } = duty
  return (
    <li id={item.id} data-duty={item.id} data-proof={proof}>
      <span class="proofs__n">{say(number(ordinal(item)))}</span>
      <p class="proofs__t">
        <a class="plain" href={link(`/glance/${item.id}`)}>
          <Wording duty={duty} />
        </a>
      </p>
      <div class="proofs__e">
        <Star proof={proof} quiet="beside" />
        <div>
          <Evidence duty={duty} />
          <span class="br">
            <small>
              <Last duty={duty} />
              <ProgrammesAndZones duty={duty} zones={zones} />
              <span class="noprint">
                {' · '}
                <a href={link(`/glance/${item.id}`)}>
                  {say(evidenceWords.seeEvidence)}
                  <span class="sr">: {say(item.title)}</span>
                </a>
              </span>
            </small>
          </span>
        </div>
      </div>
    </li>
  )
}

/** Persian readers get the official words when the city has brought them over; others the short title. */
function Wording({ duty: { item } }: { duty: ProvedDuty }) {
  const { locale } = useView()
  return locale === 'fa' && item.official !== null ? item.official : <Say text={item.title} />
}

function Evidence({ duty: { proof, counted, uncounted, programmes } }: { duty: ProvedDuty }) {
  const { say } = useView()
  return (
    <>
      <b>{say(proofWords[proof])}:</b>{' '}
      <Show
        when={counted.length > 0}
        fallback={<Lacking nothing={uncounted.length === 0} programmes={programmes.all} />}
      >
        {counted
          .slice(0, 3)
          .map((tally) => say(tallyText(tally)))
          .join(' · ')}
      </Show>
    </>
  )
}

function Lacking({ nothing, programmes }: { nothing: boolean; programmes: number }) {
  const { say } = useView()
  return nothing ? say(evidenceWords.noneWhy(programmes)) : say(evidenceWords.onlyUncounted)
}

const Last = ({ duty: { lastOn } }: { duty: ProvedDuty }) => {
  const { say } = useView()
  return (
    lastOn !== undefined && (
      <>
        {say(evidenceWords.lastEvidence)}: <RelativeDay day={lastOn} /> ·{' '}
      </>
    )
  )
}

function ProgrammesAndZones({ duty: { item, programmes }, zones }: { duty: ProvedDuty; zones: Props['zones'] }) {
  const { say } = useView()
  const reached = zones?.of.get(item.id) ?? 0
  return (
    <>
      {say(evidenceWords.programmesServing(programmes.all))}
      {zones !== undefined && reached > 0 && ` · ${say(evidenceWords.inZones(reached, zones.all))}`}
    </>
  )
}
