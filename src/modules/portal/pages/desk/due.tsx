import type { ProvedDuty } from '#city/mandate/evidence.ts'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { RelativeDay } from '#platform/ui/dates.tsx'
import { type Queue, QueuePanel } from '#platform/ui/queue.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Star } from '#platform/ui/star.tsx'
import { homeWords } from '../../words/desk-home.ts'
import { evidenceWords } from '../../words/evidence.ts'

/** Duties without fresh evidence: somebody has to bring it. */
export const Lacking = ({ queue }: { queue: Queue<ProvedDuty> }) => (
  <QueuePanel
    queue={queue}
    title={homeWords.lacking}
    none={homeWords.noneLacking}
    to="/glance#duties"
    row={(duty) => <DutyLine duty={duty} />}
  />
)

function DutyLine({ duty: { item, proof, lastOn } }: { duty: ProvedDuty }) {
  const { link, say } = useView()
  return (
    <div class="line">
      <Star proof={proof} quiet="beside" />
      <div>
        <a href={link(`/glance/${item.id}`)}>
          {say(numeral(item.position))}. <Say text={item.title} />
        </a>
        <p class="meta">
          {lastOn ? (
            <span>
              {say(evidenceWords.lastEvidence)}: <RelativeDay day={lastOn} />
            </span>
          ) : (
            <span>{say(evidenceWords.noneYet)}</span>
          )}
        </p>
      </div>
    </div>
  )
}

/** Programmes that somebody has to begin or to end soon. */
export const Turning = ({ queue }: { queue: Queue<ListedProgramme> }) => (
  <QueuePanel
    queue={queue}
    title={homeWords.turning}
    none={homeWords.noneTurning}
    to="/desk/programmes"
    row={(programme) => <ProgrammeLine programme={programme} />}
  />
)

function ProgrammeLine({ programme }: { programme: ListedProgramme }) {
  const { link, say } = useView()
  const { code, name, state, startsOn, endsOn, owner } = programme
  const begins = state === 'planned'
  return (
    <>
      <a href={link(`/desk/programmes/${code}`)}>
        <Say text={name} />
      </a>
      <p class="meta">
        <span>
          {say(begins ? homeWords.begins : homeWords.ends)}: {say(longDate(begins ? startsOn : endsOn))}
        </span>
        <Say text={owner} />
      </p>
    </>
  )
}
