import { For } from 'solid-js'
import type { Evidence, ProvedDuty } from '#city/mandate/evidence.ts'
import { ordinal } from '#city/mandate/rules.ts'
import type { MandateItem } from '#city/mandate/tables.ts'
import { fullDate } from '#platform/calendar/format.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Kept } from '#platform/http/kept.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { words as ui } from '#platform/ui/words.ts'
import { ProofLine, Wall } from '#platform/ui/wall.tsx'
import { articlePath } from '../../rules/reading.ts'
import { evidenceWords, shownDuty } from '../../words/evidence.ts'
import { words } from '../../words.ts'
import { Letterhead, onPaper } from '../letterhead.tsx'
import { ProofList } from './proof-list.tsx'

interface Props {
  evidence: Evidence
  today: IsoDay
  zones: { readonly districts: readonly object[]; readonly of: ReadonlyMap<string, number> }
  /** The founding page itself, when it has been brought over. */
  founding: Founding | undefined
  publicUrl: string
}

export function GlancePage({ evidence, today, zones, founding, publicUrl }: Props) {
  const { say, link } = useView()
  const { duties, aims, thesis } = evidence
  return (
    <>
      <Letterhead>
        <dt>{say(ui.printedOn)}</dt>
        <dd>{say(fullDate(today))}</dd>
        <dt>{say(ui.address)}</dt>
        <dd dir="ltr">{onPaper(publicUrl, link('/glance'))}</dd>
      </Letterhead>
      <Hero {...{ duties, today, founding }} />
      <Region id="duties" title={evidenceWords.duties} lead={evidenceWords.dutiesLead}>
        <Kept from={[evidence, zones.districts, zones.of]} as="proofs">
          <ProofList duties={duties} today={today} zones={{ all: zones.districts.length, of: zones.of }} />
        </Kept>
      </Region>
      <Region id="aims" title={evidenceWords.aims} lead={evidenceWords.aimsLead} ground>
        <ol class="proofs">
          <For each={aims}>{(aim) => <AimRow aim={aim} programmes={evidence.programmes.get(aim.id) ?? 0} />}</For>
        </ol>
      </Region>
      {thesis && <Thesis thesis={thesis} />}
    </>
  )
}

type Founding = Parameters<typeof articlePath>[0]

interface HeroProps {
  duties: readonly ProvedDuty[]
  today: IsoDay
  founding: Founding | undefined
}

function Hero({ duties, today, founding }: HeroProps) {
  const { say } = useView()
  const whole = founding && articlePath(founding)
  const soul = { to: whole ?? '/glance', title: evidenceWords.fullText }
  return (
    <div class="hero">
      <div class="hero__text">
        <Crumbs trail={[{ label: words.home, to: '/' }]} />
        <h1>{say(words.glance)}</h1>
        <p class="hero__lead">{say(evidenceWords.lead)}</p>
        <ProofCounts duties={duties} />
        {whole && <MoreLink to={whole}>{say(evidenceWords.fullText)}</MoreLink>}
      </div>
      <div class="hero__wall">
        <Kept from={[duties, founding]} as="wall">
          <Wall duties={duties.map((duty) => shownDuty(duty, today))} soul={soul} />
        </Kept>
      </div>
    </div>
  )
}

function Thesis({ thesis }: { thesis: MandateItem }) {
  const { say } = useView()
  return (
    <Region id="thesis" title={evidenceWords.thesis}>
      <div data-duty={thesis.id}>
        <p class="lead">
          <Say text={thesis.title} />
        </p>
        <Notice icon="info" title={evidenceWords.noneYet}>
          <p>{say(evidenceWords.thesisNote)}</p>
        </Notice>
      </div>
    </Region>
  )
}

/** Fifteen with fresh evidence, five incomplete, three without. */
export function ProofCounts({ duties }: { duties: readonly ProvedDuty[] }) {
  const count = (proof: ProvedDuty['proof']) => duties.filter((duty) => duty.proof === proof).length
  return (
    <ProofLine
      items={[
        { proof: 'full', count: count('full'), label: evidenceWords.withFresh, to: '/glance#duties' },
        { proof: 'half', count: count('half'), label: evidenceWords.withHalf, to: '/glance#duties' },
        { proof: 'none', count: count('none'), label: evidenceWords.withNone, to: '/glance#duties' },
      ]}
    />
  )
}

function AimRow({ aim, programmes }: { aim: MandateItem; programmes: number }) {
  const { say, link } = useView()
  return (
    <li id={aim.id} data-duty={aim.id}>
      <span class="proofs__n">{say(number(ordinal(aim)))}</span>
      <p class="proofs__t">
        <a class="plain" href={link(`/glance/${aim.id}`)}>
          <Say text={aim.title} />
        </a>
      </p>
      <div class="proofs__e">
        <div>
          {programmes > 0 ? (
            <a href={link(`/programmes?duty=${aim.id}`)}>{say(evidenceWords.programmesServing(programmes))}</a>
          ) : (
            say(evidenceWords.noneYet)
          )}
        </div>
      </div>
    </li>
  )
}
